import { csvFormatRow } from 'd3';

/** Rows as a file of comma-separated values: UTF-8, lines ended as RFC 4180 asks, the head first. */
export const csv = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, ...rows].map((row) => `${csvFormatRow([...row])}\r\n`).join('');
