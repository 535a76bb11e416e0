import { isElement, nameOf, ownText, tidy, type XmlElement, type XmlNode } from './elements.ts';

/** Elements that show no text of their own. */
const SILENT = new Set([
  'alternatives',
  'email',
  'fn',
  'graphic',
  'inline-graphic',
  'media',
  'object-id',
  'tex-math',
]);

/** Between these stand the numbers of the references that a mark cites. */
const OPEN = '\uE000';
const CLOSE = '\uE001';

const MARK = `${OPEN}[^${CLOSE}]*${CLOSE}`;
const MARKS = String.raw`${MARK}(?:\s*[,;\-–−‐]?\s*${MARK})*`;
const GROUP = new RegExp(
  String.raw`\s*(?:\[\s*(${MARKS})\s*\]|\(\s*(${MARKS})\s*\)|(${MARKS}))`,
  'gu',
);

/** [1], (1,2), ¹ and the like become ^{1, 2}, the form in which `verify` reads the numbers of references. */
const joinMarks = (text: string): string =>
  text.replace(GROUP, (_, square?: string, round?: string, bare?: string) => {
    const inner = square ?? round ?? bare ?? '';
    const numbers = inner
      .replace(new RegExp(String.raw`${CLOSE}\s*[\-–−‐]\s*${OPEN}`, 'gu'), '-')
      .replace(new RegExp(String.raw`${CLOSE}\s*[,;]?\s*${OPEN}`, 'gu'), ', ')
      .replaceAll(OPEN, '')
      .replaceAll(CLOSE, '');
    return `^{${numbers}}`;
  });

/** A mark of a reference: its number where the article prints numbers, else its words with the number after them. */
function mark(element: XmlElement, numberOf: ReadonlyMap<string, number>): string {
  const printed = element.textContent ?? '';
  const numbers = (element.getAttribute('rid') ?? '')
    .split(/\s+/u)
    .flatMap((id) => numberOf.get(id) ?? []);
  if (numbers.length === 0) return printed;
  const cites = `${OPEN}${numbers.join(', ')}${CLOSE}`;
  return /^[\s[\]()\d,;\-–−‐]*$/u.test(printed) ? cites : `${printed}${cites}`;
}

function flow(node: XmlNode, numberOf: ReadonlyMap<string, number>): string {
  const text = ownText(node);
  if (text !== undefined) return text;
  if (!isElement(node)) return '';
  const name = nameOf(node);
  if (SILENT.has(name)) return '';
  if (name === 'break') return ' ';
  if (name === 'xref' && node.getAttribute('ref-type') === 'bibr') return mark(node, numberOf);
  return [...node.childNodes].map((child) => flow(child, numberOf)).join('');
}

/** Running text on one line, with the numbers of references as ^{1 2}. */
export const lineOf = (nodes: Iterable<XmlNode>, numberOf: ReadonlyMap<string, number>): string =>
  tidy(joinMarks([...nodes].map((node) => flow(node, numberOf)).join('')));
