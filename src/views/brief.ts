// The brief as plain data, which both its page and its PDF show.
import { proofOfQuotation } from '../study/derived/proof-of.ts';
import { fill } from '../lib/fill.ts';
import type { Brief } from '../study/schema/brief.ts';
import { rightsOf } from '../study/derived/terms.ts';
import type { Claim } from '../study/schema/fields.ts';
import type { Site } from './site.ts';

/** Something that lines rest on, in the key at the foot of the brief. */
interface BriefSource {
  /** By which lines name it, from 1. */
  number: number;
  /** What it says. */
  name: string;
  /** 'Theme 1 ¶3' */
  place: string;
  /** The finding, or the place in the article. */
  href: string;
}

/** Sentences with the same evidence. */
export interface BriefLine {
  text: string;
  /** The numbers of its sources. */
  sources: number[];
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
  const { absolute, articleUrl, contentDate, dateText, evidence, finding, findingUrl } = site;
  const { proofText, quoteUrl, shortPlaceOf, study, themeNumber, ui, url } = site;
  const { article, attribution } = study.record;

  /** The sources in the order in which lines first name them. */
  const sources = new Map<string, BriefSource>();
  const numberOf = (id: string): number => {
    const known = sources.get(id);
    if (known !== undefined) return known.number;
    const { label: name, passage, finding: reported } = evidence(id);
    const number = sources.size + 1;
    sources.set(id, {
      number,
      name,
      place: shortPlaceOf(passage),
      href: reported === undefined ? articleUrl(passage) : address(findingUrl(reported.id)),
    });
    return number;
  };

  /** Joins consecutive sentences with the same evidence into one line. */
  const linesOf = (claims: readonly Claim[]): BriefLine[] => {
    const lines: BriefLine[] = [];
    claims.forEach(({ text, by }, index) => {
      const line = lines.at(-1);
      if (line && claims[index - 1]?.by.join() === by.join()) line.text += ` ${text}`;
      else lines.push({ text, sources: by.map(numberOf) });
    });
    return lines;
  };

  const themeOf = (id: string | undefined) =>
    id === undefined ? undefined : { id, number: site.theme(id).number, name: themeNumber(id) };

  return {
    language: study.record.language,
    direction: study.record.direction,
    site: study.record.name,
    kind: study.home.kind,
    heading: brief.heading,
    // In the order of the sheets, so that the numbers rise.
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
                .map((id) => ({ text: finding(id).label, sources: [numberOf(id)] })),
              ...linesOf(reasons),
            ],
          })),
        })),
    },
    question: { title: ui.brief.question, lines: linesOf(brief.question) },
    asked: { title: ui.brief.asked, lines: linesOf(brief.asked) },
    limits: { title: ui.limits.title, lines: linesOf(brief.limits) },
    lean: { title: ui.brief.lean, lines: linesOf(brief.lean) },
    ask: { title: ui.brief.ask, note: ui.brief.prompts, lines: linesOf(brief.ask) },
    labels: { report: ui.voices.report, limit: ui.home.limit, page: ui.brief.page },
    cite: { title: ui.study.citation, text: article.citation, href: article.url },
    terms: [
      rightsOf(article, ({ name, url }) => fill(ui.footer.licence, { licence: `${name}, ${url}` })),
      attribution.changes,
      attribution.endorsement,
      `${fill(ui.footer.version, { date: dateText(contentDate) })}.`,
    ]
      .filter((part) => part !== '')
      .join(' '),
    key: {
      title: ui.evidence.sources,
      ...around(ui.brief.key, '{address}'),
      address: absolute(url('/search/')),
      sources: [...sources.values()],
    },
  };
}
