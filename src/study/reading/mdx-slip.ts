/** A syntax error in MDX: what is wrong and what to write. */
interface MdxSlip {
  message: string;
  remedy: string;
}

/** Messages of the parser and what they mean for somebody who writes prose. The first match applies. */
const MEANINGS: readonly [says: RegExp, slip: (name: string) => MdxSlip][] = [
  [
    /Expected a closing tag for `<([^>`]*)>`/u,
    (name) => ({
      message: `<${name}> is never closed.`,
      remedy: `Write </${name}> after its text, in the same paragraph; a tag without text ends in '/>'.`,
    }),
  ],
  [
    /Unexpected closing tag `<\/([^>`]*)>`/u,
    (name) => ({
      message: `</${name}> closes a tag that is not open here.`,
      remedy: `Delete it, or write <${name} …> before the text, in the same paragraph.`,
    }),
  ],
  [
    /import|export|acorn/u,
    () => ({
      message: 'Prose may not import or export anything.',
      remedy: "Delete the line; if it is a sentence, do not begin it with 'import' or 'export'.",
    }),
  ],
  [
    /`!` \(U\+0021\)/u,
    () => ({ message: 'Prose may not contain HTML comments.', remedy: 'Delete the comment.' }),
  ],
  [
    /tag|name|attribute/u,
    () => ({
      message: "A '<' starts a tag, but what follows is not one.",
      remedy:
        "In prose write '&lt;' for '<'. In a tag set each value between quotation marks and end it with '>': <Claim by=\"small-pool\">.",
    }),
  ],
  [
    /brace|expression/u,
    () => ({
      message: 'A brace starts code, but what follows is not code.',
      remedy: "Leave out the brace, or write '&#123;' for it.",
    }),
  ],
];

/** The parser's message in plain words. */
export function mdxSlip(message: string): MdxSlip {
  for (const [says, slip] of MEANINGS) {
    const found = says.exec(message);
    if (found) return slip(found[1] ?? '');
  }
  return {
    message: 'This cannot be read as MDX.',
    remedy: "In prose write '&lt;' for '<' and leave out braces; close every tag.",
  };
}
