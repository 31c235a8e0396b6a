import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';

/** The brand is a Topic Filter: `#` stands for everything below `mqtt/faq`, which is what the site holds. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <a href={href(paths.home)} className="brand">
        <span aria-hidden="true">
          mqtt<i>/</i>faq<i>/</i>
          <b>#</b>
        </span>
        <span className="sr-only">{text.brandLabel}</span>
      </a>
      <nav aria-label={text.navigation}>
        <a href={href(paths.faq)}>{text.allQuestions}</a>
        <a href={href(paths.glossary)}>{text.glossary}</a>
      </nav>
    </header>
  );
}
