import { href, paths, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { site } from '@/lib/site.mjs';
import { apart } from './apart';

const links = [
  { title: text.allAnswers, target: href(paths.everything) },
  { title: text.suggest, target: suggestUrl() },
  { title: text.api.title, target: href(paths.api) },
  { title: text.source, target: site.repository },
];

/** What stands below every page. */
export function SiteFooter() {
  return (
    <footer className="page-width text-small text-muted">
      <div className="flex flex-wrap justify-between gap-x-8 gap-y-2 edge-t border-line pt-6 pb-8">
        <p className="flex flex-wrap gap-x-6 gap-y-1 print:hidden">
          {apart(
            links.map(({ title, target }) => (
              <a key={target} href={target} className="py-1">
                {title}
              </a>
            )),
          )}
        </p>
        <p>
          {text.licence} {text.trademark}
        </p>
      </div>
    </footer>
  );
}
