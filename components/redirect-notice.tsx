import { href, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import type { MovedPage } from '@/lib/pages';

/** Page of a former slug: the browser goes on by itself, and a link stands there for the case that it does not. */
export function RedirectNotice({ to }: Pick<MovedPage, 'to'>) {
  const target = href(paths.question(to.slug));
  return (
    <article className="max-w-measure">
      <meta httpEquiv="refresh" content={`0; url=${target}`} />
      <h1>{text.movedHeading}</h1>
      <p className="mt-4 mb-6 text-lead">
        {text.movedTo} <a href={target}>{to.question}</a>
      </p>
    </article>
  );
}
