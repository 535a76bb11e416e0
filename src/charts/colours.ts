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
} as const;
