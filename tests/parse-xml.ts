/** An element of an XML document, with the text that stands directly in it. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const NAME = String.raw`[A-Za-z_][\w.:\-]*`;
const ENTITY = String.raw`&(?:amp|lt|gt|quot|apos|#\d+|#x[\dA-Fa-f]+);`;
const ATTRIBUTE = String.raw`\s+(${NAME})="((?:[^<&"]|${ENTITY})*)"`;

const element = (name: string): XmlElement => ({ name, attributes: {}, children: [], text: '' });

/**
 * Reads XML that consists of elements and text, and takes nothing that an XML parser would refuse: no bare
 * '&', no attribute without a value or named twice, no tag left open. An HTML parser would mend all that.
 */
export function parseXml(source: string): XmlElement {
  const token = new RegExp(
    `</(?<closed>${NAME})\\s*>|<(?<opened>${NAME})(?<attributes>(?:${ATTRIBUTE.replace(/\((?!\?)/gu, '(?:')})*)\\s*(?<empty>/?)>|(?<text>(?:[^<&]|${ENTITY})+)`,
    'uy',
  );
  const fail = (why: string, at: number): never => {
    throw new Error(`Not XML: ${why} at '${source.slice(at, at + 40)}'`);
  };
  const top = element('#document');
  const open: XmlElement[] = [top];
  while (token.lastIndex < source.length) {
    const at = token.lastIndex;
    const { closed, opened, attributes, empty, text } =
      token.exec(source)?.groups ?? fail('something that is neither a tag nor text', at);
    const inner = open.at(-1) ?? top;
    if (text !== undefined) {
      inner.text += text;
    } else if (opened !== undefined) {
      const child = element(opened);
      for (const [, name = '', value = ''] of (attributes ?? '').matchAll(
        new RegExp(ATTRIBUTE, 'gu'),
      )) {
        if (name in child.attributes) fail(`'${name}' twice`, at);
        child.attributes[name] = value;
      }
      inner.children.push(child);
      if (empty === '') open.push(child);
    } else if (open.length === 1 || closed !== inner.name) {
      fail('a tag that closes nothing', at);
    } else {
      open.pop();
    }
  }
  if (open.length > 1) fail(`<${open.at(-1)?.name ?? ''}> left open`, source.length);
  const [root] = top.children;
  if (root === undefined || top.children.length > 1 || top.text.trim() !== '') {
    return fail('not exactly one element', 0);
  }
  return root;
}

/** Every element below one, in the order of the document. */
export function descendants(parent: XmlElement): XmlElement[] {
  return parent.children.flatMap((child) => [child, ...descendants(child)]);
}
