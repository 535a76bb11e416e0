import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';

/** An opposition joins two different findings and is written once. */
export function opposition({ findings }: Content): Problem[] {
  const byId = new Map(findings.data.map((finding) => [finding.id, finding]));
  return findings.data.flatMap((finding, index) =>
    finding.against.flatMap((other, place): Problem[] => {
      const at = {
        file: findings.file,
        line: findings.lineOf([index, 'against', place]),
        place: `${finding.id} → against`,
      };
      if (other === finding.id) {
        return [
          { ...at, message: 'A finding cannot stand against itself.', remedy: 'Delete its id.' },
        ];
      }
      return finding.id < other && byId.get(other)?.against.includes(finding.id)
        ? [
            {
              ...at,
              message: `The opposition to '${other}' is written on both sides.`,
              remedy: 'Keep it on one side only; it is made mutual when the study is joined.',
            },
          ]
        : [];
    }),
  );
}
