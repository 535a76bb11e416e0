/** A letter, and the first entry of a sorted list that begins with it. */
interface FirstLetter<Entry> {
  letter: string;
  entry: Entry;
}

/** 'Ä' and 'a' → 'A'; what does not begin with a letter, such as '5-HT', → '#'. */
function letterOf(name: string, language: string): string {
  const [first = ''] = name.normalize('NFD');
  return /\p{L}/u.test(first) ? first.toLocaleUpperCase(language) : '#';
}

/** The letters that the names of a list begin with, in the order of the list, each once. */
export function firstLetters<Entry>(
  entries: readonly Entry[],
  nameOf: (entry: Entry) => string,
  language: string,
): FirstLetter<Entry>[] {
  const letters = new Map<string, Entry>();
  for (const entry of entries) {
    const letter = letterOf(nameOf(entry), language);
    if (!letters.has(letter)) letters.set(letter, entry);
  }
  return [...letters].map(([letter, entry]) => ({ letter, entry }));
}
