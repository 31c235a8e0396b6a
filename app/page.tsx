import { HomePage } from '@/components/home-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { homePage } from '@/lib/single-pages';
import { siteData } from '@/lib/structured-data';
import { content, toShow } from './content';

const value = homePage(content);
const description = text.homeDescription(value.questions, value.topics.length);

export const metadata = pageMetadata({ path: paths.home, title: text.homeTitle, description, feeds: true });

export default function Home() {
  const page = toShow(paths.home, () => value);
  return (
    page && (
      <>
        <HomePage {...page} />
        <StructuredData data={siteData(description)} />
      </>
    )
  );
}
