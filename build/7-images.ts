import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Renderer } from '@takumi-rs/core';
import { type Drawing, typefaces } from './machines/cards';
import { keyOf } from './page-store';
import type { SiteFolder } from './site-folder';

const require = createRequire(import.meta.url);

/** Files of typefaces, without their endings. Those with a name of a script hold its letters, which a heading may have beside our own. */
const fonts = [
  ...['latin', 'latin-ext', 'vietnamese', 'greek', 'cyrillic'].flatMap((script) =>
    [400, 700].map((weight) => ({ name: typefaces.text, from: '@fontsource/noto-sans', script, weight })),
  ),
  { name: typefaces.brand, from: '@fontsource/noto-sans-mono', script: 'latin', weight: 700 },
];

const drawingLibrary = '@takumi-rs/core';

/** Images that are drawn at the same time. */
const atOnce = 64;

/**
 * Puts images in the site. Each is kept from one build to the next for as long as it is to look the same, so that only what has changed
 * is drawn, and nothing at all is loaded where nothing has.
 */
export async function drawImages(drawings: readonly Drawing[], target: SiteFolder): Promise<void> {
  const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };
  const versions = [drawingLibrary, ...fonts.map(({ from }) => from)].map((name) => dependencies[name]);
  const tools = JSON.stringify([fonts, versions]);
  const keyed = drawings.map((drawing) => ({ drawing, key: keyOf(tools, JSON.stringify(drawing)) }));
  const missing = keyed.filter(({ drawing, key }) => !target.keep(drawing.path, key));
  if (missing.length === 0) return;
  const renderer = await rendererWithFonts();
  const draw = ({ node, width, height }: Drawing) => renderer.render(node, { width, height, format: 'png' });
  for (let start = 0; start < missing.length; start += atOnce)
    await Promise.all(
      missing
        .slice(start, start + atOnce)
        .map(async ({ drawing, key }) => target.write(drawing.path, await draw(drawing), key)),
    );
}

/** What draws images, with the typefaces of cards. */
export async function rendererWithFonts(): Promise<Renderer> {
  const { Renderer: Takumi } = await import('@takumi-rs/core');
  const renderer = new Takumi();
  for (const { name, from, script, weight } of fonts) {
    const file = require.resolve(`${from}/files/${from.split('/')[1]}-${script}-${weight}-normal.woff2`);
    await renderer.registerFont({ name, weight, data: await readFile(file) });
  }
  return renderer;
}
