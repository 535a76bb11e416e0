/**
 * Fills a template: fill('Paragraph {n}', { n: 3 }) gives 'Paragraph 3'. A placeholder without a value
 * throws, so that no page is published with a gap.
 */
export function fill(template: string, values: Readonly<Record<string, string | number>>): string {
  return template.replace(/\{(\w+)\}/gu, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`No value for ${placeholder} in '${template}'.`);
    return String(value);
  });
}
