import { href, paths, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { site } from '@/lib/site.mjs';

/** What stands below every page. */
export function SiteFooter() {
  return (
    <footer className="site-footer">
      <p>
        <a href={href(paths.everything)}>{text.allAnswers}</a>
        <a href={suggestUrl()}>{text.suggest}</a>
        <a href={site.repository}>{text.source}</a>
      </p>
      <p>
        {text.licence} {text.trademark}
      </p>
    </footer>
  );
}
