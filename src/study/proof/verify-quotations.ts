import { foldText, type Folded } from '../../lib/fold-text.ts';
import type { Content } from '../reading/content.ts';
import type { Lock } from '../schema/lock.ts';
import type { Quote } from '../schema/quotation.ts';
import { foldParagraph, spansOf, without, type Article, type Paragraph } from './article.ts';
import { firstDifference } from './first-difference.ts';
import { proof } from './locate-passage.ts';
import type { MissReporter } from './miss.ts';
import { quotationWithin, setOffQuotation } from './printed-quotation.ts';
import { markStyleOf, numberMarks } from './reference-marks.ts';

const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 60)}…` : text);

/** What a paragraph contains besides a quotation and its label; undefined if it does not contain the quotation. */
function textAround(text: string, speaker: string, printed: string): string | undefined {
  const at = printed.indexOf(text);
  if (at < 0) return undefined;
  const before = printed.slice(0, at).trim();
  if (before !== '' && before !== "'") return `more words before these: '${shortened(before)}'.`;
  const after = printed.slice(at + text.length).trim();
  const label = /^\(([^()]*)\)$/u.exec(after)?.[1];
  if (label !== undefined) return `the label '(${label})' after these words, not '(${speaker})'.`;
  return after === '' || after === "'"
    ? `no label after these words; '(${speaker})' is expected.`
    : `more words after these: '${shortened(after)}'.`;
}

/** A message that says why a quotation with its label was not found in its paragraph. */
function whyNotPrinted({ text, speaker, setOff, passage }: Quote, printed: string): string {
  const place = `${passage.section} ¶${passage.paragraph}`;
  const marked = printed.includes(`'${foldText(text)}'`);
  if (setOff && marked && !printed.startsWith(`'${foldText(text)}'`))
    return `${place} has quotation marks around these words: write setOff: false.`;
  const different = firstDifference(text, printed);
  if (different !== undefined) return `${place} reads differently. ${different}`;
  const around = setOff ? textAround(foldText(text), foldText(speaker), printed) : undefined;
  if (around !== undefined) return `${place} has ${around}`;
  return setOff
    ? `${place} is not exactly this quotation and its label '(${speaker})'.`
    : `${place} has no such words between quotation marks with the label '(${speaker})' after them.`;
}

/** A paragraph together with those after it, as one: a dialogue has a paragraph for each turn. */
function joined(article: Article, first: Paragraph, count: number): Paragraph | undefined {
  const at = article.paragraphs.indexOf(first);
  const parts = article.paragraphs
    .filter(({ section }, index) => index >= at && section === first.section)
    .slice(0, count);
  return parts.length < count
    ? undefined
    : { ...first, spans: parts.flatMap(({ spans }) => spans) };
}

/** Where the words of a quotation are: in its paragraph, in one with its label below it, or in one for each turn. */
function found(
  article: Article,
  first: Paragraph,
  { text, speaker, setOff, turns = [] }: Quote,
): { paragraph: Paragraph; folded: Folded; from: number } | undefined {
  const many = setOff || turns.length > 0;
  for (let count = 1; count <= (many ? Math.max(1, turns.length) + 1 : 1); count += 1) {
    const paragraph = joined(article, first, count);
    if (paragraph === undefined) break;
    for (const folded of readings(article, paragraph, turns)) {
      const from = many
        ? setOffQuotation(text, speaker, folded.text, turns)
        : quotationWithin(text, speaker, folded.text);
      if (from !== undefined) return { paragraph, folded, from };
    }
  }
  return undefined;
}

/**
 * The ways to read a paragraph: as it is printed, then without the marks of references, which are no words of a speaker,
 * and without the quotation marks around each turn of a dialogue.
 */
function readings(article: Article, paragraph: Paragraph, turns: readonly string[]): Folded[] {
  const printed = foldParagraph(article, paragraph);
  const style = markStyleOf(article.text);
  const bare =
    style === 'author-date'
      ? printed
      : without(printed, new RegExp(` ?(?:${numberMarks(style).source})`, 'gu'));
  return turns.length === 0 ? [printed, bare] : [printed, bare, without(bare, turnMarks(turns))];
}

/** Finds the quotation marks around the turns of a dialogue: before and after a label, and before the next of them. */
function turnMarks(turns: readonly string[]): RegExp {
  const label = `(?:${turns.map((turn) => RegExp.escape(foldText(turn))).join('|')})`;
  return new RegExp(`'(?= ?'?${label} ?:)|(?<=(?:^|[ '])${label} ?: ?)'`, 'gu');
}

/** Compares the words and the label of every quotation with the paragraph that it names. */
export function verifyQuotations(
  { quotes }: Content,
  article: Article,
  miss: MissReporter,
): Lock['quotes'] {
  const proved: Lock['quotes'] = {};
  quotes.data.forEach((quote, index) => {
    const { section, paragraph: number } = quote.passage;
    const first = article.paragraphs.find(
      (candidate) => candidate.section === section && candidate.number === number,
    );
    const at = first && found(article, first, quote);
    const text = foldText(quote.text);
    if (at === undefined) {
      const whole = first && (joined(article, first, quote.turns?.length ?? 1) ?? first);
      miss({
        file: quotes.file,
        path: [index, 'text'],
        line: quotes.lineOf([index, 'text']),
        place: quote.id,
        message: whyNotPrinted(
          quote,
          whole ? (readings(article, whole, quote.turns ?? []).at(-1)?.text ?? '') : '',
        ),
        remedy: 'Copy the whole text and the label exactly from the article.',
        records: { record: quote.id, field: 'text', value: `${text} (${quote.speaker})` },
      });
      return;
    }
    const spans = spansOf(at.paragraph, at.folded, at.from, at.from + text.length).map(
      ([start, end]): [number, number] => [start, end],
    );
    proved[quote.id] = { ...proof(spans, text), speaker: quote.speaker, words: text };
  });
  return proved;
}
