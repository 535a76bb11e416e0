/**
 * Colours of a drawing that stands alone, on white: the light ones of src/styles/tokens.css in sRGB. On a page
 * the style sheet sets its own over them, by class.
 */
export const COLOURS = {
  paper: '#fcfaf6',
  ink: '#1b1f27',
  muted: '#535861',
  rule: '#d6d4ce',
  band: '#f3f1ea',
  /** The study itself: its people and its rows. */
  study: '#055c5c',
  studyQuiet: '#529796',
  /** What is true of the background, and of policy. */
  /** Behind what belongs to the study. */
  studyPale: '#dce8e3',
  /** What is true of the background, and of policy. */
  background: '#7d8086',
} as const;
