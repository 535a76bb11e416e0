// The pictures: what their drawings, their HTML and their files say is what the content says.
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { descendants, parseXml, type XmlElement } from '../parse-xml.ts';
import { built, filesIn, pageAt, pagesOf, records, textOf, tidy } from './built.ts';

const site = await built('folder');
const pages = pagesOf(site);

const findings = records(site, 'findings.yaml');
const quotes = records(site, 'quotes.yaml');
const themes = records(site, 'themes.yaml');
const participants = records(site, 'participants.yaml');
const figures = records(site, 'figures.yaml');
const events = records(site, 'timeline.yaml');
const { bands } = records(site, 'vocabulary.yaml');

const fileOf = (name: string): string => readFileSync(join(site.dist, 'figures', name), 'utf8');
const svgOf = (id: string): XmlElement =>
  parseXml(fileOf(`${id}.svg`).replace(/^<\?xml[^>]*\?>\n/u, ''));
/** A CSV file begins with a byte order mark, which is no part of its first word. */
const csvOf = (id: string) => csvParse(fileOf(`${id}.csv`));

const unescaped = (text: string): string =>
  text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');

/** Elements of a drawing by class, or by name where they have none. */
const having = (root: XmlElement, what: string): XmlElement[] =>
  descendants(root).filter(
    ({ name, attributes }) =>
      name === what || (attributes['class'] ?? '').split(' ').includes(what),
  );

/** The text elements of a part of a drawing, its lines joined. */
const linesOf = (root: XmlElement): string =>
  having(root, 'text')
    .map(({ text }) => unescaped(text))
    .join(' ');

/** The figure of a page with the drawing or the words in it. */
const figureOn = (address: string, id: string): Element => {
  const figure = pageAt(pages, address).document.getElementById(`figure-${id}`);
  if (figure === null) throw new Error(`${address} has no figure ${id}.`);
  return figure;
};

const drawnOn = (address: string, id: string): XmlElement =>
  parseXml(figureOn(address, id).querySelector('svg')?.outerHTML ?? '');

const numberOf = (theme: string): number => themes.findIndex(({ id }) => id === theme) + 1;

describe('the picture of who took part', () => {
  const expected = participants.variables.flatMap(({ levels }) =>
    levels.map(({ label, n }) => ({ label, n })),
  );

  /** The rows of a drawing: a bar is as long, of its track, as its number says. */
  const rowsOf = (svg: XmlElement) =>
    having(svg, 'row').map((row) => {
      const [track] = having(row, 'track');
      const [bar] = having(row, 'bar');
      const share = Number(bar?.attributes['width']) / Number(track?.attributes['width']);
      const texts = having(row, 'text').map(({ text }) => unescaped(text));
      expect(Math.round(share * participants.total * 100) / 100).toBe(Number(texts.at(-1)));
      return { label: texts.slice(0, -1).join(' '), n: Number(texts.at(-1)) };
    });

  test('has the levels and numbers of the table, on the page and in its files', () => {
    expect(expected).toHaveLength(15);
    expect(rowsOf(drawnOn('/study/participants/', 'participants'))).toEqual(expected);
    expect(rowsOf(svgOf('participants'))).toEqual(expected);
    expect(
      csvOf('participants').map((row) => ({
        label: row['Level'],
        n: Number(row['Number of participants']),
      })),
    ).toEqual(expected);
    const table = figureOn('/study/participants/', 'participants').querySelector('table');
    expect(
      [...(table?.querySelectorAll('tbody tr') ?? [])]
        .filter((row) => row.querySelector('td') !== null)
        .map((row) => ({
          label: tidy(row.querySelector('th')?.textContent ?? ''),
          n: Number(row.querySelector('td')?.textContent),
        })),
    ).toEqual(expected);
  });
});

