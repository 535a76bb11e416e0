/** A word that is longer than a line is broken behind its hyphens, where it has any. */
const piecesOf = (word: string, characters: number): string[] => {
  if (word.length <= characters) return [word];
  const pieces: string[] = [];
  for (const piece of word.split(/(?<=-)/u)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + piece.length <= characters) {
      pieces[pieces.length - 1] = last + piece;
    } else {
      pieces.push(piece);
    }
  }
  return pieces;
};

/** Breaks a label between words into lines of at most so many characters, where its words allow it. */
export function wrapLabel(label: string, characters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(/\s+/u)) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= characters) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else {
      lines.push(...piecesOf(word, characters));
    }
  }
  return lines;
}
