import { href, paths, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { site } from '@/lib/site.mjs';

/** What stands below every page. */
export function SiteFooter() {
  const link = 'py-1';
  return (
    <footer className="page-width text-small text-muted">
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 edge-t border-line pt-6 pb-8">
        <p className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          <a href={href(paths.everything)} className={link}>
            {text.allAnswers}
          </a>
          <a href={suggestUrl()} className={link}>
            {text.suggest}
          </a>
          <a href={href(paths.api)} className={link}>
            {text.api.title}
          </a>
          <a href={site.repository} className={link}>
            {text.source}
          </a>
        </p>
        <p>
          {text.licence} {text.trademark}
        </p>
      </div>
    </footer>
  );
}