describe('the picture of the background', () => {
  test('has the shares of the record, on the page and in its files', () => {
    const expected = figures.find(({ id }) => id === 'age-at-start')?.rows ?? [];
    expect(expected).toEqual([
      { label: '2012/2013', percent: 29 },
      { label: '2019/2020', percent: 48 },
    ]);
    for (const svg of [svgOf('age-at-start'), drawnOn('/study/context/', 'age-at-start')]) {
      expect(
        having(svg, 'shares-row').map((row) => {
          const width = (part: string) => Number(having(row, part)[0]?.attributes['width']);
          return {
            label: having(row, 'shares-label')[0]?.text,
            percent: Math.round((width('bar') / width('track')) * 10_000) / 100,
          };
        }),
      ).toEqual(expected);
      expect(having(svg, 'shares-number').map(({ text }) => text)).toEqual(['29%', '48%']);
    }
    expect(
      csvOf('age-at-start').map((row) => ({
        label: row['Period'],
        percent: Number(row['Per cent']),
      })),
    ).toEqual(expected);
    expect(
      [...figureOn('/study/context/', 'age-at-start').querySelectorAll('tbody tr')].map((row) =>
        [...row.children].map((cell) => textOf(cell)),
      ),
    ).toEqual([
      ['2012/2013', '29'],
      ['2019/2020', '48'],
    ]);
  });
});

describe('the picture of voices', () => {
  const speakers = [...new Set(quotes.map(({ speaker }) => speaker))].sort();

  test('has a mark for each quotation in the row of its speaker and the column of its theme', () => {
    expect(speakers).toHaveLength(11);
    const expected = speakers.map((speaker) => ({
      speaker,
      marks: [1, 2, 3].flatMap((number) =>
        quotes
          .filter((quote) => quote.speaker === speaker && numberOf(quote.theme) === number)
          .map(({ id }) => `${id} in theme ${number}`),
      ),
    }));
    const rows = [...figureOn('/quotes/', 'voices').querySelectorAll('tbody tr')].map((row) => ({
      speaker: textOf(row.children[0] as Element),
      marks: [...row.querySelectorAll('a')].map((link) => {
        const cell = link.closest('td');
        const id = link.getAttribute('href')?.split('/').at(-2);
        return `${id} in theme ${cell?.getAttribute('data-mark')}`;
      }),
    }));
    expect(rows).toEqual(expected);
    expect(
      having(svgOf('voices'), 'mark-matrix-row').map((row) => ({
        speaker: linesOf(row),
        marks: having(row, 'a').map(({ attributes, children: [mark] }) => {
          const id = attributes['href']?.split('/').at(-2);
          return `${id} in theme ${mark?.attributes['data-mark']}`;
        }),
      })),
    ).toEqual(expected);
    expect(csvOf('voices').map((row) => row['Speaker'])).toEqual(
      expected.flatMap(({ speaker, marks }) => marks.map(() => speaker)),
    );
  });

  test('names each mark in full', () => {
    const [link] = figureOn('/quotes/', 'voices').querySelectorAll('tbody a .hidden');
    expect(link?.textContent).toBe(
      'Consultant psychiatrist 2, Theme 1: On how the drug service receives people',
    );
  });
});

describe('the timeline', () => {
  test('has the entries of the record, lane by lane, on the page and in its files', () => {
    const expected = ['services', 'study'].map((lane) =>
      events
        .filter((event) => event.lane === lane)
        .map(({ when, name }) => `${when}: ${name}`)
        .sort(),
    );
    expect(expected.map((lane) => lane.length)).toEqual([8, 5]);
    for (const svg of [svgOf('dates'), drawnOn('/study/context/', 'dates')]) {
      expect(
        having(svg, 'timeline-lane').map((lane) =>
          having(lane, 'timeline-entry')
            .map((entry) => unescaped(having(entry, 'title')[0]?.text ?? ''))
            .sort(),
        ),
      ).toEqual(expected);
      expect(having(svg, 'loose')).toHaveLength(1);
    }
    const list = [
      ...figureOn('/study/context/', 'dates').querySelectorAll('ol.timeline > li > .label'),
    ];
    expect(list.map((label) => textOf(label)).sort()).toEqual(
      events.map(({ when }) => when).sort(),
    );
    expect(
      csvOf('dates')
        .map((row) => row['Event'])
        .sort(),
    ).toEqual(events.map(({ what }) => what.text).sort());
  });
});

