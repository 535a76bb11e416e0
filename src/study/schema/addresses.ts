import { z } from 'zod';

const path = (sentence: string) =>
  z
    .string()
    .regex(/^\/(?:[^\s#]*\/)?$/u, 'An address of a page begins and ends with a slash')
    .meta({ description: sentence, example: '/study/methods/' });

/**
 * addresses.yaml: every address that was ever published, of pages and of places on them, below the base path. Lines are
 * only added. The build fails if one of them leads nowhere.
 */
export const addressesSchema = z.array(
  z
    .string()
    .regex(/^\/(?:[^\s#]*\/)?(?:#\S+)?$/u, 'An address begins with a slash, and so ends its path')
    .meta({
      description: "An address: '/findings/#some-finding'.",
      example: '/findings/#some-finding',
    }),
);

/** redirects.yaml: pages that were moved. A place on a page keeps its id. */
export const redirectsSchema = z.array(
  z.strictObject({
    from: path('Address at which the page was.'),
    to: path('Address at which it is.'),
  }),
);

export type Redirect = z.output<typeof redirectsSchema>[number];

/** Addresses that lead nowhere. `has` says whether a page exists, or has a place. */
export function lostAddresses(
  addresses: readonly string[],
  redirects: readonly Redirect[],
  has: (page: string, place: string | undefined) => boolean,
): string[] {
  return addresses.filter((address) => {
    const [page = '', place] = address.split('#');
    const moved = redirects.find(({ from }) => from === page);
    return !has(moved?.to ?? page, place);
  });
}
