import type { Nodes, Parents, Root } from 'mdast';
import { mdxToMdast } from 'satteri';
import { z } from 'zod';
import { sentences } from '../../lib/sentences.ts';
import { own } from '../schema/fields.ts';
import { mdxSlip } from './mdx-slip.ts';
import { marksOf, type ProseHeading, type ProseLink } from './mdx-marks.ts';
import { hasReadableParagraphs, readTextFile, reportUnseen, type Reporter } from './text-file.ts';
import { checkFields, parseYaml } from './yaml-file.ts';

/** The tags that prose may use, and the attributes that each takes; a question mark makes one optional. */
const TAGS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    Claim: ['by'],
    Quote: ['id', 'excerpt?'],
    Figure: ['id'],
    Authors: [],
    Changes: [],
  }),
);

/** Tags with prose inside, which is read like any other. */
const CONTAINERS = new Set(['Authors']);

const frontmatterSchema = z.strictObject({
  title: own('Title of the page.', 'Methods').optional(),
  description: own('The page in one sentence, for search engines.', 'How the study was done.'),
});

/** A tag in the prose, with its line. */
export interface Use {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  /** The sentence inside a Claim; empty for other tags. */
  text: string;
  line: number;
}

/** A sentence outside every Claim. */
interface BareSentence {
  text: string;
  line: number;
}

/** A file of prose. */
export interface Prose {
  /** Path without its ending: 'pages/about' or 'themes/some-theme'. */
  id: string;
  /** Path from the content folder: 'pages/about.mdx'. */
  file: string;
  title?: string | undefined;
  description: string;
  /** Lines of the fields of the front matter. */
  lines: { title?: number | undefined; description?: number | undefined };
  uses: Use[];
  bare: BareSentence[];
  /** Headings with their depths, ids and lines. */
  sections: ProseHeading[];
  links: ProseLink[];
  /** Number of words in its sentences, without headings. */
  words: number;
}

/** Nodes of running text. On the same line as its tag, text has no paragraph around it. */
const RUNNING = new Set([
  'text',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'inlineCode',
]);

type MdxElement = Extract<Nodes, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

const isElement = (node: Nodes): node is MdxElement =>
  node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';

const isParent = (node: Nodes): node is Parents => 'children' in node;

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

/** Plain text. A line break within a sentence becomes a space, and a paragraph ends with a line break. */
function plainText(node: Nodes): string {
  if (node.type === 'break') return ' ';
  if ('value' in node && node.type !== 'html') return node.value.replace(/\s+/gu, ' ');
  const text = isParent(node) ? node.children.map(plainText).join('') : '';
  return node.type === 'paragraph' ? `${text}\n` : text;
}

/** What prose may not contain, because no check reads it. */
const UNREAD: Readonly<Record<string, string>> = {
  mdxFlowExpression: 'code in braces',
  mdxTextExpression: 'code in braces',
  html: 'HTML',
  code: 'a block of code',
  image: 'an image',
  imageReference: 'an image',
  footnoteReference: 'a footnote',
  footnoteDefinition: 'a footnote',
  table: 'a table',
};

/** Reports what no check reads inside a sentence, a heading or a tag. */
function refuseUnread(file: string, node: Nodes, report: Reporter): void {
  const unread = UNREAD[node.type];
  if (unread !== undefined) {
    report({
      file,
      line: lineOf(node),
      message: `Prose may not contain ${unread}.`,
      remedy: node.type.startsWith('image')
        ? 'Show a picture of figures.yaml, which has its alternative text: <Figure id="…" />.'
        : 'Write plain Markdown, or move the data to a YAML file.',
    });
  } else if (isParent(node)) {
    for (const child of node.children) {
      if (isElement(child)) {
        report({
          file,
          line: lineOf(child),
          message: `<${child.name ?? ''}> may not be inside a tag, a heading or emphasised text.`,
          remedy: 'Move it outside; use Markdown for emphasis.',
        });
      }
      refuseUnread(file, child, report);
    }
  }
}

function parse(file: string, text: string, report: Reporter): Root | undefined {
  try {
    return mdxToMdast(text, { features: { frontmatter: true } }) as Root;
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const [, line, what] = /^(\d+):\d+: (.*)$/su.exec(message) ?? [];
    report({
      file,
      line: line === undefined ? undefined : Number(line),
      ...mdxSlip(what ?? message),
    });
    return undefined;
  }
}

