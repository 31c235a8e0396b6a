import { colourOf } from './styles/colours';

/**
 * The icon of the site, in SVG: the `#` of a Topic Filter.
 *
 * @param shape - `tile` has round corners; `square` is for systems that cut a shape of their own, and keeps clear of its edges
 */
export function siteIcon(shape: 'tile' | 'square' = 'tile'): string {
  const { box, ground } = {
    tile: { box: '0 0 32 32', ground: 'width="32" height="32" rx="7"' },
    square: { box: '-3 -3 38 38', ground: 'x="-3" y="-3" width="38" height="38"' },
  }[shape];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}"><rect ${ground} fill="${colourOf('accent')}"/><path d="M12.6 7 9.8 25M21.2 7l-2.8 18M7.5 12.6h18M6.5 19.6h18" stroke="${colourOf('paper')}" stroke-width="2.6" stroke-linecap="round"/></svg>\n`;
}
