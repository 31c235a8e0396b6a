import { GlossaryPage } from '@/components/glossary-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { glossaryData } from '@/lib/structured-data';
import { bodyOf, terms, treeOf } from '../content';

export const metadata = pageMetadata({
  path: paths.glossary,
  title: text.glossaryTitle,
  description: text.glossaryDescription(terms.length),
});

export default function Glossary() {
  return (
    <>
      <GlossaryPage terms={terms.map((term) => ({ ...term, body: treeOf(bodyOf(term.path)) }))} />
      <StructuredData data={glossaryData(terms)} />
    </>
  );
}
