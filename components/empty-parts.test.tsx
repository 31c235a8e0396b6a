import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { Question, Topic } from '@/lib/content/document';
import { questionPage, siteOf, topicPage } from '@/lib/pages';
import { FaqPage } from './faq-page';
import { HomePage } from './home-page';
import { NotFoundPage } from './not-found-page';
import { QuestionArticle } from './question-article';
import { TopicPage } from './topic-page';

const topic: Topic = { slug: 'qos', title: 'QoS', description: 'About QoS.', order: 1, path: 'topics/qos.yaml' };
const only: Question = {
  slug: 'only',
  topic: 'qos',
  path: 'questions/qos/only.mdx',
  question: 'What is alone?',
  answer: 'This question, which has no neighbour.',
  versions: ['5.0'],
  references: [{ spec: '5.0', section: '4.3' }],
  reviewed: '2026-11-28',
};
const site = (questions: Question[]) =>
  siteOf({ questions, topics: [topic], terms: [], changes: {} }, () => '{"type":"root","children":[]}', {
    probes: [],
    results: [],
    rows: {},
    shown: {},
    examples: {},
  });
const answer = questionPage(site([only]), 'only');
const emptyTopic = topicPage(site([]), { topic: 'qos', page: 1 });
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
