import type { DraftLine, DraftSection } from '../draft.ts';
import { asDialogue, isQuotation, splitQuotation } from '../speaker.ts';
import {
  childOf,
  childrenOf,
  isElement,
  nameOf,
  textOf,
  within,
  type XmlElement,
  type XmlNode,
} from './elements.ts';
import { lineOf } from './inline.ts';

/** Elements that end a paragraph, even where a publisher puts them within one. */
const BLOCKS = new Set([
  'boxed-text',
  'def-list',
  'disp-formula',
  'disp-quote',
  'fig',
  'fig-group',
  'list',
  'p',
  'preformat',
  'sec',
  'speech',
  'supplementary-material',
  'table-wrap',
  'table-wrap-group',
  'verse-group',
]);

const ASIDES = new Set(['boxed-text', 'fig', 'table-wrap']);

/** What the reading of a body needs to know. */
interface Reading {
  numberOf: ReadonlyMap<string, number>;
  newId: (heading: string, parent?: string) => string;
}

/** The heading of a section, with its label. */
const headingOf = (section: XmlElement, { numberOf }: Reading): string | undefined => {
  const label = textOf(childOf(section, 'label'));
  const title = childOf(section, 'title');
  const words = title === undefined ? '' : lineOf(title.childNodes, numberOf);
  return [label, words].filter(Boolean).join(' ') || undefined;
};

/** Paragraphs that an element holds: runs of text, and what stands between them. */
function partsOf(element: XmlElement): (XmlElement | XmlNode[])[] {
  const parts: (XmlElement | XmlNode[])[] = [];
  for (const node of element.childNodes) {
    if (isElement(node) && BLOCKS.has(nameOf(node))) {
      parts.push(node);
      continue;
    }
    const last = parts.at(-1);
    if (Array.isArray(last)) last.push(node);
    else parts.push([node]);
  }
  return parts;
}

