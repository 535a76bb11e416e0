import { Document, isMap, isScalar, isSeq, type Node } from 'yaml';
import type { z } from 'zod';
import { fieldHelp } from '../study/reading/field-help.ts';
import type { Path } from '../study/reading/yaml-file.ts';
import { stubPaths } from '../study/texts/stubs.ts';

/** The node that is written first at a path: its key in a group, itself in a list. */
function leading(document: Document, path: Path): Node | undefined {
  const key = path.at(-1);
  const above = path.length === 1 ? document.contents : document.getIn(path.slice(0, -1), true);
  if (isSeq(above)) return above.items[Number(key)] as Node | undefined;
  if (!isMap(above)) return undefined;
  const pair = above.items.find(({ key: one }) => isScalar(one) && one.value === key);
  return pair?.key as Node | undefined;
}

/**
 * Data as YAML, in which the sentence of its field stands above each text that is still to be written.
 *
 * @param head A comment at the beginning of the file.
 */
export function annotatedYaml(schema: z.ZodType, data: unknown, head: string): string {
  const document = new Document(data, { aliasDuplicateObjects: false });
  document.commentBefore = head
    .split('\n')
    .map((line) => ` ${line}`)
    .join('\n');
  for (const path of stubPaths(data)) {
    const node = leading(document, path);
    const { description } = fieldHelp(schema, path);
    if (node && description !== undefined) node.commentBefore = ` ${description}`;
  }
  return document.toString({ lineWidth: 0 });
}
