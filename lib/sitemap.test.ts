import { expect, test } from 'vitest';
import { sitemapFiles } from './sitemap';

const pages = ['/', '/faq', '/faq/a', '/faq/b', '/faq/c'].map((path, index) => ({
  path,
  changed: index === 0 ? undefined : `2026-11-0${index}T00:00:00.000Z`,
}));

test('one file lists everything as long as it may', () => {
  const files = sitemapFiles(pages, 5);
  expect([...files.keys()]).toEqual(['/sitemap.xml']);
  expect(files.get('/sitemap.xml')).toContain('<loc>http://localhost:3000/faq/c</loc>');
});

test('above that it names several, with the newest change of each', () => {
  const files = sitemapFiles(pages, 2);
  expect([...files.keys()]).toEqual(['/sitemap.xml', '/sitemap-1.xml', '/sitemap-2.xml', '/sitemap-3.xml']);
  expect(files.get('/sitemap.xml')?.match(/<loc>.*|<lastmod>.*/g)).toEqual([
    '<loc>http://localhost:3000/sitemap-1.xml</loc>',
    '<lastmod>2026-11-01T00:00:00.000Z</lastmod>',
    '<loc>http://localhost:3000/sitemap-2.xml</loc>',
    '<lastmod>2026-11-03T00:00:00.000Z</lastmod>',
    '<loc>http://localhost:3000/sitemap-3.xml</loc>',
    '<lastmod>2026-11-04T00:00:00.000Z</lastmod>',
  ]);
  const listed = [1, 2, 3].flatMap((number) => files.get(`/sitemap-${number}.xml`)?.match(/(?<=<loc>)[^<]*/g) ?? []);
  expect(listed).toEqual(pages.map(({ path }) => `http://localhost:3000${path}`));
});
