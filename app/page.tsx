import { HomePage } from '@/components/home-page';
import { StructuredData } from '@/components/structured-data';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { siteData } from '@/lib/structured-data';
import { catalogue, questions, topics, topicsWithCounts } from './content';

const description = text.homeDescription(questions.length, topics.length);

export const metadata = pageMetadata({ path: paths.home, title: text.homeTitle, description, feeds: true });

export default function Home() {
  return (
    <>
      <HomePage
        firstSteps={catalogue.named('firstSteps')}
        errors={catalogue.named('errors')}
        topics={topicsWithCounts}
      />
      <StructuredData data={siteData(description)} />
    </>
  );
}
