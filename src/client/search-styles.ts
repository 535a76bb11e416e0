// Rules that no page needs before somebody searches. A sheet that a script makes needs no leave of the policy.
import css from '../styles/search.css?inline';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);
