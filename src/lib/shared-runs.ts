import { foldText } from './fold-text.ts';

function wordsOf(text: string): string[] {
  return (
    foldText(text)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu) ?? []
  );
}

/** Every run of `length` words of a text. */
export function wordRuns(text: string, length: number): Set<string> {
  const words = wordsOf(text);
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at += 1) {
    runs.add(words.slice(at, at + length).join(' '));
  }
  return runs;
}

/** The first run of `length` words of our text that is among the article's runs. */
export function firstSharedRun(
  ours: string,
  article: ReadonlySet<string>,
  length: number,
): string | undefined {
  return [...wordRuns(ours, length)].find((run) => article.has(run));
}
