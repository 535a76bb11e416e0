// Lists of words and of places as short texts: they are most of what a search loads besides Pagefind.

const CAPITAL = 0x41;

/** Sorted words as text: for each a capital for how many letters it shares with the one before, and the others. */
export function packWords(words: readonly string[]): string {
  return words
    .map((word, index) => {
      const before = words[index - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(CAPITAL + shared) + word.slice(shared);
    })
    .join('');
}

/** The words in a text that packWords() made; they have no capitals from A to Z. */
export function unpackWords(packed: string): string[] {
  let word = '';
  return (packed.match(/[A-Z][^A-Z]*/gu) ?? []).map(
    (part) => (word = word.slice(0, part.charCodeAt(0) - CAPITAL) + part.slice(1)),
  );
}

/** A distance below NEAR is one character from FIRST on; a longer one has how many STEPs it has before the rest. */
const [FIRST, NEAR, STEP] = [0x23, 80, 90];

/** Rising places as text without spaces: the distance of each from the one before. */
export const packPlaces = (places: readonly number[]): string =>
  places
    .map((place, index) => {
      const distance = place - (places[index - 1] ?? -1);
      return distance < NEAR
        ? String.fromCharCode(FIRST + distance)
        : String.fromCharCode(
            FIRST + NEAR + Math.floor(distance / STEP),
            FIRST + (distance % STEP),
          );
    })
    .join('');

/** The places in a text that packPlaces() made. */
export function unpackPlaces(packed: string): number[] {
  const places: number[] = [];
  let place = -1;
  for (let at = 0; at < packed.length; at += 1) {
    const sign = packed.charCodeAt(at) - FIRST;
    if (sign < NEAR) place += sign;
    else {
      at += 1;
      place += (sign - NEAR) * STEP + packed.charCodeAt(at) - FIRST;
    }
    places.push(place);
  }
  return places;
}
