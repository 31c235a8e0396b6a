'use client';

import { useEffect, useState } from 'react';

interface LostFragmentProps {
  /** What stands before the slug in the address of a question, where the list does not hold every question. */
  pages?: string;
  /** What is said; `#` stands for the fragment. */
  label: string;
  /** The search for the words of the fragment, which are put at the end of its address and in place of the `#` of its title. */
  search: { title: string; href: string };
  /** Where else to go on. */
  ways: readonly { title: string; href: string }[];
}

/**
 * For a fragment that names nothing on a list: leads to what it names without capitals and the marks that a text has left at its
 * end, to the page of that question, when the list was longer once or knows it by a former slug, or else says that there is none.
 * boot.browser.ts wakes it.
 */
export function LostFragment({ pages, label, search, ways }: LostFragmentProps) {
  const [lost, setLost] = useState('');
  useEffect(() => {
    const follow = async () => {
      const id = location.hash.slice(1);
      const meant = id.toLowerCase().replace(/(%[\da-f]{2}|\W)+$/, '');
      if (document.getElementById(meant)) return meant === id ? setLost('') : location.replace(`#${meant}`);
      // What is no slug is no link of ours: some browsers leave the words to find in the hash, others add marks of their own. And
      // `#top` is the top of every page: https://html.spec.whatwg.org/multipage/browsing-the-web.html#the-indicated-part-of-the-document
      if (!/^(?!top$)[\w-]+$/i.test(id)) return setLost('');
      // Who is offline stays on the list.
      const page = pages ? await fetch(pages + id, { method: 'HEAD' }).catch(() => undefined) : undefined;
      if (page?.ok) location.replace(pages + id + location.search);
      else setLost(id);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [pages]);
  return (
    <div role="alert">
      {lost && (
        <p key={lost} className="callout mt-4">
          {label.replace('#', lost)}{' '}
          {[searchFor(lost, search), ...ways].map(({ title, href }) => (
            <a key={href} href={href} className="me-4 inline-block">
              {title}
            </a>
          ))}
        </p>
      )}
    </div>
  );
}

/** The words of a slug: `keep-alive` is `keep alive`. */
function searchFor(fragment: string, { title, href }: LostFragmentProps['search']): LostFragmentProps['search'] {
  const words = fragment.replace(/[-_]+/g, ' ').trim();
  return { title: title.replace('#', words), href: href + encodeURIComponent(words) };
}
