import { FaqPage } from '@/components/faq-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { faqPage } from '@/lib/single-pages';
import { metadataOf, toShow } from '../content';

const pageToShow = () => toShow(paths.faq, faqPage);

export const generateMetadata = metadataOf(pageToShow, (page) =>
  pageMetadata({
    path: paths.faq,
    title: text.faqTitle,
    description: text.faqDescription(page.questions),
    feeds: true,
  }),
);

export default async function Faq() {
  const page = await pageToShow();
  return page && <FaqPage sections={page.sections} />;
}
