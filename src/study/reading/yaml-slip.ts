import {
  isAlias,
  isNode,
  isScalar,
  visit,
  type Document,
  type Node,
  type Scalar,
  type YAMLError,
} from 'yaml';

/** A mistake in YAML: its offset in the text, what is wrong, and what to write. */
export interface Slip {
  at: number;
  message: string;
  remedy: string;
}

/** A line with a field: the part before the value, and the value. */
const FIELD = /^(\s*(?:- +)*[\w-]+: +|\s*- +)(\S.*?)\s*$/u;

/** A text in single quotation marks, so that nothing in it is read as YAML. */
export const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const write = (before: string, text: string): string =>
  text.length > 200
    ? 'Put the whole text in single quotation marks, and double each apostrophe in it.'
    : `Write: ${before.trim()} ${quoted(text)}`;

/** A value that starts with a quotation mark that is not closed at its end. */
function quotationSlip(before: string, value: string): Omit<Slip, 'at'> | undefined {
  const mark = value[0];
  if (mark !== "'" && mark !== '"') return undefined;
  const inner = value.endsWith(mark) && value.length > 1 ? value.slice(1, -1) : undefined;
  if (mark === "'" && inner?.replaceAll("''", '').includes("'") === true) {
    return {
      message: 'An apostrophe ends a text in single quotation marks.',
      remedy: write(before, inner.replaceAll("''", "'")),
    };
  }
  return value.indexOf(mark, 1) > 0
    ? {
        message: 'The value starts with a quotation mark and continues after the closing one.',
        remedy: write(before, value),
      }
    : {
        message: 'A quotation mark is opened here and never closed.',
        remedy: write(before, value.slice(1)),
      };
}

