import { ApiPage } from '@/components/api-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { catalogue, questions } from '../content';

export const metadata = pageMetadata({ path: paths.api, title: text.api.title, description: text.api.description });

export default function Api() {
  const example = catalogue.named('mostAsked')[0] ?? questions[0];
  return <ApiPage example={example?.slug ?? ''} />;
}
