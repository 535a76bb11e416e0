/** A change of a text at a place; the place is between 0 and 1. */
export type Alteration = (text: string, place: number) => string;

const offsetAt = (text: string, place: number): number => Math.floor(place * text.length);

/** Changes one line, chosen by place. */
const inLine =
  (change: (line: string) => string): Alteration =>
  (text, place) => {
    const lines = text.split('\n');
    const index = Math.floor(place * lines.length);
    return lines.map((line, other) => (other === index ? change(line) : line)).join('\n');
  };

/** Changes the line of a field that fits, the first from the place on; where none does, nothing. */
const inField =
  (field: RegExp, change: (line: string) => string): Alteration =>
  (text, place) => {
    const lines = text.split('\n');
    const from = Math.floor(place * lines.length);
    const index = [...lines.keys()].find((at) => at >= from && field.test(lines[at] ?? ''));
    return lines.map((line, other) => (other === index ? change(line) : line)).join('\n');
  };

const insert =
  (what: string): Alteration =>
  (text, place) =>
    text.slice(0, offsetAt(text, place)) + what + text.slice(offsetAt(text, place));

const value = (written: string): Alteration =>
  inLine((line) => line.replace(/(:\s+)\S.*$/u, (_all, before: string) => before + written));

const text = (written: (words: string) => string): Alteration =>
  inField(/^ +(?:name|label|title|message|statement|lead|heading): [\p{L}\d]/u, (line) =>
    line.replace(/: (.*)$/u, (_all, words: string) => `: ${written(words)}`),
  );

/** Slips of YAML at a field of words: each has one cause, and is one problem. */
export const slipsOfYaml: Record<string, Alteration> = {
  'with a tab': inField(/^ {2}\w/u, (line) => line.replace(/^ +/u, '\t')),
  'with a colon': text((words) => `${words}: more`),
  'with an open quotation mark': text((words) => `'${words.replaceAll("'", '')}`),
  'with an open double quotation mark': text((words) => `"${words.replaceAll('"', '')}`),
  'with an apostrophe between quotation marks': text(() => "'It's'"),
  'with a quoted beginning': text((words) => `"One" ${words.replaceAll('"', '')}`),
  'with an alias of nothing': text(() => '*behaviour'),
  'with an at sign before a text': text((words) => `@${words}`),
  'with an open bracket': text(() => '[one, two'),
  'with a tag of YAML': text((words) => `!!js/function ${words}`),
  'with a field twice': inField(
    /^ +(?:name|label|title|message|statement|lead|heading): [\p{L}\d]/u,
    (line) => `${line}\n${line}`,
  ),
  'with a mark of a merge': insert('\n<<<<<<< HEAD\n'),
};

/** What may befall a file, at any place of it. */
export const alterations: Record<string, Alteration> = {
  'cut short': (whole, place) => whole.slice(0, offsetAt(whole, place)),
  'without a line': (whole, place) =>
    whole
      .split('\n')
      .toSpliced(Math.floor(place * whole.split('\n').length), 1)
      .join('\n'),
  'with a line twice': inLine((line) => `${line}\n${line}`),
  'with two lines exchanged': (whole, place) => {
    const lines = whole.split('\n');
    const at = Math.floor(place * (lines.length - 1));
    return lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? '').join('\n');
  },
  'with a line further in': inLine((line) => ` ${line}`),
  'with a comma in braces': value('{ one, two three, four: 5 }'),
  'with a list in the place of a value': value('[9, 10]'),
  'with a number': value('7'),
  'with a negative number': value('-1.5'),
  'with a number without end': value('.inf'),
  'with a quoted number': value("'7'"),
  'with yes': value('yes'),
  'with null': value('null'),
  'with a date of another order': value('26/11/2026'),
  'with a date that is none': value("'2021-02-30'"),
  'with a date of a far year': value("'9999-12-31'"),
  'with capitals and spaces': value('Small pool'),
  'with the name of a prototype': value('__proto__'),
  'with the name of a constructor': value('constructor'),
  'with the name of a method': value('toString'),
  'with a key of a prototype': inLine((line) => line.replace(/\w+:/u, 'constructor:')),
  'with the prototype as a key': inLine((line) => line.replace(/\w+:/u, '__proto__:')),
  'with a key that is a group': inLine((line) => line.replace(/\w+:/u, '? { a: b }\n:')),
  'with a key misspelt': inLine((line) => line.replace(/(\w)(\w+):/u, '$2$1:')),
  'with a very long text': value('x'.repeat(100_000)),
  'with a very long key': inLine((line) => line.replace(/\w+:/u, `${'k'.repeat(900)}:`)),
  'with very deep brackets': value('['.repeat(2000)),
  'with an anchor within itself': value('&a [*a]'),
  'with a bomb of anchors': (whole) =>
    `a: &a [x]\n${'bcdefghij'
      .split('')
      .map((name, index) => `${name}: &${name} [${`*${'abcdefghi'[index] ?? 'a'},`.repeat(9)}]`)
      .join('\n')}\n${whole}`,
  'with a control character': insert('\u0007'),
  'with a character of nothing': insert('\u0000'),
  'with a sign of a terminal': insert('\u001B[31m'),
  'with a change of direction': insert('\u202e'),
  'with a space without width': insert('\u200b'),
  'with half a character': insert('\ud800'),
  'with a tag of the prototype': insert('\n\n<constructor/>\n\n'),
  'with another tag of the prototype': insert('\n\n<__proto__ hasOwnProperty="x" />\n\n'),
  'with another tag': insert('\n\n<toString id="x" />\n\n'),
  'with a brace': insert('{'),
  'with a less-than sign': insert('<'),
  'with a comment of HTML': insert('\n\n<!-- note -->\n\n'),
  'with an import': insert('\n\nimport x from "y"\n\n'),
  'with a link that runs': insert(' [x](javascript:alert(1)) '),
  'with a second title': insert('\n\n# Title\n\n'),
  'with a second document': insert('\n---\n'),
  'that is empty': () => '',
  'of comments alone': () => '# nothing\n',
  'that is a text': () => 'nothing at all',
  'that is a list of nothing': () => '- \n- ~\n- []\n- {}\n',
};