/** What is wrong with a value in braces or brackets, if it can be recognised. */
function flowSlip(value: string): Omit<Slip, 'at'> | undefined {
  const [, name = '', torn] = /[{,]\s*([\w-]+): ([^,{}'"]*?: [^,{}]*?)\s*[,}]/u.exec(value) ?? [];
  if (torn !== undefined) {
    return {
      message: 'A colon followed by a space starts a field, also within braces.',
      remedy: write(`${name}:`, torn),
    };
  }
  const [, field = '', cut] = /[{,]\s*([\w-]+): '([^,{}]*)'\s*[,}]/u.exec(value) ?? [];
  return cut?.replaceAll("''", '').includes("'") !== true
    ? undefined
    : {
        message: 'An apostrophe ends a text in single quotation marks.',
        remedy: write(`${field}:`, cut.replaceAll("''", "'")),
      };
}

/** What is wrong with a line that is not YAML, if it can be recognised. */
function lineSlip(line: string): Omit<Slip, 'at'> | undefined {
  if (/^(?:<{7}|={7}|>{7})/u.test(line)) {
    return {
      message: 'This line was left over when two versions of the file were merged.',
      remedy:
        'Keep one of the two versions, and delete the lines that begin with <<<<<<<, ======= and >>>>>>>.',
    };
  }
  const [, before = '', value = ''] = FIELD.exec(line) ?? [];
  if (value === '') return undefined;
  if (/^[@`%]/u.test(value)) {
    return {
      message: `A value cannot start with '${value[0] ?? ''}'.`,
      remedy: write(before, value),
    };
  }
  if (/^[|>][^\s\w]*\s+[^\s#]/u.test(value)) {
    return {
      message: `After '${value[0] ?? ''}' the text starts on the next line.`,
      remedy: 'Move it there, and indent it further than the name of the field.',
    };
  }
  if (/^[[{]/u.test(value)) return flowSlip(value);
  const quotation = quotationSlip(before, value);
  if (quotation) return quotation;
  if (/:(?: |$)/u.test(value) && !/^[|>]/u.test(value)) {
    return {
      message: 'A colon followed by a space turns the words before it into a field.',
      remedy: write(before, value),
    };
  }
  return undefined;
}

const BY_CODE: Readonly<Partial<Record<YAMLError['code'], Omit<Slip, 'at'>>>> = {
  BAD_DQ_ESCAPE: {
    message: 'A backslash in double quotation marks starts a YAML escape, and this is not one.',
    remedy: 'Put the text in single quotation marks.',
  },
  BAD_INDENT: {
    message: 'This line is not indented like its neighbours, or a bracket above it is not closed.',
    remedy: 'Indent it with as many spaces as the fields beside it; close each { and [.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    message: 'The lines of this entry are not indented alike.',
    remedy: 'Begin each of its fields in the same column, with spaces.',
  },
  BLOCK_IN_FLOW: {
    message: 'A colon followed by a space starts a field, also within braces.',
    remedy: 'Put a text with a colon or a comma in single quotation marks.',
  },
  MISSING_CHAR: {
    message: 'A character is missing: a closing bracket, a colon, or the hyphen of an entry.',
    remedy: "Write fields as 'name: value', entries of a list as '- …', and close each bracket.",
  },
  MULTIPLE_DOCS: {
    message: "A line '---' starts a second document.",
    remedy: 'Delete the line; a file holds one.',
  },
  MULTILINE_IMPLICIT_KEY: {
    message: 'This line is neither a field nor part of the text above it.',
    remedy: "Write a field as 'name: value'; indent the further lines of a text.",
  },
};

const UNINDENTED = {
  message: 'This line starts in the first column, but belongs to nothing there.',
  remedy: "Indent it like the fields above it, or begin a new entry with '- '.",
};

const OTHER = {
  message: 'This cannot be read as YAML.',
  remedy: 'Look at indentation, colons and quotation marks on this line and the one above.',
};

/** The first syntax error, because it causes those that follow, and any duplicate keys before it. */
export function syntaxSlips(text: string, document: Document): Slip[] {
  const first = document.errors.find(({ code }) => code !== 'DUPLICATE_KEY');
  const twice = document.errors.filter(
    ({ code, pos: [at] }) => code === 'DUPLICATE_KEY' && (first === undefined || at < first.pos[0]),
  );
  const keys = twice.map(({ pos: [at] }) => ({
    at,
    key: /^[^:\n]*/u.exec(text.slice(at))?.[0] ?? '',
  }));
  // An entry without its hyphen adds its fields to the one before: all of them appear twice.
  const entry = keys.find(({ key }, index) => key === 'id' && keys.length > index + 1);
  const told = entry === undefined ? keys : keys.filter(({ at }) => at <= entry.at);
  return [
    ...told.map(({ at, key }) =>
      at === entry?.at
        ? {
            at,
            message:
              'An entry begins here without its hyphen, so its fields join those of the one before.',
            remedy: `Write: - ${/^[^\n]*/u.exec(text.slice(at))?.[0] ?? ''}`,
          }
        : {
            at,
            message: `The field '${key.slice(0, 60)}' appears twice.`,
            remedy: 'Delete one of the two.',
          },
    ),
    ...(first ? [firstSlip(text, document, first)] : []),
  ];
}

function firstSlip(text: string, document: Document, { code, pos, message }: YAMLError): Slip {
  const endOfLine = text.indexOf('\n', pos[0]);
  const tab = /^ *\t[ \t]*\S/mu.exec(text.slice(0, endOfLine < 0 ? text.length : endOfLine));
  if (tab) {
    return {
      at: tab.index,
      message: 'This line is indented with a tab.',
      remedy: 'Indent with spaces only: most editors have a command that turns tabs into spaces.',
    };
  }
  // The parser notices an unclosed quotation mark only at the next one, or at the end of the text.
  let at = pos[0];
  visit(document, {
    Scalar(_key, { range, type }) {
      if (type?.startsWith('QUOTE') !== true || !range) return;
      const swallowed = /\n\s*(?:- )?[\w-]+:\s/u.test(text.slice(range[0], range[1]));
      if (swallowed && range[0] <= at && at <= range[2]) at = range[0];
    },
  });
  const start = text.lastIndexOf('\n', at - 1) + 1;
  const end = text.indexOf('\n', at);
  const line = text.slice(start, end < 0 ? text.length : end);
  if (code === 'MISSING_CHAR' && /quote/u.test(message) && at === pos[0]) {
    const lines = text.slice(0, pos[1]).split('\n');
    const opening = lines.findLastIndex((one) => quotationSlip('', FIELD.exec(one)?.[2] ?? ''));
    if (opening >= 0) {
      const from = lines.slice(0, opening).join('\n').length + (opening > 0 ? 1 : 0);
      return { at: from, ...(lineSlip(lines[opening] ?? '') ?? OTHER) };
    }
  }
  const certain = code === 'BAD_DQ_ESCAPE' ? BY_CODE[code] : undefined;
  const unindented = code === 'UNEXPECTED_TOKEN' && /^[^\s-]/u.test(line) ? UNINDENTED : undefined;
  return { at, ...(certain ?? lineSlip(line) ?? BY_CODE[code] ?? unindented ?? OTHER) };
}

/** The most aliases that a file may use. As they may not be nested, the data stay small. */
const MOST_ALIASES = 100;

/** An unquoted text of several words with a comment on its line. */
const isCutText = (node: Node): node is Scalar<string> & { comment: string } =>
  isScalar(node) &&
  node.type === 'PLAIN' &&
  typeof node.value === 'string' &&
  node.value.includes(' ') &&
  !!node.comment;

/** Mistakes that YAML accepts silently: texts cut off by a comment, unknown or nested aliases, and tags. */
export function silentSlips(document: Document): Slip[] {
  const found: Slip[] = [];
  const anchors = new Set<string>();
  let aliases = 0;
  visit(document, {
    Node(_key, node, ancestors) {
      if (!isNode(node)) return;
      const at = node.range?.[0] ?? 0;
      if (isAlias(node)) {
        aliases += 1;
        if (!anchors.has(node.source)) {
          found.push({
            at,
            message: `'*${node.source}' is a YAML alias, but nothing above is marked '&${node.source}'.`,
            remedy: `If it is a text, write it in quotation marks: ${quoted(`*${node.source}`)}. Otherwise correct the name.`,
          });
        } else if (ancestors.some((one) => isNode(one) && 'anchor' in one && one.anchor)) {
          found.push({
            at,
            message: `'*${node.source}' is used inside another anchor ('&…'), so its text would multiply.`,
            remedy: 'Write out what it stands for.',
          });
        } else if (aliases === MOST_ALIASES + 1) {
          found.push({
            at,
            message: `This file uses YAML aliases ('*…') more than ${MOST_ALIASES} times.`,
            remedy: 'Write out what it stands for.',
          });
        }
        return;
      }
      if (node.anchor !== undefined) anchors.add(node.anchor);
      if (isCutText(node)) {
        found.push({
          at,
          message: `The text ends before ' #${node.comment.slice(0, 40)}': YAML starts a comment there.`,
          remedy: `If it belongs to the text, put the whole text in quotation marks: ${quoted(`${node.value} #…`)}. Otherwise write the comment on a line of its own.`,
        });
      }
      if (node.tag !== undefined) {
        const tag = node.tag.replace(/^tag:yaml\.org,2002:/u, '!!');
        found.push({
          at,
          message: `'${tag}' is a YAML tag, and content does not use them.`,
          remedy: 'If it is a text, put the whole of it in quotation marks.',
        });
      }
    },
  });
  return found.slice(0, 10);
}
