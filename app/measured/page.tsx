import { MeasuredPage } from '@/components/measured-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { measurementsPage } from '@/lib/single-pages';
import { measuredData } from '@/lib/structured-data';
import { metadataOf, toShow } from '../content';

const pageToShow = () => toShow(paths.measured, measurementsPage);

export const generateMetadata = metadataOf(pageToShow, (page) =>
  pageMetadata({
    path: paths.measured,
    title: text.measured.title,
    description: text.measured.description(page.cells, page.software.length),
  }),
);

export default async function Measured() {
  const page = await pageToShow();
  return (
    page && (
      <>
        <MeasuredPage {...page} />
        <StructuredData data={measuredData(page, page.newest)} />
      </>
    )
  );
}
