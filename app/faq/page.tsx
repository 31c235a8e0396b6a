import { FaqPage } from '@/components/faq-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { faqPage } from '@/lib/single-pages';
import { content, toShow } from '../content';

export const metadata = pageMetadata({
  path: paths.faq,
  title: text.faqTitle,
  description: text.faqDescription(faqPage(content).questions),
  feeds: true,
});

export default function Faq() {
  const page = toShow(paths.faq, faqPage);
  return page && <FaqPage sections={page.sections} />;
}
