import { DOMParser } from 'linkedom';

/** The parts of an XML element that are used here. */
export interface XmlNode {
  nodeType: number;
  textContent: string | null;
  childNodes: Iterable<XmlNode>;
}

export interface XmlElement extends XmlNode {
  localName: string;
  children: Iterable<XmlElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): XmlElement | null;
  querySelectorAll(selector: string): Iterable<XmlElement>;
}

/** The root of a JATS article; undefined if the text is no JATS. */
export function jatsArticle(xml: string): XmlElement | undefined {
  const document = new DOMParser().parseFromString(xml, 'text/xml') as unknown as XmlElement;
  return document.querySelector('article') ?? undefined;
}

export const isElement = (node: XmlNode): node is XmlElement => node.nodeType === 1;

const isText = ({ nodeType }: XmlNode): boolean => nodeType === 3 || nodeType === 4;

/** The name of an element without its prefix. */
export const nameOf = ({ localName }: XmlElement): string => localName.replace(/^.*:/u, '');

/** The children of an element with one of these names. */
export const childrenOf = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  [...(element?.children ?? [])].filter((child) => names.includes(nameOf(child)));

/** The first child with a name. */
export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** The elements at a path of names below an element. */
export const at = (element: XmlElement | undefined, ...path: string[]): XmlElement[] =>
  path.reduce<XmlElement[]>(
    (found, name) => found.flatMap((one) => childrenOf(one, name)),
    element === undefined ? [] : [element],
  );

/** The elements with a name, at any depth. */
export const within = (element: XmlElement | undefined, name: string): XmlElement[] =>
  element === undefined ? [] : [...element.querySelectorAll(name)];

export const tidy = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The text of an element on one line; undefined if there is none. */
export const textOf = (element: XmlElement | undefined): string | undefined =>
  tidy(element?.textContent ?? '') || undefined;

/** The text of a node, if it is text. */
export const ownText = (node: XmlNode): string | undefined =>
  isText(node) ? (node.textContent ?? '') : undefined;
