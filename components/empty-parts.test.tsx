import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { questionPage, topicPage } from '@/lib/pages';
import { sampleQuestion, sampleSite, sampleTopic as topic } from '@/lib/testing/samples';
import { FaqPage } from './faq-page';
import { HomePage } from './home-page';
import { NotFoundPage } from './not-found-page';
import { QuestionArticle } from './question-article';
import { TopicPage } from './topic-page';

const answer = questionPage(
  { ...sampleSite([sampleQuestion('only')]), bodyOf: () => '{"type":"root","children":[]}' },
  'only',
);
const emptyTopic = topicPage(sampleSite([]), { topic: 'qos', page: 1 });
if (!answer || 'to' in answer || !emptyTopic) throw new Error('Unexpected absence of a page, expected both');

// A list, a region or a navigation with nothing in it is announced, and leads nowhere.
test.each([
  ['the answer of a topic with one question', <QuestionArticle key="" {...answer} />],
  ['a topic without questions', <TopicPage key="" {...emptyTopic} />],
  ['the list of questions with such a topic', <FaqPage key="" sections={[{ topic, questions: [], count: 0 }]} />],
  [
    'the home page when no topic names questions',
    <HomePage key="" firstSteps={[]} errors={[]} topics={[{ topic, questions: 0 }]} />,
  ],
  ['the page of an address that leads nowhere', <NotFoundPage key="" mostAsked={[]} />],
])('%s has no empty part', (_, page) => {
  expect(renderToStaticMarkup(page)).not.toMatch(
    /<(nav|section|ul|ol|dl|aside|footer)\b[^>]*><\/\1>|class="accordion"[^>]*><\/div>/,
  );
});
