import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { apart } from './apart';

const parts = [
  { path: paths.faq, title: text.allQuestions },
  { path: paths.topics, title: text.topics },
  { path: paths.glossary, title: text.glossary },
  { path: paths.measured, title: text.measured.title },
];

/** The link to the page itself is marked by finish, which knows what page it is. The brand is a Topic Filter: `#` stands for everything below `mqtt/faq`, which is what the site holds. */
export function SiteHeader() {
  const slash = <span className="mx-[0.1em] text-muted">/</span>;
  return (
    <header className="page-width flex flex-wrap items-center justify-between gap-x-6 gap-y-1 py-4">
      <a
        href={href(paths.home)}
        className="py-2 font-mono text-[1.125rem]/normal font-bold [letter-spacing:-0.03em] text-ink no-underline"
      >
        <span aria-hidden="true">
          mqtt{slash}faq{slash}
          <b className="text-accent">#</b>
        </span>
        <span className="sr-only">{` ${text.brandLabel}`}</span>
      </a>{' '}
      <a
        href={href(paths.faq)}
        data-search=""
        className="ms-auto rounded-box edge border-muted px-4 py-2 text-compact/normal text-ink no-underline hover:border-accent print:hidden"
      >
        {text.search.open}
      </a>{' '}
      <button
        type="button"
        data-tool="scheme"
        aria-label={text.tools.scheme.label}
        className="-ms-4 px-2 py-2 text-compact/normal print:hidden"
      >
        ◐
      </button>{' '}
      <nav
        aria-label={text.navigation}
        className="flex flex-wrap gap-x-4 text-compact max-sm:gap-x-2 max-sm:text-small print:hidden"
      >
        {apart(
          parts.map(({ path, title }) => (
            <a key={path} href={href(path)} className="py-2 text-ink link-quiet">
              {title}
            </a>
          )),
        )}
      </nav>
    </header>
  );
}
