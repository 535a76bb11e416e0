import { DOMParser } from 'linkedom';
import { childOf, childrenOf, textOf, tidy, within, type XmlElement } from './jats/elements.ts';

/** A code of a codebook, with the codes within it. */
export interface BroughtCode {
  guid: string;
  name: string;
  description?: string | undefined;
  codes: BroughtCode[];
}

/** A GUID as it is compared: programs write it with or without braces, in either case. */
const guidOf = (element: XmlElement): string =>
  (element.getAttribute('guid') ?? '').replace(/[{}]/gu, '').toLowerCase();

const nameOf = (element: XmlElement): string => tidy(element.getAttribute('name') ?? '');

const codesIn = (element: XmlElement | undefined): BroughtCode[] =>
  childrenOf(element, 'Code').map((code) => ({
    guid: guidOf(code),
    name: nameOf(code),
    description: textOf(childOf(code, 'Description')),
    codes: codesIn(code),
  }));

const flat = (codes: readonly BroughtCode[]): BroughtCode[] =>
  codes.flatMap((code) => [code, ...flat(code.codes)]);

/**
 * Reads a codebook of REFI-QDA, whoever wrote it: groups of codes, which become themes. Those are the codes that have
 * codes within them; in a flat codebook the sets, and without sets each code. Undefined if the text is no codebook.
 */
export function readCodebook(xml: string): BroughtCode[] | undefined {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as XmlElement;
  const root = document.querySelector('CodeBook');
  if (root === null) return undefined;
  const codes = codesIn(childOf(root, 'Codes'));
  // One code may hold all others, as the name of the project.
  const [only] = codes;
  const top = codes.length === 1 && only && only.codes.length > 1 ? only.codes : codes;
  const all = flat(codes);
  const sets = within(childOf(root, 'Sets'), 'Set').map((set) => ({
    guid: guidOf(set),
    name: nameOf(set),
    description: textOf(childOf(set, 'Description')),
    codes: childrenOf(set, 'MemberCode').flatMap(
      (member) => all.find(({ guid }) => guid === guidOf(member)) ?? [],
    ),
  }));
  const nested = top.some((code) => code.codes.length > 0);
  return nested || sets.length === 0 ? top : sets;
}
