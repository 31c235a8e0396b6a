import { GlossaryPage } from '@/components/glossary-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { glossaryPage } from '@/lib/single-pages';
import { glossaryData } from '@/lib/structured-data';
import { metadataOf, toShow } from '../content';

const pageToShow = () => toShow(paths.glossary, glossaryPage);

export const generateMetadata = metadataOf(pageToShow, (page) =>
  pageMetadata({
    path: paths.glossary,
    title: text.glossaryTitle,
    description: text.glossaryDescription(page.length),
  }),
);

export default async function Glossary() {
  const page = await pageToShow();
  return (
    page && (
      <>
        <GlossaryPage terms={page} />
        <StructuredData data={glossaryData(page)} />
      </>
    )
  );
}
