/** Adds rules to the page. The security policy does not restrict constructed style sheets. */
export function addStylesheet(css: string): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  } catch {
    // Older browsers show the content in their default style.
  }
}
