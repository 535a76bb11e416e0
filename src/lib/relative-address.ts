/**
 * The way from a page to an address of the same site, both below its base path: from '/study/methods/' to
 * '/findings/#some-id' it is '../../findings/#some-id', and to itself './'.
 */
export function relativeAddress(page: string, address: string): string {
  const [, path = '', rest = ''] = /^([^?#]*)(.*)$/su.exec(address) ?? [];
  const up = page
    .split('/')
    .slice(2)
    .map(() => '../');
  return `${up.length === 0 ? './' : up.join('')}${path.slice(1)}${rest}`;
}
