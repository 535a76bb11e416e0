import { closest } from '../../lib/closest.ts';
import type { Problem } from '../problem.ts';
import type { Content } from '../content.ts';
import { placeName, type Located, type Path } from '../yaml-file.ts';
import { allCiting } from './claims.ts';

const idsOf = (list: readonly { id: string }[]): string[] => list.map(({ id }) => id);

function remedy(id: string, known: readonly string[], home: string): string {
  const near = closest(id, known);
  return near === undefined
    ? `Write an id that stands in ${home}.`
    : `Write an id that stands in ${home}; the nearest is '${near}'.`;
}

/** Every id that something names exists. */
export function knownIds(content: Content): Problem[] {
  const { themes, findings, quotes, passages, outline, vocabulary, participants, figures, home } =
    content;
  const problems: Problem[] = [];
  const themeIds = idsOf(themes.data);
  const findingIds = idsOf(findings.data);
  const quoteIds = idsOf(quotes.data);
  const figureIds = idsOf(figures.data);
  const evidenceIds = [...findingIds, ...idsOf(passages.data)];
  const roles =
    participants.data.variables.find(({ id }) => id === participants.data.role)?.levels ?? [];

  const expect = (
    located: Located<unknown>,
    path: Path,
    id: string | undefined,
    known: readonly string[],
    where: string,
  ): void => {
    if (id === undefined || known.includes(id)) return;
    problems.push({
      file: located.file,
      line: located.lineOf(path),
      place: placeName(located.data, path),
      message: `There is no '${id}'.`,
      remedy: remedy(id, known, where),
    });
  };
  const expectEach = (
    located: Located<unknown>,
    path: Path,
    list: readonly string[],
    known: readonly string[],
    where: string,
  ): void => {
    list.forEach((id, index) => {
      expect(located, [...path, index], id, known, where);
    });
  };

  const sectionIds = idsOf(outline.data);
  const expectSection = (located: Located<unknown>, path: Path, section: string): void => {
    expect(located, [...path, 'section'], section, sectionIds, outline.file);
  };

  themes.data.forEach((theme, index) => {
    expectSection(themes, [index, 'passage'], theme.passage.section);
  });
  passages.data.forEach(({ passage }, index) => {
    expectSection(passages, [index, 'passage'], passage.section);
  });
  expectSection(participants, ['passage'], participants.data.passage.section);
  expect(
    participants,
    ['role'],
    participants.data.role,
    idsOf(participants.data.variables),
    participants.file,
  );
  findings.data.forEach((finding, index) => {
    expect(findings, [index, 'theme'], finding.theme, themeIds, themes.file);
    expect(
      findings,
      [index, 'about'],
      finding.about,
      idsOf(vocabulary.data.subjects),
      vocabulary.file,
    );
    expect(
      findings,
      [index, 'extent', 'band'],
      finding.extent?.band,
      idsOf(vocabulary.data.bands),
      vocabulary.file,
    );
    expectEach(findings, [index, 'quotes'], finding.quotes, quoteIds, quotes.file);
    expectEach(findings, [index, 'against'], finding.against, findingIds, findings.file);
    expectSection(findings, [index, 'passage'], finding.passage.section);
    finding.elsewhere.forEach(({ passage }, place) => {
      expectSection(findings, [index, 'elsewhere', place, 'passage'], passage.section);
    });
  });
  quotes.data.forEach((quote, index) => {
    expect(quotes, [index, 'theme'], quote.theme, themeIds, themes.file);
    expect(quotes, [index, 'role'], quote.role, idsOf(roles), participants.file);
    expectSection(quotes, [index, 'passage'], quote.passage.section);
  });
  const { citations, references, glossary, notes, noteKinds, models } = content;
  citations.data.forEach((citation, index) => {
    const ids = idsOf(references.data);
    expectEach(citations, [index, 'references'], citation.references, ids, references.file);
    expectSection(citations, [index, 'passage'], citation.passage.section);
  });
  glossary.data.forEach(({ passage }, index) => {
    if (passage) expectSection(glossary, [index, 'passage'], passage.section);
  });
  notes.data.forEach((note, index) => {
    expect(notes, [index, 'kind'], note.kind, idsOf(noteKinds.data), noteKinds.file);
    note.passages.forEach(({ section }, place) => {
      expectSection(notes, [index, 'passages', place], section);
    });
  });
  models.data?.models.forEach((model, index) => {
    const groups = idsOf(models.data?.groups ?? []);
    const at = ['models', index];
    expect(models, [...at, 'group'], model.group, groups, models.file);
    expectEach(models, [...at, 'findings'], model.findings, findingIds, findings.file);
    expectEach(models, [...at, 'quotes'], model.quotes, quoteIds, quotes.file);
  });
  models.data?.contested.forEach(({ sides }, index) => {
    sides.forEach((side, place) => {
      const at = ['contested', index, 'sides', place];
      expectEach(models, [...at, 'findings'], side.findings, findingIds, findings.file);
      expectEach(models, [...at, 'quotes'], side.quotes, quoteIds, quotes.file);
    });
  });
  const { timeline, sayings } = content;
  sayings.data.forEach((saying, index) => {
    expect(sayings, [index, 'theme'], saying.theme, themeIds, themes.file);
    expectEach(sayings, [index, 'findings'], saying.findings, findingIds, findings.file);
  });
  const lanes = figures.data.flatMap((figure) => (figure.kind === 'timeline' ? figure.lanes : []));
  if (lanes.length > 0) {
    timeline.data.forEach(({ lane }, index) => {
      expect(timeline, [index, 'lane'], lane, idsOf(lanes), figures.file);
    });
  }
  expectEach(home, ['agreement'], home.data.agreement, findingIds, findings.file);
  const { brief } = content;
  for (const { located, messages } of [
    { located: home, messages: home.data.messages },
    { located: brief, messages: brief.data?.messages ?? [] },
  ]) {
    messages.forEach((message, index) => {
      expect(located, ['messages', index, 'theme'], message.theme, themeIds, themes.file);
      message.voices.forEach((voice, place) => {
        const path = ['messages', index, 'voices', place];
        expect(located, [...path, 'quote'], voice.quote, quoteIds, quotes.file);
        const excerpts = quotes.data.find(({ id }) => id === voice.quote)?.excerpts ?? [];
        expect(located, [...path, 'excerpt'], voice.excerpt, idsOf(excerpts), quotes.file);
      });
    });
  }
  const divided = idsOf(models.data?.contested ?? []);
  expectEach(brief, ['contested'], brief.data?.contested ?? [], divided, models.file);
  for (const citing of allCiting(content)) {
    for (const id of citing.by) {
      if (evidenceIds.includes(id)) continue;
      problems.push({
        ...citing,
        message: `There is no finding or passage '${id}'.`,
        remedy: remedy(id, evidenceIds, `${findings.file} or ${passages.file}`),
      });
    }
  }
  for (const page of content.prose) {
    for (const use of page.uses) {
      const { id, excerpt } = use.attributes;
      const known = use.tag === 'Quote' ? quoteIds : use.tag === 'Figure' ? figureIds : undefined;
      if (known === undefined || id === undefined) continue;
      const where = use.tag === 'Quote' ? quotes.file : figures.file;
      const excerpts = idsOf(quotes.data.find((quote) => quote.id === id)?.excerpts ?? []);
      const wrong = known.includes(id)
        ? excerpt !== undefined && !excerpts.includes(excerpt)
          ? { name: excerpt, among: excerpts }
          : undefined
        : { name: id, among: known };
      if (wrong === undefined) continue;
      problems.push({
        file: page.file,
        line: use.line,
        place: `<${use.tag}>`,
        message: `There is no '${wrong.name}'.`,
        remedy: remedy(wrong.name, wrong.among, where),
      });
    }
  }
  return problems;
}
