import { href } from '@/lib/address';
import { home, type Step } from '@/lib/breadcrumb';
import { text } from '@/lib/interface-text';

/** The way here from the home page; the page itself is its heading and stands below. @param steps - those behind the home page */
export function Breadcrumb({ steps = [] }: { steps?: readonly Step[] }) {
  return (
    <nav aria-label={text.breadcrumb} className="mb-4 text-small print:hidden">
      <ol className="flex flex-wrap">
        {[home, ...steps].map(({ title, path }) => (
          <li key={path} className="path-step">
            <a href={href(path)} className="inline-block py-1 text-muted link-quiet">
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
