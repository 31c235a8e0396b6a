import { FaqPage } from '@/components/faq-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { faqPage } from '@/lib/single-pages';
import { content, toShow } from '../content';

const value = faqPage(content);

export const metadata = pageMetadata({
  path: paths.faq,
  title: text.faqTitle,
  description: text.faqDescription(value.questions),
  feeds: true,
});

export default function Faq() {
  const page = toShow(paths.faq, () => value);
  return page && <FaqPage sections={page.sections} />;
}
