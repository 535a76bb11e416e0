import Slugger from 'github-slugger';
import type { Nodes, Root } from 'mdast';

/** A link in prose, or the definition of a reference link. */
export interface ProseLink {
  url: string;
  title?: string | undefined;
  line: number;
}

/** A heading of prose. */
export interface ProseHeading {
  /** 1 for '#', 2 for '##'. */
  depth: number;
  text: string;
  /** The id that it has on its page. */
  id: string;
  line: number;
}

const lineOf = (node: Nodes): number => node.position?.start.line ?? 1;

const textOf = (node: Nodes): string =>
  'value' in node ? node.value : 'children' in node ? node.children.map(textOf).join('') : '';

/** Every node below a node, in the order of the text. */
function* below(node: Nodes): Generator<Nodes> {
  if (!('children' in node)) return;
  for (const child of node.children) {
    yield child;
    yield* below(child);
  }
}

/** The links and headings of a file of prose in order. Headings have the same ids as on the built page. */
export function marksOf(root: Root): { links: ProseLink[]; sections: ProseHeading[] } {
  const slugger = new Slugger();
  const links: ProseLink[] = [];
  const sections: ProseHeading[] = [];
  const kept = new Set<Nodes>();
  for (const node of below(root)) {
    if (kept.has(node)) continue;
    if (node.type === 'link' || node.type === 'definition') {
      links.push({ url: node.url, title: node.title ?? undefined, line: lineOf(node) });
    } else if (node.type === 'heading') {
      const text = textOf(node);
      const [only] = node.children;
      // '## [New words](#old-id)' keeps the id 'old-id'.
      const id =
        node.children.length === 1 && only?.type === 'link' && only.url.startsWith('#')
          ? only.url.slice(1)
          : undefined;
      if (id !== undefined && only !== undefined) kept.add(only);
      sections.push({
        depth: node.depth,
        text,
        id: id ?? slugger.slug(text),
        line: lineOf(node),
      });
    }
  }
  return { links, sections };
}
