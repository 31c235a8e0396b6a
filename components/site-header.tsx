import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';

/** The brand is a Topic Filter: `#` stands for everything below `mqtt/faq`, which is what the site holds. */
export function SiteHeader() {
  return (
    <header className="site-header">
      <a href={href(paths.home)} className="brand" aria-label={text.brandLabel}>
        mqtt<span>/</span>faq<span>/</span>
        <b>#</b>
      </a>
      <nav aria-label={text.navigation}>
        <a href={href(paths.faq)}>{text.allQuestions}</a>
        <a href={href(paths.glossary)}>{text.glossary}</a>
      </nav>
    </header>
  );
}
