import { HomePage } from '@/components/home-page';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { pageMetadata } from '@/lib/seo';
import { catalogue, questions, topics, topicsWithCounts } from './content';

export const metadata = pageMetadata({
  path: paths.home,
  title: text.homeTitle,
  description: text.homeDescription(questions.length, topics.length),
});

export default function Home() {
  return <HomePage mostAsked={catalogue.mostAsked()} topics={topicsWithCounts} />;
}
