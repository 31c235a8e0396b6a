import { FaqPage } from '@/components/faq-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { faqPage } from '@/lib/single-pages';
import { toShow } from '../content';

const pageToShow = () => toShow(paths.faq, faqPage);

export async function generateMetadata() {
  const page = await pageToShow();
  if (!page) return {};
  return pageMetadata({
    path: paths.faq,
    title: text.faqTitle,
    description: text.faqDescription(page.questions),
    feeds: true,
  });
}

export default async function Faq() {
  const page = await pageToShow();
  return page && <FaqPage sections={page.sections} />;
}
