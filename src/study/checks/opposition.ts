import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';

/** Findings that are set against each other are two different ones, and only one of them lists the other. */
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
          { ...at, message: 'A finding cannot be set against itself.', remedy: 'Delete its id.' },
        ];
      }
      return finding.id < other && byId.get(other)?.against.includes(finding.id)
        ? [
            {
              ...at,
              message: `The opposition to '${other}' is listed on both findings.`,
              remedy: 'Keep it on one of them; it counts for both.',
            },
          ]
        : [];
    }),
  );
}
