import { TryFilterPage } from '@/components/try-filter-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { tryFilterPage } from '@/lib/pages';
import { pageMetadata } from '@/lib/seo';
import { toShow } from '../../content';

export const metadata = pageMetadata({
  path: paths.tryFilter,
  title: text.tryFilter.title,
  description: text.tryFilter.description,
});

export default async function TryFilter() {
  const page = await toShow(paths.tryFilter, tryFilterPage);
  return page && <TryFilterPage {...page} />;
}
