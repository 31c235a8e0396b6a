import { readFileSync } from 'node:fs';

const tokens = readFileSync('components/styles/tokens.css', 'utf8');

/**
 * A colour for what no style reaches, such as the icon. tokens.css, where colours are written down, is read for it.
 *
 * @param name - without `--color-`; of its two values it is the one for light
 * @throws {Error} when there is none of this name
 */
export function colourOf(name: string): string {
  const colour = new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), `).exec(tokens)?.[1];
  if (!colour) throw new Error(`Unexpected colour "${name}", expected one in components/styles/tokens.css`);
  return colour;
}
