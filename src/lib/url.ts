/**
 * Puts a site path ('/findings/') under the base path that the site is served from ('/', '/x' or '/x/'):
 * every internal link is made here, so that the site can move without an edit.
 */
export function urlUnder(base: string, path: string): string {
  return `/${[...base.split('/'), ...path.split('/')].filter((part) => part !== '').join('/')}${
    path === '/' || path.endsWith('/') ? '/' : ''
  }`.replace(/\/{2,}/gu, '/');
}
