/** The size of a file in a language: '12.3 kB', '2.1 MB'. */
export function fileSize(bytes: number, language: string): string {
  const large = bytes >= 1_000_000;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: 1,
  }).format(bytes / (large ? 1_000_000 : 1_000));
}
