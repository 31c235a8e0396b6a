import { notFound } from 'next/navigation';
import { QuestionArticle } from '@/components/question-article';
import { RedirectNotice } from '@/components/redirect-notice';
import { paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { latestChange } from '@/lib/last-changed';
import { pageMetadata } from '@/lib/seo';
import { bodyOf, catalogue, changes, questions, topicOf } from '../../content';

interface QuestionPageProps {
  params: Promise<{ slug: string }>;
}

export const dynamicParams = false;
export const generateStaticParams = () =>
  questions.flatMap(({ slug, redirects = [] }) => [slug, ...redirects].map((address) => ({ slug: address })));

export async function generateMetadata({ params }: QuestionPageProps) {
  const { slug } = await params;
  const moved = catalogue.redirect(slug);
  if (moved) {
    const title = text.movedTitle(slug);
    const metadata = pageMetadata({
      path: paths.question(moved.slug),
      title,
      description: text.movedDescription(slug, moved.question),
    });
    return metadata;
  }
  const question = catalogue.question(slug) ?? notFound();
  return pageMetadata({
    path: paths.question(slug),
    title: question.question,
    description: question.answer,
    type: 'article',
  });
}

export default async function QuestionPage({ params }: QuestionPageProps) {
  const { slug } = await params;
  const moved = catalogue.redirect(slug);
  if (moved) return <RedirectNotice to={moved} />;
  const question = catalogue.question(slug) ?? notFound();
  return (
    <QuestionArticle
      question={question}
      body={bodyOf(question)}
      topic={topicOf(question.topic)}
      related={catalogue.questionsAt(question.related)}
      changed={latestChange(changes, [question])}
      {...catalogue.neighbours(question)}
    />
  );
}
