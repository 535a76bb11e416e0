// The brief as plain data: its page and its PDF show the same words, because both show these.
import { fill } from '../lib/fill.ts';
import {
  articleUrl,
  contentDate,
  dateText,
  evidence,
  extentText,
  finding,
  findingUrl,
  quote as quoteById,
  quoteUrl,
  shortPlaceOf,
  study,
  subject,
  theme as themeById,
  themeNumber,
  url,
  ui,
} from '../site.ts';
import type { Brief } from '../study/schema/brief.ts';
import type { Claim } from '../study/schema/fields.ts';

/** Something that a line rests on: a finding, by its code, or a place in the article. */
interface BriefSource {
  /** How widely the finding was held, where somebody held it. */
  extent?: string | undefined;
  /** What is seen of the link: '#some-finding', 'Methods ¶1'. */
  mark: string;
  /** What it leads to. */
  name: string;
  href: string;
}

/** Sentences that rest on the same, and what they rest on. */
export interface BriefLine {
  text: string;
  sources: BriefSource[];
}

/** Makes an address of this site hold outside it, or leaves it as it is on a page. */
type Address = (url: string) => string;

/** A text around a part that is set as a link. */
const around = (text: string, placeholder: string): { before: string; after: string } => {
  const [before = '', after = ''] = text.split(placeholder);
  return { before, after };
};

/** The brief of a study that has one. Paper needs an address that holds outside the site. */
export function briefText(brief: Brief, address: Address, outside: Address) {
  const { article, attribution } = study.record;

  const sourceOf = (id: string): BriefSource => {
    const { label: name, passage, finding: reported, printed } = evidence(id);
    if (reported === undefined) {
      return { mark: shortPlaceOf(passage), name, href: articleUrl(passage) };
    }
    const { id: code, about, extent } = reported;
    return {
      extent: extent && subject(about).studied ? extentText(printed) : undefined,
      mark: `#${code}`,
      name,
      href: address(findingUrl(code)),
    };
  };
  /** What a line rests on; a place that holds several passages is named once. */
  const sourcesOf = (by: readonly string[]): BriefSource[] =>
    by
      .map(sourceOf)
      .filter(({ mark }, index, all) => all.findIndex((other) => other.mark === mark) === index);

  /** Sentences that follow one another and rest on the same become one line. */
  const linesOf = (claims: readonly Claim[]): BriefLine[] => {
    const lines: BriefLine[] = [];
    claims.forEach(({ text, by }, index) => {
      const line = lines.at(-1);
      if (line && claims[index - 1]?.by.join() === by.join()) line.text += ` ${text}`;
      else lines.push({ text, sources: sourcesOf(by) });
    });
    return lines;
  };

  const themeOf = (id: string | undefined) =>
    id === undefined ? undefined : { id, number: themeById(id).number, name: themeNumber(id) };

  const code = brief.messages
    .flatMap(({ by }) => by.map((id) => sourceOf(id).mark))
    .find((mark) => mark.startsWith('#'));
  const place = [...brief.question, ...brief.asked]
    .flatMap(({ by }) => by.map(sourceOf))
    .map(({ mark }) => mark)
    .find((mark) => !mark.startsWith('#'));

  return {
    language: study.record.language,
    direction: study.record.direction,
    site: study.record.name,
    kind: study.home.kind,
    heading: brief.heading,
    question: { title: ui.brief.question, lines: linesOf(brief.question) },
    asked: { title: ui.brief.asked, lines: linesOf(brief.asked) },
    messages: brief.messages.map(({ theme, title, text, voices, limits }) => ({
      theme: themeOf(theme),
      title,
      lines: linesOf(text),
      limits: linesOf(limits),
      voices: voices.map(({ quote: id, excerpt, side }) => {
        const { text: whole, excerpts, speaker, lead } = quoteById(id);
        return {
          id,
          excerpt,
          side,
          speaker,
          lead,
          text: excerpts.find((candidate) => candidate.id === excerpt)?.text ?? whole,
          note: excerpt === undefined ? undefined : ui.quote.excerpt,
          href: address(quoteUrl(id)),
        };
      }),
    })),
    contested: {
      title: ui.models.contested,
      matters: brief.contested
        .flatMap((id) => study.models?.contested.filter((matter) => matter.id === id) ?? [])
        .map(({ title, sides }) => ({
          title,
          sides: sides.map(({ label, findings, reasons }) => ({
            label,
            lines: [
              // What the side holds, where its reasons do not say so.
              ...findings
                .filter((id) => !reasons.some(({ by }) => by.includes(id)))
                .map((id) => ({ text: finding(id).label, sources: [sourceOf(id)] })),
              ...linesOf(reasons),
            ],
          })),
        })),
    },
    limits: { title: ui.limits.title, lines: linesOf(brief.limits) },
    lean: { title: ui.brief.lean, lines: linesOf(brief.lean) },
    ask: { title: ui.brief.ask, note: ui.brief.prompts, lines: linesOf(brief.ask) },
    labels: { report: ui.voices.report, limit: ui.home.limit, page: ui.brief.page },
    codes: {
      ...around(
        fill(ui.brief.codes, {
          code: code ?? '#',
          address: '{address}',
          unstated: ui.finding.notStated,
        }),
        '{address}',
      ),
      address: outside(url('/findings/')),
    },
    places: place === undefined ? undefined : fill(ui.brief.places, { place }),
    cite: { title: ui.study.citation, text: article.citation, href: article.url },
    terms: [
      fill(ui.footer.licence, { licence: `${article.licence.name}, ${article.licence.url}` }),
      `${article.copyright}.`,
      attribution.changes,
      attribution.endorsement,
      `${fill(ui.footer.version, { date: dateText(contentDate) })}.`,
    ].join(' '),
  };
}
