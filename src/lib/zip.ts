import { strToU8, zipSync, type Zippable } from 'fflate';

/** The files of an archive by their paths. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Files whose format is compressed already: compressing them again costs time and saves nothing. */
const COMPRESSED = /\.(?:png|woff2|zip|xlsx|pagefind|pf_\w+)$/u;

/** Files as a ZIP archive. The same files and the same day give the same bytes, whatever the order of the files. ZIP
 * stores local time, so the date is built from its parts rather than from an instant.
 */
export function zip(files: Files, day: string): Uint8Array {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const entries: Zippable = {};
  for (const path of Object.keys(files).sort()) {
    const content = files[path] ?? '';
    const bytes = typeof content === 'string' ? strToU8(content) : content;
    entries[path] = [bytes, { level: COMPRESSED.test(path) ? 0 : 6 }];
  }
  return zipSync(entries, { mtime: new Date(year, month - 1, date, 12) });
}
