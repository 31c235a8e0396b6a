import { HomePage } from '@/components/home-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { type HomePage as HomePageValue, homePage } from '@/lib/single-pages';
import { siteData } from '@/lib/structured-data';
import { metadataOf, toShow } from './content';

const pageToShow = () => toShow(paths.home, homePage);
const descriptionOf = ({ questions, topics }: HomePageValue) => text.homeDescription(questions, topics.length);

export const generateMetadata = metadataOf(pageToShow, (page) =>
  pageMetadata({ path: paths.home, title: text.homeTitle, description: descriptionOf(page), feeds: true }),
);

export default async function Home() {
  const page = await pageToShow();
  return (
    page && (
      <>
        <HomePage {...page} />
        <StructuredData data={siteData(descriptionOf(page))} />
      </>
    )
  );
}
