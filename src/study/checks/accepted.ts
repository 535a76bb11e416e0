import { LOCK_FILE, type Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import { provedFields } from '../proof/proved-fields.ts';

/** What is accepted by hand exists, once, and is not proved. */
export function accepted(content: Content): Problem[] {
  const { accepted: entries, quotes, findings, lock } = content;
  if (entries.data.length === 0) return [];
  const known = [
    ...provedFields(content),
    ...quotes.data.map(({ id }) => ({ file: quotes.file, record: id, field: 'text' })),
    ...findings.data.map(({ id }) => ({ file: findings.file, record: id, field: 'extent' })),
  ];
  return entries.data.flatMap(({ file, record, field }, index): Problem[] => {
    const wrong = (message: string, remedy: string): Problem[] => [
      {
        file: entries.file,
        line: entries.lineOf([index]),
        place: field === undefined ? record : `${record} → ${field}`,
        message,
        remedy,
      },
    ];
    const same = entries.data.findIndex(
      (other) => other.file === file && other.record === record && other.field === field,
    );
    if (same < index) return wrong('This is accepted twice.', 'Keep one entry.');
    const unproved = Object.keys(lock?.unproved?.[file]?.[record] ?? {});
    const fields = [
      ...known.filter((one) => one.file === file && one.record === record),
      ...unproved.map((name) => ({ field: name })),
    ].map((one) => one.field);
    if (fields.length === 0 || (field !== undefined && !fields.includes(field))) {
      return wrong(
        `There is no such ${fields.length === 0 ? 'record' : 'field'} in ${file}.`,
        fields.length > 0
          ? `Write one of its fields: ${[...new Set(fields)].join(', ')}.`
          : 'Copy file and record from the message of npm run verify.',
      );
    }
    const open = field === undefined ? unproved.length > 0 : unproved.includes(field);
    return lock === undefined || open
      ? []
      : wrong(`This is proved in ${LOCK_FILE}.`, 'Delete the entry.');
  });
}
