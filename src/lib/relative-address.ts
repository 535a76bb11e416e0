/**
 * The relative address from one page to another address of the site, both below the base path: from '/study/methods/' to
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
