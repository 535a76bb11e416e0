/** Adds rules to the page. A sheet that a script makes needs no leave of the security policy. */
export function addStylesheet(css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // A browser that makes no sheets shows the same in its own style.
  }
}
