/**
 * Colours of a drawing that stands alone, on white: the light ones of src/styles/tokens.css in sRGB. On a page
 * the style sheet sets its own over them, by class.
 */
export const COLOURS = {
  paper: '#fcfaf6',
  ink: '#1b1f27',
  muted: '#535861',
  rule: '#d6d4ce',
  band: '#f2f0ea',
} as const;

const MARKS = ['#175d9b', '#a3591c', '#551b59'] as const;

/** Colour of the mark of a group by its number, from 1; colours start again behind the last. */
export const markColour = (number: number): string =>
  MARKS[(number - 1) % MARKS.length] ?? MARKS[0];
