// The pictures: what their drawings, their HTML and their files say is what the content says.
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import sharp from 'sharp';
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
    // A bold part comes first.
    .map(({ text, children }) => unescaped(`${children.map((bold) => bold.text).join('')}${text}`))
    .join(' ');

/** All text of an element. */
const linesIn = (element: XmlElement | undefined): string =>
  element === undefined
    ? ''
    : [element, ...descendants(element)].map(({ text }) => unescaped(text)).join('');

/** The figure of a page with the drawing or the words in it. */
const figureOn = (address: string, id: string): Element => {
  const figure = pageAt(pages, address).document.getElementById(`figure-${id}`);
  if (figure === null) throw new Error(`${address} has no figure ${id}.`);
  return figure;
};

const numberOf = (theme: string): number => themes.findIndex(({ id }) => id === theme) + 1;

describe('the picture of who took part', () => {
  const expected = participants.variables.flatMap(({ levels }) =>
    levels.map(({ label, n }) => ({ label, n })),
  );

  /** The rows of a drawing, the map before the lists: there are as many squares as the number says. */
  const rowsOf = (svg: XmlElement) =>
    having(svg, 'row').map((row) => {
      const n = Number(having(row, 'number')[0]?.text);
      expect(having(row, 'square')).toHaveLength(n);
      return {
        label: having(row, 'level')
          .map(({ text }) => unescaped(text))
          .join(' ')
          .replaceAll('- ', '-'),
        n,
      };
    });
  const byLabel = (rows: { label: string; n: number }[]) =>
    rows.toSorted((a, b) => a.label.localeCompare(b.label));

  test('has the levels and numbers of the table, on the page and in its files', () => {
    expect(expected).toHaveLength(15);
    const figure = figureOn('/study/participants/', 'participants');
    const drawings = [...figure.querySelectorAll('svg')].map(({ outerHTML }) =>
      parseXml(outerHTML),
    );
    expect(drawings).toHaveLength(2);
    for (const svg of [...drawings, svgOf('participants')])
      expect(byLabel(rowsOf(svg))).toEqual(byLabel(expected));
    expect(
      csvOf('participants').map((row) => ({
        label: row['Level'],
        n: Number(row['Number of participants']),
      })),
    ).toEqual(expected);
    const table = figure.querySelector('table');
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
    const drawings = [...figureOn('/study/context/', 'age-at-start').querySelectorAll('svg')].map(
      ({ outerHTML }) => parseXml(outerHTML),
    );
    expect(drawings).toHaveLength(2);
    for (const svg of [svgOf('age-at-start'), ...drawings]) {
      expect(
        having(svg, 'slope-row').map((row) => {
          const height = (part: string) => Number(having(row, part)[0]?.attributes['height']);
          return {
            label: having(row, 'period')[0]?.text,
            percent: Math.round((height('bar') / height('track')) * 100),
          };
        }),
      ).toEqual(expected);
      expect(having(svg, 'number').map(({ text }) => text)).toEqual(['29%', '48%']);
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
  const [groups] = participants.variables;

  /** The quotations of each professional group, theme by theme. */
  const expected = (groups?.levels ?? []).map(({ id, label }) => ({
    group: label,
    entries: [1, 2, 3].flatMap((number) =>
      quotes
        .filter((quote) => quote.role === id && numberOf(quote.theme) === number)
        .map((quote) => `${quote.id} in theme ${number}: ${quote.opening} …`),
    ),
  }));

  test('has the first words of each quotation in the row of its group and the column of its theme', () => {
    expect(expected.map(({ entries }) => entries.length)).toEqual([3, 1, 5, 5, 1, 1]);
    const rows = [...figureOn('/quotes/', 'voices').querySelectorAll('.voice-index tbody tr')].map(
      (row) => ({
        group: textOf(row.children[0] as Element),
        entries: [...row.querySelectorAll('a')].map((link) => {
          const id = link.getAttribute('href')?.split('/').at(-2);
          const number = link.closest('td')?.getAttribute('data-mark');
          return `${id} in theme ${number}: ${textOf(link)}`;
        }),
      }),
    );
    expect(rows).toEqual(expected);
  });

  test('has the same entries in its files', () => {
    const drawn = having(svgOf('voices'), 'a').map((link) => {
      const id = link.attributes['href']?.split('/').at(-2);
      const number = having(link, 'mark')[0]?.attributes['data-mark'];
      const opening = having(link, 'opening').map(({ text }) => unescaped(text));
      return `${id} in theme ${number}: ${opening.join(' ')}`;
    });
    expect(drawn).toEqual(expected.flatMap(({ entries }) => entries));
    expect(csvOf('voices').map((row) => `${row['Who speaks']}: ${row['First words']} …`)).toEqual(
      expected.flatMap(({ group, entries }) =>
        entries.map((entry) => `${group}: ${entry.split(': ')[1]}`),
      ),
    );
  });

  test('says of each entry who speaks, and on what', () => {
    const [by] = figureOn('/quotes/', 'voices').querySelectorAll('.by');
    expect(textOf(by as Element)).toBe(
      'Consultant psychiatrist 2 · Theme 1 · On how the drug service receives people',
    );
    expect(having(svgOf('voices'), 'title').map(({ text }) => text)).toContain(
      'Consultant psychiatrist 2: On how the drug service receives people',
    );
  });
});

describe('the timeline', () => {
  const expected = events.map(({ when, name }) => `${when}: ${name}`).sort();
  const drawings = [
    svgOf('dates'),
    ...[...figureOn('/study/context/', 'dates').querySelectorAll('svg')].map((svg) =>
      parseXml(svg.outerHTML),
    ),
  ];

  test('has the entries of the record in each of its drawings', () => {
    expect(expected).toHaveLength(13);
    expect(drawings).toHaveLength(3);
    for (const svg of drawings) {
      expect(
        having(svg, 'timeline-entry')
          .map((entry) => unescaped(having(entry, 'title')[0]?.text ?? ''))
          .sort(),
      ).toEqual(expected);
      expect(having(svg, 'approximate')).toHaveLength(1);
      expect(having(svg, 'dot')).toHaveLength(3);
    }
  });

  test('has recruitment as one window, and no bar of its own for it', () => {
    for (const svg of drawings) {
      expect(having(svg, 'studyPale')).toHaveLength(1);
      const [entry] = having(svg, 'timeline-entry').filter(({ children }) =>
        children.some(({ text }) => text.includes('Recruitment')),
      );
      expect(having(entry as XmlElement, 'span')).toEqual([]);
    }
  });

  test('names all entries but the one that shares its beginning with another', () => {
    for (const svg of drawings) {
      const words = tidy(linesOf(svg));
      expect(events.filter(({ name }) => !words.includes(name)).map(({ id }) => id)).toEqual([
        'changes-alongside',
      ]);
    }
  });

  test('has the same entries as words', () => {
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

describe('the picture of the method', () => {
  const figure = figures.find(({ kind }) => kind === 'method');
  const drawings = [
    svgOf('how-it-was-done'),
    ...[...figureOn('/study/methods/', 'how-it-was-done').querySelectorAll('svg')].map((svg) =>
      parseXml(svg.outerHTML),
    ),
  ];

  test('has a square for each person, one outlined, and a dot for each code', () => {
    expect(drawings).toHaveLength(3);
    for (const svg of drawings) {
      expect(having(svg, 'person')).toHaveLength(participants.total);
      expect(having(svg, 'left-out')).toHaveLength(1);
      expect(having(svg, 'dots')[0]?.attributes['d']?.match(/M/gu)).toHaveLength(293);
      expect(having(svg, 'mark').map(({ attributes }) => attributes['data-mark'])).toEqual([
        '1',
        '2',
        '3',
      ]);
    }
  });

  test('says of each stage what the record says', () => {
    const facts = csvOf('how-it-was-done').map((row) => `${row['Stage']}: ${row['What was done']}`);
    expect(facts).toHaveLength(5);
    for (const [index, stage] of (figure?.stages ?? []).entries()) {
      for (const { text } of [stage.summary, ...(stage.notes ?? [])])
        expect(facts[index]).toContain(text);
      for (const svg of drawings) expect(tidy(linesOf(svg))).toContain(stage.summary.text);
    }
  });

  test('says of whoever was left out why, and nothing that singles them out', () => {
    for (const svg of drawings) {
      const words = tidy(linesOf(svg));
      expect(words).toContain('One, not employed by an eligible service at the time, was left out');
      expect(words).not.toMatch(/psychiatrist|nurse|GP|London|Scotland|Wales/u);
    }
  });
});

describe('the picture of what is told twice', () => {
  const drawings = [
    svgOf('told-twice'),
    ...[...figureOn('/reading/', 'told-twice').querySelectorAll('svg')].map((svg) =>
      parseXml(svg.outerHTML),
    ),
  ];
  const told = ['role-supporting-access', 'colocation-not-desirable', 'some-care-on-site'].map(
    (id) => findings.find((finding) => finding.id === id)?.label ?? '',
  );

  test('has an arc for each finding with another word for how many, and counts them in its title', () => {
    expect(drawings).toHaveLength(3);
    for (const svg of drawings)
      expect(
        having(svg, 'arc').map(
          (arc) => unescaped(having(arc, 'title')[0]?.text ?? '').split('. ')[0],
        ),
      ).toEqual(told);
    expect(csvOf('told-twice').map((row) => row['Finding']?.replace(/[.]$/u, ''))).toEqual(told);
    expect(textOf(figureOn('/reading/', 'told-twice').querySelector('.title') as Element)).toBe(
      'Told again: 3 findings with another word for how many, or with one where there was none',
    );
  });

  test('has a cell for each paragraph of the running text, and one for each quotation that is set off', () => {
    for (const svg of drawings) {
      const cells = having(svg, 'cell');
      expect(cells).toHaveLength(61);
      expect(
        cells.filter(({ attributes }) => attributes['fill-opacity'] !== undefined),
      ).toHaveLength(quotes.filter(({ setOff = true }) => setOff).length);
    }
  });

  test('says the printed words of both places', () => {
    const words = tidy(linesOf(svgOf('told-twice')));
    for (const line of [
      'Abstract: ‘most participants’ Theme 2: no word for how many',
      'Theme 2: ‘the majority of participants’ Discussion: ‘Most participants’',
      'Theme 2: ‘most’ Discussion: ‘Many’',
    ])
      expect(words).toContain(line);
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
    const shown = [...figure.querySelectorAll('.lane-findings')].map((list) => ({
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

describe.each([
  'agreement',
  'participants',
  'voices',
  'age-at-start',
  'dates',
  'models',
  'how-it-was-done',
  'told-twice',
])('the files of the picture ‘%s’', (id) => {
  test('stand alone: title, how to read it, limits, source, licence', () => {
    const figure = figures.find((candidate) => candidate.id === id);
    const text = tidy(linesOf(svgOf(id)));
    for (const part of [
      figure?.title.replace('{count}', '3'),
      figure?.population,
      figure?.howToRead,
      figure?.limits,
    ])
      expect(text).toContain(part);
    for (const part of ['doi:10.1136/bmjopen-2020-046577', 'CC BY-NC 4.0', 'Changes were made'])
      expect(text).toContain(part);
    for (const row of csvOf(id)) {
      expect(row['Population and limits']).toContain(figure?.limits);
      expect(row['Source']).toContain('doi:10.1136/bmjopen-2020-046577');
      expect(row['Licence']).toBe('CC BY-NC 4.0 https://creativecommons.org/licenses/by-nc/4.0/');
    }
  });

  test('are light: the drawing takes no more than 6000 bytes', () => {
    expect(gzipSync(fileOf(`${id}.svg`)).length).toBeLessThanOrEqual(6_000);
  });
});

test.each([
  ['participants', '/study/participants/', 'Table 2; Findings, participants, paragraph 1'],
  ['voices', '/quotes/', 'Table 2; Findings, theme 1; Findings, theme 2; Findings, theme 3'],
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
  [
    'how-it-was-done',
    '/study/methods/',
    'Abstract, paragraph 2; Methods, data collection, paragraph 1; Methods, transcription and analysis, paragraph 1; Table 1, line 3; Findings, participants, paragraph 1; Findings, participants, paragraph 2',
  ],
  ['told-twice', '/reading/', 'Abstract; Findings, theme 2; Discussion, summary'],
])('the picture ‘%s’ on %s names where its rows stand: %s', (id, address, source) => {
  const [, shown] =
    /Source: (.*?) (?:Notes on the source|Download)/u.exec(textOf(figureOn(address, id))) ?? [];
  expect(shown).toBe(source);
  expect(tidy(linesOf(svgOf(id)))).toContain(`Source: ${source}.`);
});

describe('the picture of the models', () => {
  const rows = figures.find(({ id }) => id === 'models')?.rows as unknown as {
    held: { text: string }[];
    helps?: { text: string }[];
    limits?: { text: string }[];
  }[];
  const said = rows.flatMap(({ held, helps = [], limits = [] }) =>
    [...held, ...helps, ...limits].map(({ text }) => text),
  );

  test('has all that was said of them, as a drawing, on its cards and in its file', () => {
    const figure = figureOn('/what-might-help/', 'models');
    const cards = textOf(figure.querySelector('.phone') as Element);
    const drawn = [
      parseXml(figure.querySelector('.wide svg')?.outerHTML ?? ''),
      svgOf('models'),
    ].map((svg) => linesOf(svg));
    expect(said.length).toBeGreaterThan(20);
    for (const text of said) {
      expect(cards).toContain(text);
      for (const lines of drawn) expect(lines).toContain(text);
    }
    expect(csvOf('models')).toHaveLength(11);
  });

  test('says of two that views differed', () => {
    const differed = [...figureOn('/what-might-help/', 'models').querySelectorAll('.differed')];
    expect(differed.map((mark) => textOf(mark.previousElementSibling as Element))).toEqual([
      'Wider prescribing',
      'One-stop-shop',
    ]);
  });
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
    'how-it-was-done on /study/methods/',
    'models on /what-might-help/',
    'participants on /study/participants/',
    'told-twice on /reading/',
    'voices on /quotes/',
  ]);
  const links = [...figureOn('/quotes/', 'voices').querySelectorAll('.files a')];
  expect(links.map((link) => link.getAttribute('href'))).toEqual([
    '/x/slides/voices-1600x900.png',
    '/x/slides/voices-1200x1200.png',
    '/x/figures/voices.svg',
    '/x/figures/voices.csv',
    '/x/data/picture-voices.json',
    '/x/quotes/#figure-voices',
    '/x/cite/items/#figure-voices',
  ]);
  const bytes = Buffer.byteLength(fileOf('voices.csv'));
  expect(textOf(links[3] as Element)).toContain(`(${Math.round(bytes / 100) / 10} kB)`);
});

describe.each(figures.map(({ id }) => id))('the images of the picture ‘%s’', (id) => {
  const figure = pages
    .map(({ document }) => document.querySelector(`figure#figure-${id}`))
    .find((found) => found !== null);
  const links = [...(figure?.querySelectorAll<HTMLAnchorElement>('.files a[href$=".png"]') ?? [])];
  const record = figures.find((candidate) => candidate.id === id);
  const alternative = figure?.querySelector('.files input')?.getAttribute('value') ?? '';

  test('are one for slides and one for posts, with their sizes', async () => {
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `/x/slides/${id}-1600x900.png`,
      `/x/slides/${id}-1200x1200.png`,
    ]);
    for (const link of links) {
      const href = link.getAttribute('href') ?? '';
      const file = join(site.dist, href.replace('/x/', ''));
      const { format, width, height } = await sharp(file).metadata();
      expect({ format, size: `${width}x${height}` }).toEqual({
        format: 'png',
        size: /\d+x\d+/u.exec(href)?.[0],
      });
      expect(textOf(link)).toContain(`${width} × ${height}`);
    }
  });

  test('have the paper as their ground, whatever colours the rest has', async () => {
    for (const link of links) {
      const file = join(site.dist, (link.getAttribute('href') ?? '').replace('/x/', ''));
      const { height } = await sharp(file).metadata();
      const margin = sharp(file).extract({ left: 0, top: 0, width: 40, height });
      const pixels = (await margin.removeAlpha().raw().toBuffer()).toString('hex');
      expect(new Set(pixels.match(/.{6}/gu))).toEqual(new Set(['fcfaf6']));
    }
  });

  test('say the same as the page to those who do not see them, and on what terms they are used', async () => {
    expect(alternative).toContain(record?.description);
    for (const link of links) {
      const file = join(site.dist, (link.getAttribute('href') ?? '').replace('/x/', ''));
      const { xmp } = await sharp(file).metadata();
      const said = parseXml(xmp?.toString() ?? '');
      const of = (name: string): string =>
        linesIn(descendants(said).find((element) => element.name === name));
      expect(of('dc:title')).toBe(textOf(figure?.querySelector('.title') as Element));
      expect(of('Iptc4xmpCore:AltTextAccessibility')).toBe(alternative);
      expect(of('dc:rights')).toContain('doi:10.1136/bmjopen-2020-046577');
      expect(of('dc:rights')).toContain(record?.limits);
      expect(of('xmpRights:WebStatement')).toBe('https://creativecommons.org/licenses/by-nc/4.0/');
    }
  });
});

test('the line that shows a picture elsewhere leads here, with words for those who do not see it, limits and source', () => {
  const line =
    figureOn('/study/participants/', 'participants')
      .querySelector('.files:last-of-type input')
      ?.getAttribute('value') ?? '';
  const figure = figures.find(({ id }) => id === 'participants');
  expect(line).toContain('/x/study/participants/#figure-participants"><img src="http');
  for (const part of [
    figure?.title,
    figure?.limits,
    'doi:10.1136/bmjopen-2020-046577',
    'CC BY-NC 4.0',
  ])
    expect(line).toContain(part);
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
