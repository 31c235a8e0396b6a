import type { MetadataRoute } from 'next';
import { absoluteUrl, paths } from '@/lib/address';
import { latestChange } from '@/lib/last-changed';
import { lists, partsOf } from '@/lib/paging';
import { catalogue, changes, questions, terms, topics } from './content';

export const dynamic = 'force-static';

/** Every page that search engines should list, with the time its content really changed. */
export default function sitemap(): MetadataRoute.Sitemap {
  const page = (path: string, documents: readonly { path: string }[]) => {
    const lastModified = latestChange(changes, documents);
    return { url: absoluteUrl(path), ...(lastModified && { lastModified }) };
  };
  return [
    page(paths.home, [...questions, ...topics]),
    page(paths.faq, [...questions, ...topics]),
    page(paths.glossary, terms),
    ...topics.flatMap((topic) =>
      partsOf(catalogue.questionsInTopic(topic), lists.topicPage).map(({ items, number }) =>
        page(paths.topic(topic.slug, number), [topic, ...items]),
      ),
    ),
    ...questions.map((question) => page(paths.question(question.slug), [question])),
  ];
}