function readElement(file: string, node: MdxElement, report: Reporter): Use | undefined {
  const line = lineOf(node);
  const tag = node.name ?? '';
  const allowed = TAGS.get(tag);
  if (allowed === undefined) {
    report({
      file,
      line,
      message: `<${tag}> is not a tag that prose may use.`,
      remedy: `Use one of ${[...TAGS.keys()].map((name) => `<${name}>`).join(', ')}, or Markdown.`,
    });
    return undefined;
  }
  const attributes = Object.create(null) as Record<string, string>;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string') {
      attributes[attribute.name] = attribute.value;
    }
  }
  const names = allowed.map((name) => name.replace('?', ''));
  const missing = allowed.find((name) => !name.endsWith('?') && attributes[name] === undefined);
  const extra = node.attributes.find(
    (attribute) => attribute.type !== 'mdxJsxAttribute' || !names.includes(attribute.name),
  );
  const filled = tag !== 'Claim' && !CONTAINERS.has(tag) && node.children.length > 0;
  if (missing !== undefined || extra !== undefined || filled) {
    report({
      file,
      line,
      message: `<${tag}> takes ${allowed.join(', ') || 'no attribute'} and nothing else.`,
      remedy: `Write <${[tag, ...allowed.map((name) => `${name.replace('?', '')}="…"`)].join(' ')}>.`,
    });
    return undefined;
  }
  return { tag, attributes, text: tag === 'Claim' ? plainText(node).trim() : '', line };
}

/** Collects the tags of a node, and passes text outside every Claim to `bare`. */
function walk(
  file: string,
  node: Nodes,
  report: Reporter,
  uses: Use[],
  bare: (text: string, line: number) => void,
): void {
  if (isElement(node)) {
    const use = readElement(file, node, report);
    if (use) uses.push(use);
    if (!CONTAINERS.has(node.name ?? '')) refuseUnread(file, node, report);
    else if (node.children.some(({ type }) => RUNNING.has(type)))
      walkSentences(file, node, report, uses, bare);
    else for (const child of node.children) walk(file, child, report, uses, bare);
    return;
  }
  switch (node.type) {
    case 'mdxjsEsm':
      report({
        file,
        line: lineOf(node),
        message: 'Prose may not import or export anything.',
        remedy: "Delete the line; if it is a sentence, do not begin it with 'import' or 'export'.",
      });
      return;
    case 'heading':
      refuseUnread(file, node, report);
      return;
    case 'paragraph':
      walkSentences(file, node, report, uses, bare);
      return;
    default:
      if (node.type in UNREAD) refuseUnread(file, node, report);
      else if (isParent(node))
        for (const child of node.children) walk(file, child, report, uses, bare);
  }
}

/** Like `walk`, for sentences with tags among them. */
function walkSentences(
  file: string,
  node: Parents,
  report: Reporter,
  uses: Use[],
  bare: (text: string, line: number) => void,
): void {
  let run = '';
  for (const child of node.children) {
    if (isElement(child)) {
      walk(file, child, report, uses, bare);
      run += '\n';
    } else {
      run += plainText(child);
      refuseUnread(file, child, report);
    }
  }
  for (const part of run.split('\n\n')) bare(part, lineOf(node));
}

/** Reads a file of prose. Tags and syntax are checked here, ids and evidence by the checks across files. */
export function readProse(
  folder: string,
  file: string,
  language: string,
  report: Reporter,
): Prose | undefined {
  const text = readTextFile(folder, file, report);
  if (text === undefined) return undefined;
  if (!hasReadableParagraphs(file, text, report)) return undefined;
  reportUnseen(file, text, report);
  const root = parse(file, text, report);
  if (root === undefined) return undefined;
  const front = root.children.find((node) => node.type === 'yaml');
  if (front === undefined) {
    report({
      file,
      line: 1,
      ...(/^---\s*$/mu.exec(text)?.index === 0
        ? {
            message: 'The front matter is never closed.',
            remedy: 'Write --- on a line of its own after its last field, before the text.',
          }
        : {
            message: 'The page has no front matter.',
            remedy: 'Begin it with ---, description: …, ---.',
          }),
    });
    return undefined;
  }
  const fields = parseYaml(file, front.value, report, lineOf(front) + 1);
  const head = fields && checkFields(fields, frontmatterSchema, report);
  if (head === undefined) return undefined;
  const uses: Use[] = [];
  const bare: BareSentence[] = [];
  walk(file, root, report, uses, (run, line) => {
    for (const sentence of sentences(run, language)) bare.push({ text: sentence, line });
  });
  const { links, sections } = marksOf(root);
  // The title of a link is checked like the text.
  for (const { title = '', line } of links)
    for (const sentence of sentences(title, language)) bare.push({ text: sentence, line });
  const counted = [...uses.map((use) => use.text), ...bare.map((sentence) => sentence.text)];
  return {
    id: file.replace(/\.mdx$/u, ''),
    file,
    title: head.data.title,
    description: head.data.description,
    lines: {
      title: head.data.title === undefined ? undefined : head.lineOf(['title']),
      description: head.lineOf(['description']),
    },
    uses,
    bare,
    sections,
    links,
    words: counted
      .join(' ')
      .split(/\s+/u)
      .filter((word) => word !== '').length,
  };
}
