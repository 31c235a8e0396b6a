import type { Root } from 'hast';
import { href, paths } from '@/lib/address';
import { numberCitations } from '@/lib/content/citations';
import type { FullAnswer } from '@/lib/single-pages';
import { MdxBody } from './mdx/mdx-body';
import { WithCode } from './mdx/with-code';
import { readable } from './readable';

/** An answer in full, as one of many on a page. */
export function FullAnswerArticle({ slug, question, answer, references, body, measured }: FullAnswer) {
  const tree: Root = JSON.parse(body);
  numberCitations(tree, references);
  return (
    <article id={slug} className={readable(slug, 'part', 'edge-t border-line py-6')}>
      <h3 className="text-h2">
        <a href={href(paths.question(slug))}>{question}</a>
      </h3>
      <p className="lead mt-3 mb-4">
        <WithCode text={answer} />
      </p>
      <MdxBody tree={tree} measured={measured} idPrefix={`${slug}--`} headingShift={2} listAt={paths.question(slug)} />
    </article>
  );
}
