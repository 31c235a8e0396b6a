import { MdxBody } from '@/components/mdx/mdx-body';
import { editUrl, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { bodyOf, terms, treeOf } from '../content';

export const metadata = pageMetadata({
  path: paths.glossary,
  title: text.glossaryTitle,
  description: text.glossaryDescription(terms.length),
});

export default function GlossaryPage() {
  return (
    <div className="glossary">
      <h1>{text.glossaryTitle}</h1>
      {terms.map(({ slug, term, expansion, also, definition, path }) => (
        <section key={slug} id={slug} aria-labelledby={`term-${slug}`}>
          <h2 id={`term-${slug}`}>
            {term} {expansion && <small>{expansion}</small>}
          </h2>
          <div>
            <p className="lead">{definition}</p>
            <MdxBody tree={treeOf(bodyOf(path))} idPrefix={`${slug}--`} headingShift={1} />
            <p className="term-facts">
              {also && (
                <span>
                  {text.alsoCalled}: {also.join(', ')}
                </span>
              )}
              <a href={editUrl(path)} aria-label={text.editTerm(term)}>
                {text.editShort}
              </a>
            </p>
          </div>
        </section>
      ))}
    </div>
  );
}
