import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import problems from '@/.generated/problems.json';
import { ContentProblems } from '@/components/content-problems';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { files, href } from '@/lib/address';
import { pageIds } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import { site } from '@/lib/site.mjs';
import { shownState } from './dev-state/state';
import './globals.css';

/** What a build adds to its pages (build/machines/) is not there while somebody writes. */
const isBuilt = process.env.NODE_ENV !== 'development';

export const metadata: Metadata = {
  metadataBase: new URL(site.url),
  icons: { icon: href(files.icon), ...(isBuilt && { apple: href(files.touchIcon) }) },
  ...(isBuilt && { manifest: href(files.manifest) }),
};

// The site is plain files: a page that asked for cookies or headers would be missing, and Next refuses it.
export const dynamic = 'error';

export const viewport: Viewport = {
  // No colour of the browser's own bars: they would go by the system alone, whatever the reader has chosen here.
  colorScheme: 'light dark',
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language} suppressHydrationWarning {...(!isBuilt && { 'data-state': shownState() })}>
      <body>
        {/* React puts it into the head. */}
        <link rel="describedby" type="text/plain" href={href(files.llms)} />
        <a
          href={`#${pageIds.content}`}
          className="absolute inset-s-4 -top-20 bg-paper px-4 py-2 focus:top-3 print:hidden"
        >
          {text.skipToContent}
        </a>{' '}
        {/* For programs that read the text of a page, not its head. */}
        <a href={href(files.llms)} hidden>
          llms.txt
        </a>{' '}
        {!isBuilt && <ContentProblems {...problems} />}
        <link
          rel="search"
          type="application/opensearchdescription+xml"
          title={site.name}
          href={href(files.openSearch)}
        />
        <SiteHeader />
        <main id={pageIds.content} tabIndex={-1} className="page-width flex-1 pt-[clamp(0.75rem,2vw,1.5rem)] pb-16">
          {children}
        </main>
        <SiteFooter />
        {/* In a build finish puts it into the page. */}
        {!isBuilt && <script src={href('/search/starter.js')} async />}
        {!isBuilt && <script src={href('/dev-state/follow.js')} async />}
      </body>
    </html>
  );
}
