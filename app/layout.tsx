import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import problems from '@/.generated/problems.json';
import { ContentProblems } from '@/components/content-problems';
import { SiteFooter } from '@/components/site-footer';
import { SiteHeader } from '@/components/site-header';
import { text } from '@/lib/interface-text';
import { site } from '@/lib/site.mjs';
import './globals.css';

export const metadata: Metadata = { metadataBase: new URL(site.url) };

export const viewport: Viewport = {
  colorScheme: 'light dark',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf6' },
    { media: '(prefers-color-scheme: dark)', color: '#16141f' },
  ],
};

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang={site.language}>
      <body>
        <a href="#content" className="skip-link">
          {text.skipToContent}
        </a>
        {process.env.NODE_ENV === 'development' && <ContentProblems problems={problems} />}
        <SiteHeader />
        <main id="content" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  );
}
