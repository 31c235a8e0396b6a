/** The text of tools.css; the build puts it in. */
declare const toolsStyle: string;

/** Gives the page what the tools look like. A sheet that a script makes needs no address, and no policy forbids it. */
export function addStyle(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(toolsStyle);
  document.adoptedStyleSheets.push(sheet);
}
