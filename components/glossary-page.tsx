import type { Root } from 'hast';
import { editUrl } from '@/lib/address';
import type { Term } from '@/lib/content/document';
import { termHeadingId } from '@/lib/content/page-ids';
import { text } from '@/lib/interface-text';
import { LostFragmentNotice } from './lost-fragment';
import { MdxBody } from './mdx/mdx-body';
import { readable } from './readable';

/** With its body in JSON. */
type ExplainedTerm = Term & { body: string };

/** Every term with what it means. */
export function GlossaryPage({ terms }: { terms: readonly ExplainedTerm[] }) {
  return (
    <>
      <div className="mb-4">
        <h1>{text.glossaryTitle}</h1>
        <LostFragmentNotice />
      </div>
      {terms.map((term) => (
        <TermSection key={term.slug} {...term} />
      ))}
    </>
  );
}

function TermSection({ slug, term, expansion, also, definition, path, body }: ExplainedTerm) {
  const tree: Root = JSON.parse(body);
  return (
    <section
      id={slug}
      aria-labelledby={termHeadingId(slug)}
      className={readable(
        slug,
        'part',
        'group grid scroll-mt-2 gap-x-gap gap-y-1 edge-b border-line py-6 md:grid-cols-[15rem_minmax(0,1fr)]',
      )}
    >
      <h2
        id={termHeadingId(slug)}
        className={readable(termHeadingId(slug), 'heading', 'text-[1.25rem] group-target:text-accent')}
      >
        {term} {expansion && <small className="block font-normal">{expansion}</small>}
      </h2>
      <div>
        <p className="lead">{definition}</p>
        <MdxBody tree={tree} idPrefix={`${slug}--`} headingShift={1} className="prose mt-2 text-muted" />
        <p className="mt-2 flex flex-wrap gap-x-5 gap-y-1 text-compact text-muted">
          {also && (
            <span>
              {text.alsoCalled}: {also.join(', ')}
            </span>
          )}{' '}
          <a href={editUrl(path)} aria-label={text.editTerm(term)}>
            {text.editShort}
          </a>
        </p>
      </div>
    </section>
  );
}
