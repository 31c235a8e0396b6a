/** The text of search.css; the build puts it in. */
declare const searchStyle: string;

/** A sheet that a script makes needs no address, and no policy forbids it. */
export function style(): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(searchStyle);
  return sheet;
}
