import { readFileSync } from 'node:fs';

const [light = '', dark = ''] = readFileSync('components/styles/tokens.css', 'utf8').split(
  'prefers-color-scheme: dark',
);

/**
 * A colour for what no style reaches, such as the icon. tokens.css, where colours are written down, is read for it.
 *
 * @param name - without `--color-`
 * @throws {Error} when there is none of this name
 */
export function colourOf(name: string, scheme: 'light' | 'dark' = 'light'): string {
  const colour = new RegExp(`--color-${name}: (#[0-9a-f]{6});`).exec(scheme === 'dark' ? dark : light)?.[1];
  if (!colour) throw new Error(`Unexpected colour "${name}", expected one in components/styles/tokens.css`);
  return colour;
}
