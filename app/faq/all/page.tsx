import { EverythingByTopicPage, EverythingPage } from '@/components/everything-page';
import { FullAnswerArticle } from '@/components/full-answer';
import { paths } from '@/lib/address';
import type { Question } from '@/lib/content/document';
import { text } from '@/lib/interface-text';
import { pageMetadata, unlisted } from '@/lib/seo';
import { everythingOutline, fullAnswer } from '@/lib/single-pages';
import { site } from '@/lib/site.mjs';
import { content, toShow } from '../../content';

export const metadata = {
  ...pageMetadata({
    path: paths.everything,
    title: text.everythingTitle,
    description: text.everythingDescription,
    htmlAlone: true,
  }),
  // Who is not told takes a heading with the address `not-authorised` for the name of the author.
  authors: { name: site.name },
  ...unlisted,
};

export default async function Everything() {
  const page = await toShow(paths.everything, everythingOutline);
  if (!page) return undefined;
  if ('topics' in page) {
    const topics = page.topics.map(({ topic, answers }) => ({ topic, answers: answers.map(shown) }));
    return <EverythingPage topics={topics} />;
  }
  return <EverythingByTopicPage counts={page.counts} />;
}

/** An answer or, in a build, the place where finish puts it: most answers are as they were in the build before (build/full-answers.ts). */
function shown(question: Question) {
  const { slug } = question;
  if (process.env.NODE_ENV === 'development')
    return <FullAnswerArticle key={slug} {...fullAnswer(content(), question)} />;
  return <article key={slug} data-answer={slug} />;
}
