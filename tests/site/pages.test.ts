// Every page of the study, read as HTML, beside the records that it was built from.
import { describe, expect, test } from 'vitest';
import { built, pageAt, pagesOf, records, textOf, tidy, type BuiltPage } from './built.ts';

const site = await built('folder');
const pages = pagesOf(site);
const page = (address: string): BuiltPage => pageAt(pages, address);

const findings = records(site, 'findings.yaml');
const quotes = records(site, 'quotes.yaml');
const participants = records(site, 'participants.yaml');
const outline = records(site, 'outline.yaml');

const finding = (id: string) => {
  const found = findings.find((candidate) => candidate.id === id);
  if (found === undefined) throw new Error(`There is no finding '${id}'.`);
  return found;
};

/** The findings that the article sets against one; the records name each pair on one side. */
const against = (id: string) =>
  findings.filter(
    (other) => other.against?.includes(id) === true || finding(id).against?.includes(other.id),
  );

/** Addresses of the pages of which something is true. */
const pagesWhere = (holds: (page: BuiltPage) => boolean): string[] =>
  pages.filter(holds).map(({ address }) => address);

/** Where the links lead that have words in them: '/x/findings/#one-stop-shop-wanted'. */
function visibleLinks({ address, main }: BuiltPage, within: Element = main): string[] {
  return [...within.querySelectorAll('a[href]')]
    .filter((link) => textOf(link) !== '')
    .map((link) => new URL(link.getAttribute('href') ?? '', `${site.site}/x${address}`))
    .filter(({ origin }) => origin === site.site)
    .map(({ pathname, hash }) => pathname + hash);
}

describe('the site', () => {
  test('has these pages and no others', () => {
    expect(pages.map(({ address }) => address)).toEqual([
      '/404.html',
      '/about/',
      '/accessibility/',
      '/appraisal/',
      '/brief/',
      '/cite/',
      '/cite/items/',
      '/data/',
      '/findings/',
      '/glossary/',
      '/',
      '/limits/',
      '/quotes/cp2-open-door/',
      '/quotes/cp3-core-business/',
      '/quotes/cp4-out-of-practice/',
      '/quotes/dw-sign-post/',
      '/quotes/gp1-key-person/',
      '/quotes/gp1-lose-the-contract/',
      '/quotes/gp1-normal-care-streams/',
      '/quotes/gp1-put-up-barriers/',
      '/quotes/gp2-different/',
      '/quotes/',
      '/quotes/nc-well-engaged/',
      '/quotes/np1-everything-in-there/',
      '/quotes/np2-around-the-addiction/',
      '/quotes/np2-counterproductive/',
      '/quotes/np2-right-services/',
      '/quotes/np4-struggling-to-deliver/',
      '/quotes/psr1-not-out-of-my-budget/',
      '/reading/',
      '/search/',
      '/study/context/',
      '/study/discussion/',
      '/study/',
      '/study/methods/',
      '/study/notes/',
      '/study/participants/',
      '/study/references/',
      '/themes/first-contact/',
      '/themes/',
      '/themes/isolation/',
      '/themes/supporting-access/',
      '/what-might-help/',
    ]);
  });
});

