import { MeasuredPage } from '@/components/measured-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { measurementsPage } from '@/lib/single-pages';
import { measuredData } from '@/lib/structured-data';
import { content, toShow } from '../content';

const value = measurementsPage(content);

export const metadata = pageMetadata({
  path: paths.measured,
  title: text.measured.title,
  description: text.measured.description(value.cells, value.software.length),
});

export default function Measured() {
  const page = toShow(paths.measured, () => value);
  return (
    page && (
      <>
        <MeasuredPage {...page} />
        <StructuredData data={measuredData(page, page.newest)} />
      </>
    )
  );
}
