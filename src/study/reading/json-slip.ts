import type { Slip } from './yaml-slip.ts';

const TOKEN =
  /[ \t\r\n]*([[\]{},:]|"(?:[^"\\\p{Cc}]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/uy;

type Wanted = 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'comma or end';

/** The offset of the first token that is invalid in its place. `JSON.parse` does not always report it. */
function firstWrong(text: string): number {
  const open: string[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  for (;;) {
    TOKEN.lastIndex = at;
    const [whole = '', token = ''] = TOKEN.exec(text) ?? [];
    const isKey = token.startsWith('"');
    const isValue = isKey || /^[\w-]/u.test(token);
    const ends = token === (open.at(-1) === '{' ? '}' : ']') && open.length > 0;
    if ((token === '{' || token === '[') && wanted.startsWith('value')) {
      open.push(token);
      wanted = token === '{' ? 'key or end' : 'value or end';
    } else if (ends && wanted.endsWith('or end')) {
      open.pop();
      wanted = 'comma or end';
    } else if (isKey && wanted.startsWith('key')) {
      wanted = 'colon';
    } else if (isValue && wanted.startsWith('value')) {
      wanted = 'comma or end';
    } else if (token === ':' && wanted === 'colon') {
      wanted = 'value';
    } else if (token === ',' && wanted === 'comma or end' && open.length > 0) {
      wanted = open.at(-1) === '{' ? 'key' : 'value';
    } else {
      return at + (/^[ \t\r\n]*/u.exec(text.slice(at))?.[0].length ?? 0);
    }
    at += whole.length;
  }
}

/** The first place where a text is not JSON, if any. */
export function jsonSlips(text: string): Slip[] {
  try {
    JSON.parse(text);
    return [];
  } catch {
    return [
      {
        at: Math.min(firstWrong(text), text.trimEnd().length),
        message: 'This is not valid JSON, here or at the end of the line above.',
        remedy:
          'Look for a comma, a quotation mark or a bracket that is missing or too many; a field is written as "title": "A few words".',
      },
    ];
  }
}