/** A quotation that is set off: its words and its label on one line. */
function quotationLine(element: XmlElement, { numberOf }: Reading): DraftLine[] {
  const attrib = childOf(element, 'attrib');
  const line = lineOf(apart(element, attrib), numberOf);
  if (line === '') return [];
  const paragraphs = childrenOf(element, 'p').map((p) => lineOf(p.childNodes, numberOf));
  if (attrib === undefined)
    return [{ text: line, quotation: asDialogue(splitQuotation(line), paragraphs) }];
  const printed = lineOf(attrib.childNodes, numberOf);
  const label = printed.replace(/^[\s–—([-]+|[\s)\].]+$/gu, '');
  const { text, marked } = splitQuotation(`${line} (${label})`);
  return [
    {
      text: /^[([–—-]/u.test(printed) ? `${line} ${printed}` : `${line} (${printed})`,
      quotation: asDialogue({ text, speaker: label, marked }, paragraphs),
    },
  ];
}

/** Keeps the words of two elements apart. */
const SPACE: XmlNode = { nodeType: 3, textContent: ' ', childNodes: [] };

/** What an element holds but for one of its children, with a space after each element in it. */
const apart = (element: XmlElement, without?: XmlElement): XmlNode[] =>
  [...element.childNodes]
    .filter((node) => node !== without)
    .flatMap((node) => (isElement(node) ? [node, SPACE] : [node]));

/** Whether a node is the raised letter or sign of a note under a table. */
const isNoteMark = (node: XmlNode): boolean =>
  isElement(node) && nameOf(node) === 'sup' && /^(?:\p{L}|[*†‡§¶#]+)$/u.test(textOf(node) ?? '');

/** The rows of a table. The marks of its notes are no part of its labels. */
export const rowsOf = (table: XmlElement, numberOf: ReadonlyMap<string, number>): string[][] =>
  within(table, 'tr').map((row) =>
    childrenOf(row, 'td', 'th').map((cell) =>
      lineOf(
        [...cell.childNodes].filter((node) => !isNoteMark(node)),
        numberOf,
      ),
    ),
  );

/** A note under a table, with a space after its mark. */
const noteLine = (note: XmlElement, numberOf: ReadonlyMap<string, number>): string =>
  lineOf(
    [...note.childNodes].flatMap((node) => (isNoteMark(node) ? [node, SPACE] : [node])),
    numberOf,
  );

/** A box, a table or a figure with its caption as its heading. */
function aside(element: XmlElement, reading: Reading, parent: string): DraftSection[] {
  const caption = childOf(element, 'caption');
  const label = textOf(childOf(element, 'label'));
  const titles = [
    label,
    ...[element, ...(caption ? [caption] : [])].map((one) => {
      const title = childOf(one, 'title');
      return title && lineOf(title.childNodes, reading.numberOf);
    }),
  ].filter(Boolean);
  const paragraphs = childrenOf(caption, 'p').map((p) => lineOf(p.childNodes, reading.numberOf));
  // A table whose caption is a paragraph is known by it.
  if (nameOf(element) === 'table-wrap' && titles.length === 1 && label !== undefined)
    titles.push(...paragraphs.splice(0, 1));
  const heading = titles.length > 0 ? titles.join(' ') : paragraphs.shift();
  if (heading === undefined) return linesIn(element, reading, parent).sections;
  const id = reading.newId(label ?? heading);
  const rows = rowsOf(element, reading.numberOf);
  const inner = linesIn(element, reading, id);
  const feet = childrenOf(element, 'table-wrap-foot').flatMap((foot) =>
    [...within(foot, 'p')].map((p) => noteLine(p, reading.numberOf)),
  );
  const texts = [
    ...paragraphs,
    ...rows.map((cells) => cells.filter((cell) => cell !== '').join(' ')),
    ...(rows.length > 0 ? [] : inner.lines.map(({ text }) => text)),
    ...feet,
  ].filter((text) => text !== '');
  // A figure with a title and nothing else: its label opens it.
  const [opened, ...rest] = titles;
  const bare = texts.length === 0;
  const lines = (bare ? rest : texts).map((text): DraftLine => ({ text: text ?? '' }));
  if (lines.length === 0) return inner.sections;
  return [
    {
      id,
      heading: bare ? (opened ?? heading) : heading,
      aside: true,
      lines,
      rows: rows.length > 0 ? rows : undefined,
    },
    ...inner.sections,
  ];
}

interface Found {
  lines: DraftLine[];
  /** Sections within, and asides, in the order of the text. */
  sections: DraftSection[];
}

const empty = (): Found => ({ lines: [], sections: [] });

const joined = (parts: readonly Found[]): Found => ({
  lines: parts.flatMap(({ lines }) => lines),
  sections: parts.flatMap(({ sections }) => sections),
});

/** An item of a list on one line. Quotations that are set off in it stand by themselves, as the text between them does. */
function itemLines(lines: readonly DraftLine[]): DraftLine[] {
  const parts: DraftLine[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (line.quotation === undefined && last !== undefined && last.quotation === undefined)
      last.text = `${last.text} ${line.text}`;
    else parts.push({ ...line });
  }
  const [first] = parts;
  if (first !== undefined && first.quotation === undefined) first.text = `- ${first.text}`;
  return parts;
}

function block(element: XmlElement, reading: Reading, section: string): Found {
  const name = nameOf(element);
  const { numberOf } = reading;
  if (ASIDES.has(name)) return { lines: [], sections: aside(element, reading, section) };
  switch (name) {
    case 'disp-quote':
      return { lines: quotationLine(element, reading), sections: [] };
    case 'list':
      return joined(
        childrenOf(element, 'list-item').map((item) => {
          const { lines, sections } = linesIn(item, reading, section);
          return { lines: itemLines(lines), sections };
        }),
      );
    case 'def-list':
      return joined(
        childrenOf(element, 'def-item').map((item) => ({
          lines: [{ text: lineOf(apart(item), numberOf) }],
          sections: [],
        })),
      );
    case 'disp-formula':
    case 'preformat':
    case 'speech':
    case 'verse-group': {
      const text = lineOf(element.childNodes, numberOf);
      return { lines: text === '' ? [] : [{ text }], sections: [] };
    }
    case 'supplementary-material':
      return empty();
    case 'sec':
      return { lines: [], sections: sectionsOf(element, reading, section) };
    default:
      return linesIn(element, reading, section);
  }
}

/** The lines of an element and the sections within it. */
function linesIn(element: XmlElement, reading: Reading, section: string): Found {
  const parts = partsOf(element).map((part): Found => {
    if (!Array.isArray(part)) return block(part, reading, section);
    const text = lineOf(part, reading.numberOf);
    const inParagraph = nameOf(element) === 'p' || nameOf(element) === 'list-item';
    if (text === '' || !inParagraph) return empty();
    const quotation = isQuotation(text) ? splitQuotation(text) : undefined;
    return { lines: [{ text, quotation }], sections: [] };
  });
  return joined(parts);
}

/** A section and those within it. */
export function sectionsOf(
  element: XmlElement,
  reading: Reading,
  parent?: string,
  standing?: string,
): DraftSection[] {
  const heading = headingOf(element, reading) ?? standing;
  if (heading === undefined) {
    const { lines, sections } = linesIn(element, reading, parent ?? '');
    if (lines.length === 0) return sections;
    const id = reading.newId('text', parent);
    const first = lines[0]?.text ?? '';
    return [{ id, heading: first, unheaded: true, lines }, ...sections];
  }
  const id = reading.newId(heading, parent);
  const { lines, sections } = linesIn(element, reading, id);
  return [{ id, heading, lines }, ...sections];
}