describe('the picture of agreement', () => {
  const stated = new Set(bands.filter(({ words }) => words.length > 0).map(({ id }) => id));
  const inThemes = findings.filter(({ theme }) => theme !== undefined);
  const lineOf = ({ label, extent, theme }: (typeof findings)[number]): string =>
    `${extent?.printed ?? 'not stated'}: ${label}, Theme ${numberOf(theme ?? '')}`;
  const sides = [
    [['colocation-not-desirable'], ['one-stop-shop-wanted']],
    [['wish-to-prescribe-more', 'simple-prescriptions'], ['wider-prescribing-undesirable']],
  ];
  const between = ['some-care-on-site'];
  const divided = [...sides.flat(2), ...between];
  const findingOf = (id: string) => {
    const found = findings.find((finding) => finding.id === id);
    if (found === undefined) throw new Error(`There is no finding ${id}.`);
    return found;
  };

  /** Groups of words with the findings that nothing is set against, theme by theme. */
  const lanes = bands
    .map(({ id, label }) => ({
      lane: label,
      id,
      lines: themes.flatMap((theme) =>
        inThemes
          .filter((finding) => finding.theme === theme.id && finding.extent?.band === id)
          .filter((finding) => !divided.includes(finding.id))
          .map(lineOf),
      ),
    }))
    .filter(({ lines }) => lines.length > 0);

  test('has each finding of the themes once: in the lane of its extent, or on a side', () => {
    const figure = figureOn('/findings/', 'agreement');
    const shown = [...figure.querySelectorAll('.entries')].map((list) => ({
      lane: textOf(
        (list.parentElement?.querySelector('h2') ??
          list.parentElement?.querySelector('summary')) as Element,
      ),
      lines: [...list.querySelectorAll('a')].map((link) => textOf(link)),
    }));
    expect(shown).toEqual(lanes.map(({ lane, lines }) => ({ lane, lines })));
    expect(lanes.map(({ lane }) => lane)).toEqual([
      'All',
      'Most, the majority',
      'Many, several, some or others',
      'A minority',
      'One participant',
      'Not stated',
    ]);
  });

  test('opens with all and most, and has the rest behind their names', () => {
    const figure = figureOn('/findings/', 'agreement');
    expect([...figure.querySelectorAll('.held-lanes h2')].map(textOf)).toEqual([
      'All',
      'Most, the majority',
    ]);
    expect([...figure.querySelectorAll('.further-lanes > summary')].map(textOf)).toEqual([
      'Many, several, some or others · A minority · One participant',
      'Not stated',
    ]);
  });

  test('faces the sides of each question, which the article sets against one another', () => {
    const figure = figureOn('/findings/', 'agreement');
    const shown = [...figure.querySelectorAll('.fork')].map((fork) =>
      [...fork.querySelectorAll('.side')].map((side) =>
        [...side.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1)),
      ),
    );
    expect(shown).toEqual(sides);
    for (const [one = [], other = []] of sides)
      for (const id of one)
        expect(
          other.some(
            (against) =>
              findingOf(id).against?.includes(against) === true ||
              findingOf(against).against?.includes(id) === true,
          ),
        ).toBe(true);
    expect(
      [...figure.querySelectorAll('.between a')].map((link) => link.getAttribute('href')),
    ).toEqual(between.map((id) => `#${id}`));
  });

  test('has the same findings in its files, in the shape of their theme', () => {
    const svg = svgOf('agreement');
    const lines = having(svg, 'entry').map((entry) => {
      const [mark, word, ...label] = entry.children;
      const number = mark?.attributes['data-mark'];
      return `${word?.text}: ${unescaped(label.map(({ text }) => text).join(' '))}, Theme ${number}`;
    });
    expect(lines).toEqual(lanes.filter(({ id }) => stated.has(id)).flatMap((lane) => lane.lines));
    const drawn = having(svg, 'side').map((side) => linesOf(side));
    for (const [index, ids] of sides.flat().entries())
      for (const id of ids) expect(drawn[index]).toContain(findingOf(id).label);
    expect(
      csvOf('agreement')
        .map((row) => row['Finding'])
        .sort(),
    ).toEqual(
      inThemes
        .filter(({ extent }) => extent?.band !== undefined)
        .map(({ label }) => label)
        .sort(),
    );
  });

  test('gives both sides of a question the same room', () => {
    for (const fork of having(svgOf('agreement'), 'fork')) {
      const sizes = having(fork, 'rect').map(({ attributes }) => [
        attributes['width'],
        attributes['height'],
      ]);
      expect(new Set(sizes.map(String)).size).toBe(1);
    }
  });

  test('says that its order is ours and that nothing is counted', () => {
    const text = textOf(figureOn('/findings/', 'agreement'));
    expect(text).toContain('Grouping and order are ours.');
    expect(text).toContain('Nothing here can be counted.');
  });
});

