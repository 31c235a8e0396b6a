import { GlossaryPage } from '@/components/glossary-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { bodyOf, terms, treeOf } from '../content';

export const metadata = pageMetadata({
  path: paths.glossary,
  title: text.glossaryTitle,
  description: text.glossaryDescription(terms.length),
});

export default function Glossary() {
  return <GlossaryPage terms={terms.map((term) => ({ ...term, body: treeOf(bodyOf(term.path)) }))} />;
}
