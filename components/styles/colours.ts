import { readFileSync } from 'node:fs';

const tokens = readFileSync('components/styles/tokens.css', 'utf8');

/**
 * A colour for what no style reaches, such as the icon. tokens.css, where colours are written down, is read for it.
 *
 * @param name - without `--color-`
 * @throws {Error} when there is none of this name
 */
export function colourOf(name: string, scheme: 'light' | 'dark' = 'light'): string {
  const [, light, dark] =
    new RegExp(`--color-${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`).exec(tokens) ?? [];
  const colour = scheme === 'dark' ? dark : light;
  if (!colour) throw new Error(`Unexpected colour "${name}", expected one in components/styles/tokens.css`);
  return colour;
}
