import { href } from '@/lib/address';
import { text } from '@/lib/interface-text';

/** The way here from the home page; the page itself is its heading and stands below. */
export function Breadcrumb({ steps }: { steps: readonly { title: string; path: string }[] }) {
  return (
    <nav aria-label={text.breadcrumb} className="breadcrumb">
      <ol>
        {steps.map(({ title, path }) => (
          <li key={path}>
            <a href={href(path)}>{title}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
