import type { Problem } from '../reading/problem.ts';
import type { Content } from '../reading/content.ts';
import { evidenceOf } from '../derived/evidence.ts';
import { evidenceUses } from '../texts/evidence-uses.ts';

/**
 * Where a sentence rests on a finding with a caveat, something in the same section of prose or the same entry of a list
 * rests on what the caveat rests on.
 */
export function caveats(content: Content): Problem[] {
  const { findings } = content;
  const caveatOf = new Map(
    evidenceOf(findings.data, []).flatMap(({ id, finding }) =>
      finding?.caveat ? [[id, finding.caveat.by] as const] : [],
    ),
  );
  const uses = evidenceUses(content).filter(({ file }) => file !== findings.file);
  const saidIn = new Map<string, Set<string>>();
  for (const { part, by } of uses) {
    const said = saidIn.get(part) ?? new Set();
    for (const id of by) said.add(id);
    saidIn.set(part, said);
  }
  const reported = new Set<string>();
  return uses.flatMap(({ file, line, place, part, by, text }): Problem[] => {
    if (text === undefined) return [];
    const said = saidIn.get(part);
    const id = by.find((one) => caveatOf.get(one)?.some((wanted) => !said?.has(wanted)));
    if (id === undefined || reported.has(part)) return [];
    reported.add(part);
    const wanted = caveatOf.get(id)?.join(' ') ?? '';
    return [
      {
        file,
        line,
        place,
        message: `This rests on '${id}', and nothing beside it gives the caveat of that finding.`,
        remedy: file.endsWith('.mdx')
          ? `Add the caveat to this section: <Claim by="${wanted}">…</Claim>.`
          : `Add a sentence with the caveat to this entry, with by: [${wanted.replaceAll(' ', ', ')}].`,
      },
    ];
  });
}
