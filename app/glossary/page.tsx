import { GlossaryPage } from '@/components/glossary-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { glossaryPage } from '@/lib/single-pages';
import { glossaryData } from '@/lib/structured-data';
import { terms, toShow, treeOf } from '../content';

export const metadata = pageMetadata({
  path: paths.glossary,
  title: text.glossaryTitle,
  description: text.glossaryDescription(terms.length),
});

export default function Glossary() {
  const page = toShow(paths.glossary, glossaryPage);
  return (
    page && (
      <>
        <GlossaryPage terms={page.map((term) => ({ ...term, body: treeOf(term.body) }))} />
        <StructuredData data={glossaryData(page)} />
      </>
    )
  );
}
