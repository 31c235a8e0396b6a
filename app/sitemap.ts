import type { MetadataRoute } from 'next';
import { absoluteUrl, paths } from '@/lib/address';
import { latestChange } from '@/lib/last-changed';
import { allPages } from '@/lib/pages';
import { lists, partsOf } from '@/lib/paging';
import { catalogue, changes, content, questions, terms, topics } from './content';

export const dynamic = 'force-static';

/** Every page that search engines should list, with the time its content really changed. */
export default function sitemap(): MetadataRoute.Sitemap {
  const { probes, software } = allPages(content);
  const page = (path: string, documents: readonly { path: string }[]) => {
    const lastModified = latestChange(changes, documents);
    return { url: absoluteUrl(path), ...(lastModified && { lastModified }) };
  };
  return [
    page(paths.home, [...questions, ...topics]),
    page(paths.faq, [...questions, ...topics]),
    page(paths.topics, [...questions, ...topics]),
    page(paths.glossary, terms),
    page(paths.api, []),
    ...[paths.measured, ...probes.map(paths.probe), ...software.map(paths.software)].map((path) => page(path, [])),
    ...topics.flatMap((topic) =>
      partsOf(catalogue.questionsInTopic(topic), lists.topicPage).map(({ items, number }) =>
        page(paths.topic(topic.slug, number), [topic, ...items]),
      ),
    ),
    ...questions.map((question) => page(paths.question(question.slug), [question])),
  ];
}
