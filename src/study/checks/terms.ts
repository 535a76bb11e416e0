import type { Content } from '../reading/content.ts';
import type { Problem } from '../reading/problem.ts';
import type { Term } from '../schema/term.ts';
import { termFinder } from '../texts/term-uses.ts';
import { placeName } from '../reading/yaml-file.ts';
import { evidenceUses } from '../texts/evidence-uses.ts';

/** A sentence whose terms become links. */
interface Sentence {
  text: string;
  at: Pick<Problem, 'file' | 'line' | 'place'>;
}

function sentencesOf(content: Content): Sentence[] {
  const { themes, home } = content;
  return [
    ...evidenceUses(content).flatMap(({ text, file, line, place }) =>
      text === undefined ? [] : [{ text, at: { file, line, place } }],
    ),
    ...themes.data.map(({ message }, index) => {
      const path = [index, 'message'];
      const place = placeName(themes.data, path);
      return { text: message, at: { file: themes.file, line: themes.lineOf(path), place } };
    }),
    { text: home.data.kind, at: { file: home.file, line: home.lineOf(['kind']), place: 'kind' } },
  ];
}

/** Whether a form differs from every word of its term by more than a capital or a short ending. */
function isInflected(form: string, { term }: Term): boolean {
  const word = form.toLowerCase();
  if (/[^\p{Ll}]/u.test(word)) return false;
  const words = term.toLowerCase().match(/\p{L}+/gu) ?? [];
  return !words.some((own) => word.startsWith(own) && word.length - own.length <= 2);
}

/** Forms whose uses a person must review: inflected forms that are not listed under 'senses' yet. */
function unread(glossary: Content['glossary']): Problem[] {
  return glossary.data.flatMap((term, index) =>
    term.forms.flatMap((form, place): Problem[] => {
      const known = term.senses.some((sense) => sense.form === form);
      if (known || !isInflected(form, term)) return [];
      return [
        {
          file: glossary.file,
          line: glossary.lineOf([index, 'forms', place]),
          place: `${term.id} → forms`,
          message: `'${form}' does not begin like '${term.term}', and may be used in another sense.`,
          remedy: `List it under 'senses', with a few words of context for each use: { form: ${form}, meant: [ … ], otherwise: [ … ] }.`,
        },
      ];
    }),
  );
}

function wrongSenses(glossary: Content['glossary'], texts: readonly string[]): Problem[] {
  return glossary.data.flatMap(({ id, forms, senses }, index) =>
    senses.flatMap(({ form, meant, otherwise }, place): Problem[] => {
      const at = { file: glossary.file, place: `${id} → senses → ${form}` };
      const line = glossary.lineOf([index, 'senses', place]);
      if (!forms.includes(form)) {
        const remedy = `Add '${form}' to the forms, or delete the entry.`;
        return [{ ...at, line, message: `'${form}' is not a form of this term.`, remedy }];
      }
      return [...meant, ...otherwise].flatMap((piece) => {
        const wrong = (message: string, remedy: string): Problem[] => [
          { ...at, line, message, remedy },
        ];
        if (piece === form || !piece.includes(form)) {
          return wrong(
            `'${piece}' has no other word beside '${form}'.`,
            'Write the form with the word before or after it.',
          );
        }
        return texts.some((text) => text.includes(piece))
          ? []
          : wrong(
              `No sentence has '${piece}'.`,
              'Delete it, or copy a part of the sentence exactly.',
            );
      });
    }),
  );
}

/** For each use of a form with several senses, the glossary says which one is meant. */
export function terms(content: Content): Problem[] {
  const { glossary } = content;
  const sentences = sentencesOf(content);
  const usesIn = termFinder(glossary.data);
  return [
    ...unread(glossary),
    ...wrongSenses(
      glossary,
      sentences.map(({ text }) => text),
    ),
    ...sentences.flatMap(({ text, at }) =>
      usesIn(text)
        .filter(({ meant }) => meant === undefined)
        .map(({ id, form, index }) => ({
          ...at,
          message: `It is not decided yet whether '${form}' means the term '${id}' here: ‘${text.slice(Math.max(0, index - 30), index + form.length + 30)}’.`,
          remedy: `In ${glossary.file}, under the senses of '${id}', add '${form}' with a word beside it to 'meant' or to 'otherwise'.`,
        })),
    ),
  ];
}
