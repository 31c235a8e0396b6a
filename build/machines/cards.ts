import type { Node } from '@takumi-rs/core';
import { siteIcon } from '../../components/site-icon';
import { colourOf } from '../../components/styles/colours';
import { files } from '../../lib/address';
import type { ContentIndex } from '../../lib/content/content-index';
import { text } from '../../lib/interface-text';
import { previewSize } from '../../lib/seo';
import { appIconSizes } from './manifest';

/** An image that the site has beside its pages, as it is to be drawn. */
export interface Drawing {
  path: string;
  width: number;
  height: number;
  node: Node;
}

/** The typefaces of a card, by the names that drawings use. The site's own are those of the reader's system, which no build has. */
export const typefaces = { text: 'Noto Sans', brand: 'Noto Sans Mono' } as const;

/** Every image of the site. */
export function drawings({ questions, topics }: ContentIndex): Drawing[] {
  const titles = new Map(topics.map(({ slug, title }) => [slug, title]));
  return [
    icon(files.touchIcon, 180),
    ...appIconSizes.map((size) => icon(files.appIcon(size), size)),
    { path: files.preview, ...previewSize, node: card(text.homeHeading, '', text.previewNote) },
    ...questions.map(({ slug, question, topic, versions }) => ({
      path: files.questionPreview(slug),
      ...previewSize,
      node: card(question, titles.get(topic) ?? '', text.versions(versions)),
    })),
  ];
}

const icon = (path: string, size: number): Drawing => ({
  path,
  width: size,
  height: size,
  node: { type: 'image', src: siteIcon('square'), width: size, height: size },
});

/** Letters and signs that the typefaces of cards have. Of what is composed they have the whole alone, which NFC makes of its parts. */
const drawable = String.raw`\u0020-\u007e\u00a0-\u02ff\u0370-\u03e1\u03f0-\u03ff\u0400-\u045f\u0490\u0491\u1e00-\u1eff\u2013\u2014\u2018-\u201a\u201c-\u201e\u2022\u2026\u2039\u203a\u20ac\u2116\u2122\u2212`;
const others = new RegExp(`[^${drawable}]+(?:\\s+[^${drawable}]+)*`, 'gu');

/** A text as a card can show it: dots stand for what would be empty boxes. */
const shown = (words: string) => words.normalize('NFC').replace(others, '…');

/** The card with which others show a page: the name of the site, a heading, and a line below it. */
function card(heading: string, topic: string, note: string): Node {
  const [ink, muted, accent] = ['ink', 'muted', 'accent'].map((name) => colourOf(name));
  const say = (words: string, style: Node['style']): Node => ({ type: 'text', text: shown(words), style });
  const inRow = (children: Node[], style: Node['style'] = {}): Node => ({
    type: 'container',
    children,
    style: { display: 'flex', ...style },
  });
  const brand = ['mqtt', '/', 'faq', '/', '#'].map((piece) =>
    say(piece, { color: { '/': muted, '#': accent }[piece] ?? ink }),
  );
  return {
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      justifyContent: 'space-between',
      width: '100%',
      height: '100%',
      padding: '60px 72px 60px 68px',
      backgroundColor: colourOf('paper'),
      borderLeft: `20px solid ${accent}`,
      fontFamily: typefaces.text,
    },
    children: [
      inRow(brand, { fontFamily: typefaces.brand, fontSize: 38, fontWeight: 700 }),
      say(heading, {
        color: ink,
        fontSize: letterSize(heading),
        fontWeight: 700,
        lineHeight: 1.16,
        textWrap: 'pretty',
        overflowWrap: 'anywhere',
      }),
      inRow([...(topic ? [say(topic, { color: accent, fontWeight: 700 })] : []), say(note, { color: muted })], {
        fontSize: 34,
        gap: 28,
      }),
    ],
  };
}

/** Pixels of the letters of a heading: the largest with which it fits, whatever its words. */
function letterSize({ length }: string): number {
  return [[40, 88] as const, [66, 76] as const, [90, 66] as const].find(([most]) => length <= most)?.[1] ?? 56;
}
