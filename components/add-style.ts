/** Gives the page a style sheet. One that a script makes needs no address, and no policy forbids it. */
export function addStyle(text: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets.push(sheet);
}
