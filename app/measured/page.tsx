import { MeasuredPage } from '@/components/measured-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { measuredPage, newestDay } from '@/lib/measured/pages';
import { pageMetadata } from '@/lib/seo';
import { measuredData } from '@/lib/structured-data';
import { content } from '../content';

const page = measuredPage(content.measured);

export const metadata = pageMetadata({
  path: paths.measured,
  title: text.measured.title,
  description: text.measured.description(page.cells, page.software.length),
});

export default function Measured() {
  return (
    <>
      <MeasuredPage {...page} />
      <StructuredData data={measuredData(page, newestDay(content.measured))} />
    </>
  );
}
