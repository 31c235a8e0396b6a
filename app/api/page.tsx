import { ApiPage } from '@/components/api-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { apiPage } from '@/lib/single-pages';
import { toShow } from '../content';

export const metadata = pageMetadata({ path: paths.api, title: text.api.title, description: text.api.description });

export default async function Api() {
  const page = await toShow(paths.api, apiPage);
  return page && <ApiPage {...page} />;
}
