import { colourOf } from '../../components/styles/colours';
import { files, href, paths } from '../../lib/address';
import { text } from '../../lib/interface-text';
import { site } from '../../lib/site.mjs';

/** Sizes of the icon, in pixels, that systems ask for which put the site beside their programs. */
export const appIconSizes = [192, 512] as const;

/** What such a system shows of the site. https://www.w3.org/TR/appmanifest/ */
export function webManifest(): string {
  const manifest = {
    id: href(paths.home),
    name: site.name,
    description: text.appDescription,
    lang: site.language,
    start_url: href(paths.home),
    scope: href(paths.home),
    display: 'browser',
    background_color: colourOf('paper'),
    theme_color: colourOf('accent'),
    icons: [
      { src: href(files.icon), type: 'image/svg+xml', sizes: 'any' },
      ...appIconSizes.map((size) => ({
        src: href(files.appIcon(size)),
        type: 'image/png',
        sizes: `${size}x${size}`,
        purpose: 'any maskable',
      })),
    ],
  };
  return `${JSON.stringify(manifest, null, 1)}\n`;
}
