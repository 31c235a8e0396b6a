import { notFound } from 'next/navigation';
import { QuestionArticle } from '@/components/question-article';
import { RedirectNotice } from '@/components/redirect-notice';
import { StructuredData } from '@/components/structured-data';
import { files, paths } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { questionPage } from '@/lib/pages';
import { pageMetadata } from '@/lib/seo';
import { answerData } from '@/lib/structured-data';
import { content, pagesToMake } from '../../content';

interface QuestionRouteProps {
  params: Promise<{ slug: string }>;
}

export const generateStaticParams = async () => (await pagesToMake()).questions.map((slug) => ({ slug }));

const pageAt = async (params: QuestionRouteProps['params']) =>
  questionPage(content(), (await params).slug) ?? notFound();

export async function generateMetadata({ params }: QuestionRouteProps) {
  const page = await pageAt(params);
  if ('to' in page)
    return pageMetadata({
      path: paths.question(page.to.slug),
      title: text.movedTitle(page.from),
      description: text.movedDescription(page.from, page.to.question),
      htmlAlone: true,
    });
  const { slug, question, answer } = page.question;
  return pageMetadata({
    path: paths.question(slug),
    title: question,
    description: answer,
    type: 'article',
    embed: files.embed(slug),
    preview: files.questionPreview(slug),
    changed: page.changed,
  });
}

export default async function QuestionRoute({ params }: QuestionRouteProps) {
  const page = await pageAt(params);
  if ('to' in page) return <RedirectNotice to={page.to} />;
  return (
    <>
      {/* In a build, the place where finish puts the answer: rendering it takes Next ten times as long as React alone. */}
      {process.env.NODE_ENV === 'development' ? (
        <QuestionArticle {...page} />
      ) : (
        <article data-answer={page.question.slug} />
      )}
      <StructuredData data={answerData(page)} />
    </>
  );
}