describe.each(['agreement', 'participants', 'voices', 'age-at-start', 'dates'])(
  'the files of the picture ‘%s’',
  (id) => {
    test('stand alone: title, how to read it, limits, source, licence', () => {
      const figure = figures.find((candidate) => candidate.id === id);
      const text = tidy(linesOf(svgOf(id)));
      for (const part of [figure?.title, figure?.population, figure?.howToRead, figure?.limits])
        expect(text).toContain(part);
      for (const part of ['doi:10.1136/bmjopen-2020-046577', 'CC BY-NC 4.0', 'Changes were made'])
        expect(text).toContain(part);
      for (const row of csvOf(id)) {
        expect(row['Population and limits']).toContain(figure?.limits);
        expect(row['Source']).toContain('doi:10.1136/bmjopen-2020-046577');
        expect(row['Licence']).toBe('CC BY-NC 4.0 https://creativecommons.org/licenses/by-nc/4.0/');
      }
    });

    test('are light: the drawing takes no more than 5000 bytes', () => {
      expect(gzipSync(fileOf(`${id}.svg`)).length).toBeLessThanOrEqual(5_000);
    });
  },
);

test.each([
  ['participants', '/study/participants/', 'Table 2'],
  [
    'voices',
    '/quotes/',
    'Findings, theme 1; Findings, theme 2; Findings, theme 3; Table 2, line 2',
  ],
  ['age-at-start', '/study/context/', 'Introduction, paragraph 1; Reference 6; Reference 7'],
  [
    'agreement',
    '/findings/',
    'Abstract; Findings, theme 1; Findings, theme 2; Findings, theme 3; Discussion, comparison with existing literature; Discussion, summary, paragraph 2',
  ],
  [
    'dates',
    '/study/context/',
    'Title and front matter; Introduction; Methods, setting and participants; Findings, theme 3; Discussion, comparison with existing literature; Statements after the text; Reference 20; Reference 33; Reference 34',
  ],
])('the picture ‘%s’ on %s names where its rows stand: %s', (id, address, source) => {
  expect(textOf(figureOn(address, id))).toContain(`Source: ${source} Download`);
  expect(tidy(linesOf(svgOf(id)))).toContain(`Source: ${source}.`);
});

test('every picture is shown on one page, with its files and their sizes', () => {
  const shown = pages.flatMap(({ document, address }) =>
    [...document.querySelectorAll('figure.picture')].map(
      (figure) => `${figure.id.replace('figure-', '')} on ${address}`,
    ),
  );
  expect(shown.sort()).toEqual([
    'age-at-start on /study/context/',
    'agreement on /findings/',
    'dates on /study/context/',
    'participants on /study/participants/',
    'voices on /quotes/',
  ]);
  const links = [...figureOn('/quotes/', 'voices').querySelectorAll('.files a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/x/figures/voices.svg',
    '/x/figures/voices.csv',
    '/x/cite/items/#figure-voices',
  ]);
  const bytes = Buffer.byteLength(fileOf('voices.csv'));
  expect(textOf(links[1] as Element)).toContain(`(${Math.round(bytes / 100) / 10} kB)`);
});

test('the drawings of the invented study look as they did when somebody accepted them', async () => {
  const german = await built('german');
  const files = filesIn(join(german.dist, 'figures')).filter((file) => file.endsWith('.svg'));
  expect(files).toEqual(['befragte.svg', 'stimmen.svg', 'verbreitung.svg']);
  for (const file of files)
    await expect(readFileSync(join(german.dist, 'figures', file), 'utf8')).toMatchFileSnapshot(
      `drawings/${file}`,
    );
});
