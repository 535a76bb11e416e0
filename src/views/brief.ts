// The brief as plain data, which both its page and its PDF show.
import { proofOfQuotation } from '../study/derived/proof-of.ts';
import { fill } from '../lib/fill.ts';
import type { Brief } from '../study/schema/brief.ts';
import { rightsOf } from '../study/derived/terms.ts';
import type { Claim } from '../study/schema/fields.ts';
import type { Site } from './site.ts';

/** Evidence of a line: a finding, shown by its code, or a place in the article. */
interface BriefSource {
  /** The extent of the finding, if it is about the people who were studied. */
  extent?: string | undefined;
  /** The visible text of the link: '#some-finding', 'Methods ¶1'. */
  mark: string;
  /** What it leads to. */
  name: string;
  href: string;
}

/** Sentences with the same evidence. */
export interface BriefLine {
  text: string;
  sources: BriefSource[];
}

/** Makes an address of this site absolute, or leaves it as it is for a page. */
type Address = (url: string) => string;

/** The text before and after a part that becomes a link. */
const around = (text: string, placeholder: string): { before: string; after: string } => {
  const [before = '', after = ''] = text.split(placeholder);
  return { before, after };
};

/** The brief. Print needs absolute addresses. */
export function briefText(site: Site, brief: Brief, address: Address) {
  const { absolute, articleUrl, contentDate, dateText, evidence, extentText, finding, findingUrl } =
    site;
  const { proofText, quoteUrl, shortPlaceOf, study, subject, themeNumber, ui, url } = site;
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
  /** The evidence of a line, without repeating a place with several passages. */
  const sourcesOf = (by: readonly string[]): BriefSource[] =>
    by
      .map(sourceOf)
      .filter(({ mark }, index, all) => all.findIndex((other) => other.mark === mark) === index);

  /** Joins consecutive sentences with the same evidence into one line. */
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
    id === undefined ? undefined : { id, number: site.theme(id).number, name: themeNumber(id) };

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
        const { text: whole, excerpts, speaker, lead } = site.quote(id);
        return {
          id,
          excerpt,
          side,
          speaker,
          lead,
          unproved: proofText(proofOfQuotation(study, id)),
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
              // Findings of the side that its reasons do not mention.
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
      address: absolute(url('/findings/')),
    },
    places: place === undefined ? undefined : fill(ui.brief.places, { place }),
    cite: { title: ui.study.citation, text: article.citation, href: article.url },
    terms: [
      rightsOf(article, ({ name, url }) => fill(ui.footer.licence, { licence: `${name}, ${url}` })),
      attribution.changes,
      attribution.endorsement,
      `${fill(ui.footer.version, { date: dateText(contentDate) })}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
  };
}