describe('every page', () => {
  test('has one first heading, with words in it', () => {
    const headings = (page: BuiltPage) => [...page.document.querySelectorAll('h1')].map(textOf);
    expect(pagesWhere((page) => headings(page).length !== 1 || headings(page)[0] === '')).toEqual(
      [],
    );
  });

  test('has a title that no other page has', () => {
    const titles = pages.map(({ document }) => tidy(document.title));
    expect(titles).not.toContain('');
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test('says that it is in British English', () => {
    expect(pagesWhere(({ document }) => document.documentElement.lang !== 'en-GB')).toEqual([]);
  });

  test('has a description', () => {
    const description = ({ document }: BuiltPage) =>
      document.querySelector('meta[name="description"]')?.getAttribute('content') ?? '';
    expect(pagesWhere((page) => description(page).trim() === '')).toEqual([]);
  });

  test('offers nothing to reference managers, which would take the page for the article', () => {
    expect(
      pagesWhere(({ document }) => document.querySelector('meta[name^="citation_" i]') !== null),
    ).toEqual([]);
  });

  test('has no hole where a word belongs', () => {
    const holes = /\bundefined\b|\bnull\b|\bNaN\b|\[object |\{\w+\}/u;
    // The columns of the data are documented: 'or null' is said there, and meant.
    const text = ({ document }: BuiltPage) => textOf(document.body).replaceAll('or null', '');
    expect(pagesWhere((page) => holes.test(text(page)))).toEqual([]);
  });

  test('puts no space before a full stop, a comma, a colon or a semicolon', () => {
    // The article prints its ellipses with a space before them: ' ...'.
    const spaced = new Map(
      pages.flatMap(({ address, document }) =>
        [...textOf(document.body).matchAll(/\S+ [.,;:](?!\.\.)\S*/gu)].map(
          ([words]) => [words, address] as const,
        ),
      ),
    );
    expect(spaced).toEqual(new Map());
  });

  test.each([
    'Molly Bradbury',
    'Dan Lewer',
    'Role of community drug and alcohol services in physical healthcare for people who use illicit opioids: a qualitative study of clinical staff in the UK',
    'BMJ Open 2021',
    '10.1136/bmjopen-2020-046577',
    'CC BY-NC 4.0',
    'Changes were made',
    'Neither the authors nor the publisher have endorsed this site.',
  ])('says in its footer: %s', (words) => {
    const footer = ({ document }: BuiltPage) => [...document.querySelectorAll('footer')].at(-1);
    const missing = pagesWhere((page) => {
      const element = footer(page);
      return element === undefined || !textOf(element).includes(words);
    });
    expect(missing).toEqual([]);
  });

  test.each([
    'https://doi.org/10.1136/bmjopen-2020-046577',
    'https://creativecommons.org/licenses/by-nc/4.0/',
  ])('links to %s in its footer', (href) => {
    expect(
      pagesWhere(({ document }) => document.querySelector(`footer a[href="${href}"]`) === null),
    ).toEqual([]);
  });
});

describe('the menu', () => {
  const marked = ({ document }: BuiltPage): string[] =>
    [...document.querySelectorAll('.masthead [aria-current]')].map(
      (entry) => `${textOf(entry)} (${entry.getAttribute('aria-current') ?? ''})`,
    );

  test('names its sections in the order in which readers need them', () => {
    const entries = page('/').document.querySelectorAll('.masthead li');
    expect([...entries].map(textOf)).toEqual([
      'Themes',
      'Voices',
      'What might help',
      'Limits',
      'The study',
      'Brief',
      'Cite and data',
      'Search',
    ]);
  });

  test.each([
    ['/themes/', ['Themes (page)']],
    ['/themes/isolation/', ['Themes (true)']],
    ['/findings/', ['Themes (true)']],
    ['/quotes/', ['Voices (page)']],
    ['/quotes/gp1-key-person/', ['Voices (true)']],
    ['/what-might-help/', ['What might help (page)']],
    ['/limits/', ['Limits (page)']],
    ['/study/', ['The study (page)']],
    ['/study/methods/', ['The study (true)']],
    ['/glossary/', ['The study (true)']],
    ['/appraisal/', ['The study (true)']],
    ['/brief/', ['Brief (page)']],
    ['/cite/', ['Cite and data (page)']],
    ['/cite/items/', ['Cite and data (true)']],
    ['/data/', ['Cite and data (true)']],
    ['/search/', ['Search (page)']],
    ['/', []],
    ['/about/', ['Cite and data (true)']],
    ['/404.html', []],
  ])('marks the section of %s: %j', (address, expected) => {
    expect(marked(page(address))).toEqual(expected);
  });
});

describe('the map of the site', () => {
  test('stands on every page, and leads to every page but quotations and the search', () => {
    const linked = new Set(
      visibleLinks(page('/'), page('/').document.querySelector('.map') ?? undefined).map((link) =>
        link.replace(/^\/x/u, ''),
      ),
    );
    const unlinked = pages
      .map(({ address }) => address)
      .filter((address) => !linked.has(address) && !/^\/quotes\/./u.test(address));
    // What the menu and the name of the site lead to is not repeated.
    expect(unlinked).toEqual(['/404.html', '/cite/items/', '/', '/search/', '/study/', '/themes/']);
    expect(pagesWhere(({ document }) => document.querySelector('footer .map') === null)).toEqual(
      [],
    );
  });
});

describe('every page names its own address', () => {
  const canonicalOf = (page: BuiltPage) =>
    [...page.document.querySelectorAll('link[rel="canonical"]')].map((link) =>
      link.getAttribute('href'),
    );

  test.each([
    ['root', 'https://example.org'],
    ['folder', 'https://example.org/x'],
    ['deep', 'https://example.org/x/y'],
  ] as const)('in the site at the %s: %s/…', async (name, start) => {
    const own = pagesOf(await built(name)).filter(({ address }) => address !== '/404.html');
    expect(own.map(canonicalOf)).toEqual(own.map(({ address }) => [start + address]));
  });

  test('except the one that is shown wherever there is no page', () => {
    expect(canonicalOf(page('/404.html'))).toEqual([]);
  });
});

describe('quotations', () => {
  const shown = ({ main }: BuiltPage, id: string): string[] =>
    [...main.querySelectorAll(`[data-quote="${id}"]:not([data-excerpt])`)].map(
      ({ textContent }) => textContent,
    );

  test('are sixteen', () => {
    expect(quotes).toHaveLength(16);
  });

  test('are shown letter by letter, such as this one of GP 1', () => {
    expect(shown(page('/quotes/gp1-put-up-barriers/'), 'gp1-put-up-barriers')).toEqual([
      'GPs just put up barriers because they think the main reason they come is to get hold of drugs',
    ]);
  });

  describe.each(quotes)('$id', ({ id, theme, speaker, role, text }) => {
    test.each([
      ['on the page of its theme', `/themes/${theme}/`],
      ['among all voices', '/quotes/'],
      ['on its own page', `/quotes/${id}/`],
    ])('stands whole and once %s', (_place, address) => {
      expect(shown(page(address), id)).toEqual([text]);
    });

    test.each([
      ['the page of its theme', `/themes/${theme}/`],
      ['the list of all voices', '/quotes/'],
    ])('has a visible link to its own page in %s', (_place, address) => {
      expect(visibleLinks(page(address))).toContain(`/x/quotes/${id}/`);
    });

    test('has its speaker and the role of the speaker on its own page', () => {
      const level = participants.variables
        .find((variable) => variable.id === participants.role)
        ?.levels.find((candidate) => candidate.id === role);
      expect(level).toBeDefined();
      expect(textOf(page(`/quotes/${id}/`).main)).toContain(speaker);
      expect(textOf(page(`/quotes/${id}/`).main)).toContain(level?.label);
    });

    test('has its findings, and what stands against them, on its own page', () => {
      const own = findings.filter((candidate) => candidate.quotes?.includes(id));
      const ownPage = page(`/quotes/${id}/`);
      expect(own).not.toEqual([]);
      for (const one of own.flatMap((one) => [one, ...against(one.id)])) {
        expect(textOf(ownPage.main)).toContain(one.label);
        expect(visibleLinks(ownPage)).toContain(`/x/findings/#${one.id}`);
      }
    });
  });

  test('stand beside the other side, as the wish for one place for everything does', () => {
    const ownPage = page('/quotes/np1-everything-in-there/');
    expect(visibleLinks(ownPage)).toEqual(
      expect.arrayContaining([
        '/x/findings/#one-stop-shop-wanted',
        '/x/findings/#colocation-not-desirable',
        '/x/findings/#role-supporting-access',
      ]),
    );
    expect(textOf(ownPage.main)).toContain('a minority of participants');
    expect(textOf(ownPage.main)).toContain('the majority of participants');
  });

  test('never stand without the line that leads to them, on whatever page', () => {
    const shownWithoutLead = pages.flatMap(({ address, main }) =>
      [...main.querySelectorAll('[data-quote]')]
        .filter((words) => {
          const lead = words.closest('figure')?.querySelector('.lead');
          const quote = quotes.find(({ id }) => id === words.getAttribute('data-quote'));
          return lead === null || lead === undefined || textOf(lead) !== quote?.lead;
        })
        .map((words) => `${words.getAttribute('data-quote')} on ${address}`),
    );
    expect(shownWithoutLead).toEqual([]);
  });

  test('say on their pages where the article introduces them with ‘one participant’', () => {
    const said = quotes
      .map(({ id }) => [id, textOf(page(`/quotes/${id}/`).main)] as const)
      .filter(([, text]) => /The article introduces them with ‘[Oo]ne participant’/u.test(text))
      .map(([id]) => id);
    expect(said).toEqual([
      'gp1-put-up-barriers',
      'gp2-different',
      'cp3-core-business',
      'np1-everything-in-there',
      'psr1-not-out-of-my-budget',
    ]);
  });

  test('are set against nothing by the article where we alone see a contrast', () => {
    const main = textOf(page('/quotes/np1-everything-in-there/').main);
    expect(main).not.toContain('The article sets against it');
    expect(main).not.toContain('may impede recovery');
  });

  test('are the only thing that is marked as one', () => {
    const others = pagesWhere(({ document }) =>
      [...document.querySelectorAll('blockquote')].some(
        (block) => block.querySelector('[data-quote]') === null,
      ),
    );
    expect(others).toEqual([]);
  });

  test('are shortened nowhere but to an excerpt on record, with a link to the whole', () => {
    const excerpts = pages.flatMap((page) =>
      [...page.main.querySelectorAll('[data-excerpt]')].map((element) => {
        const quote = element.getAttribute('data-quote') ?? '';
        return {
          address: page.address,
          quote,
          excerpt: element.getAttribute('data-excerpt'),
          text: element.textContent,
          linked: visibleLinks(page).includes(`/x/quotes/${quote}/`),
        };
      }),
    );
    const recorded = excerpts.map((one) => ({
      ...one,
      text: quotes
        .find(({ id }) => id === one.quote)
        ?.excerpts?.find(({ id }) => id === one.excerpt)?.text,
      linked: true,
    }));
    expect(excerpts).toEqual(recorded);
  });
});

test('a claim with the word of another place than the finding’s own shows that place and that word', () => {
  const [first] = page('/what-might-help/').main.querySelectorAll('#supporting-access .sources ul');
  expect([...(first?.children ?? [])].map(textOf)).toEqual([
    'Own role seen as supporting access Theme 2 ¶1',
    'Own role seen as supporting access: most participants Abstract ¶5',
  ]);
});

test.each(['/404.html', '/search/'])('%s lists pages from which every page is reached', (from) => {
  const addressesOf = (links: string[]): string[] =>
    links.map((link) => link.replace(/^\/x/u, '').replace(/#.*/u, ''));
  const reached = new Set(addressesOf(visibleLinks(page(from))));
  for (const address of reached) {
    const next = pages.find((candidate) => candidate.address === address);
    if (next === undefined) continue;
    for (const other of addressesOf(visibleLinks(next, next.document.body))) reached.add(other);
  }
  const all = pages.map(({ address }) => address).filter((address) => address !== '/404.html');
  expect(all.filter((address) => !reached.has(address))).toEqual([]);
});

describe('findings', () => {
  const list = page('/findings/');
  const entry = (id: string): Element => {
    const element = list.document.getElementById(id);
    if (element === null) throw new Error(`Nothing on the page of findings has the id '${id}'.`);
    return element;
  };
  const links = (id: string): string[] => visibleLinks(list, entry(id));
  /** Whether some element of an entry says just these words, apart from what the elements in it say. */
  const holds = (id: string, words: string): boolean =>
    [...entry(id).querySelectorAll('*')].some(
      (element) =>
        tidy(
          [...element.childNodes]
            .filter(({ nodeType }) => nodeType === element.TEXT_NODE)
            .map(({ textContent }) => textContent)
            .join(''),
        ) === words,
    );
  const labelOf = (section: string) => outline.find(({ id }) => id === section)?.label ?? '';
  const idsWhere = (fails: (one: (typeof findings)[number]) => boolean): string[] =>
    findings.filter(fails).map(({ id }) => id);

  test('are all on one page, each once', () => {
    const ids = findings.map(({ id }) => id);
    const onPage = [...list.document.querySelectorAll('[id]')]
      .map(({ id }) => id)
      .filter((id) => ids.includes(id));
    expect(onPage.toSorted()).toEqual(ids.toSorted());
    expect(ids.length).toBeGreaterThan(90);
  });

  test('show their labels and statements', () => {
    expect(
      idsWhere(
        ({ id, label, statement }) =>
          !holds(id, tidy(label)) || !textOf(entry(id)).includes(tidy(statement)),
      ),
    ).toEqual([]);
  });

  test('show how widely they were held in the words of the article', () => {
    expect(
      idsWhere(
        ({ id, extent }) => typeof extent?.printed === 'string' && !holds(id, extent.printed),
      ),
    ).toEqual([]);
    expect(holds('one-stop-shop-wanted', 'a minority of participants')).toBe(true);
  });

  test('say ‘not stated’ where the article has no word for it', () => {
    expect(
      idsWhere(
        ({ id, extent }) =>
          typeof extent?.printed !== 'string' &&
          !holds(id, extent?.band === undefined ? 'Not about participants' : 'not stated'),
      ),
    ).toEqual([]);
    expect(holds('gps-negotiating', 'not stated')).toBe(false);
    expect(holds('role-supporting-access', 'not stated')).toBe(true);
    expect(holds('one-stop-shop-wanted', 'not stated')).toBe(false);
  });

  test('name the section, the paragraph and the first words of their passage', () => {
    expect(
      idsWhere(({ id, passage: { section, paragraph, starts } }) => {
        const text = textOf(entry(id));
        return (
          labelOf(section) === '' ||
          !text.includes(`${labelOf(section)}, paragraph ${paragraph}`) ||
          !text.includes(starts)
        );
      }),
    ).toEqual([]);
    expect(textOf(entry('one-stop-shop-wanted'))).toContain('Findings, theme 2, paragraph 10');
  });

  test('name the other passages that say the same, with the extent that is printed there', () => {
    const missing = findings.flatMap(({ id, elsewhere = [] }) =>
      elsewhere
        .map(
          ({ passage: { section, paragraph }, printed }) =>
            [`${labelOf(section)}, paragraph ${paragraph}`, printed ?? 'not stated'] as const,
        )
        .filter((words) => words.some((word) => !textOf(entry(id)).includes(word)))
        .map(([place]) => `${id}: ${place}`),
    );
    expect(missing).toEqual([]);
  });

  test('link to the quotations that illustrate them', () => {
    const missing = findings.flatMap(({ id, quotes = [] }) =>
      quotes.filter((quote) => !links(id).includes(`/x/quotes/${quote}/`)),
    );
    expect(missing).toEqual([]);
  });

  test('show the finding that the article sets against them, from both sides', () => {
    const missing = findings.flatMap(({ id }) =>
      against(id)
        .filter(
          (other) =>
            !textOf(entry(id)).includes(other.label) ||
            !links(id).includes(`/x/findings/#${other.id}`),
        )
        .map((other) => `${id} against ${other.id}`),
    );
    expect(missing).toEqual([]);
    expect(links('one-stop-shop-wanted')).toContain('/x/findings/#colocation-not-desirable');
    expect(links('colocation-not-desirable')).toContain('/x/findings/#one-stop-shop-wanted');
  });

  test('have a visible link to themselves', () => {
    expect(idsWhere(({ id }) => !links(id).includes(`/x/findings/#${id}`))).toEqual([]);
  });

  test('stand beside their caveat on every page that states them', () => {
    const without = findings.flatMap(({ id, statement, caveat }) =>
      caveat === undefined
        ? []
        : pagesWhere(({ main }) => {
            const text = textOf(main);
            return text.includes(tidy(statement)) && !text.includes(tidy(caveat.text));
          }).map((address) => `${id} on ${address}`),
    );
    expect(without).toEqual([]);
    expect(textOf(entry('appointments-missed'))).toContain('structural barriers');
  });
});

describe('the page of participants', () => {
  const { main } = page('/study/participants/');
  const rows = [...main.querySelectorAll('table tr')].map((row) =>
    [...row.querySelectorAll('th, td')].map(textOf),
  );

  test('has a table row for every level, with its number', () => {
    const missing = participants.variables.flatMap(({ levels }) =>
      levels.filter(
        ({ label, n }) =>
          !rows.some(([first, ...rest]) => first === label && rest.includes(String(n))),
      ),
    );
    expect(missing).toEqual([]);
    expect(rows).toContainEqual(['London and the South-East', '9']);
  });

  test('has the name of every variable in the table, and the total', () => {
    const heads = rows.map(([first]) => first);
    expect(heads).toEqual(expect.arrayContaining(participants.variables.map(({ label }) => label)));
    expect(rows).toContainEqual(['Total', '16']);
  });

  test('has a picture with the same names and numbers', () => {
    const expected = participants.variables.flatMap(({ label, levels }) => [
      label,
      ...levels.map((level) => `${level.label} ${level.n}`),
    ]);
    const pictures = [...main.querySelectorAll('svg')].map((svg) =>
      // The map has regions that the table does not name.
      [...svg.querySelectorAll('text:not(.other)')].map(textOf).join(' ').replaceAll('- ', '-'),
    );
    expect(expected).toContain('GP with special interest in addiction 4');
    // A long name is set in lines of its own; the headings may all come before the rows.
    const words = (text: string) => text.split(' ').sort();
    expect(pictures.map(words)).toContainEqual(words(expected.join(' ')));
    for (const level of participants.variables.flatMap(({ levels }) => levels)) {
      expect(pictures.join(' ')).toContain(`${level.label} ${level.n}`);
    }
  });

  test('gives the picture a name and a description', () => {
    const svg = main.querySelector('svg');
    expect(svg?.getAttribute('role')).toBe('img');
    const named = (svg?.getAttribute('aria-labelledby') ?? '').split(' ');
    expect(named.map((id) => main.querySelector(`#${id}`)?.localName)).toEqual(['title', 'desc']);
    expect(named.filter((id) => main.querySelector(`#${id}`)?.textContent === '')).toEqual([]);
  });
});

describe('the page of the study', () => {
  test('names the volume and the number of the article', () => {
    expect(textOf(page('/study/').main)).toContain('BMJ Open 2021;11:e046577');
  });
});

test('no style sheet gives an underline its thickness in the shorthand, which WebKit then drops', () => {
  const rules = pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('style')].flatMap((style) =>
      [...style.textContent.matchAll(/text-decoration:[^;}]*\d[^;}]*/gu)].map(
        ([rule]) => `${address}: ${rule}`,
      ),
    ),
  );
  expect(rules).toEqual([]);
});

test('names that are read aloud have no mark that is not', () => {
  const named = pages.flatMap(({ address, document }) =>
    [...document.querySelectorAll('[aria-label]')]
      .map((element) => element.getAttribute('aria-label') ?? '')
      .filter((name) => /[●■▲◆✚★#¶]/u.test(name))
      .map((name) => `${address}: ${name}`),
  );
  expect(named).toEqual([]);
});

test('nothing but a link has a title, which no keyboard and no finger reaches', () => {
  const titled = pages.flatMap(({ address, main }) =>
    [...main.querySelectorAll('[title]:not(a)')].map(
      (element) => `${address}: ${element.localName}`,
    ),
  );
  expect(titled).toEqual([]);
});

test('sources name each thing once, by what it says, with the letters of the sentences that rest on it', () => {
  const { main, document } = page('/themes/isolation/');
  const paragraphs = [...main.querySelectorAll('.para')];
  expect(paragraphs.length).toBeGreaterThan(3);
  for (const paragraph of paragraphs) {
    const entries = [...paragraph.querySelectorAll('.sources li')];
    const names = entries.map((entry) => textOf(entry).replace(/^(?:[a-z], )*[a-z] /u, ''));
    expect(new Set(names).size).toBe(entries.length);
    expect(textOf(paragraph)).not.toContain('extent not stated');
    const sentences = paragraph.querySelectorAll('.claim').length;
    const letters = entries.flatMap((entry) =>
      textOf(entry.querySelector('i') ?? entry).split(', '),
    );
    if (sentences > 1) expect(new Set(letters).size).toBe(sentences);
  }
  const styles = [...document.querySelectorAll('style')].map((style) => style.textContent).join('');
  expect(styles).toMatch(/--letter:"[^"]*" counter\(claim, ?lower-alpha\)/u);
});
