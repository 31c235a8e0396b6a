'use client';

import { useEffect } from 'react';

export interface OtherQuestionsProps {
  /** What stands before the slug in the address of a question. */
  pages: string;
}

/**
 * For a list that does not hold every question: a fragment of one of the others leads to its page, whether it was linked to when
 * the list was shorter or under a former slug. boot.browser.ts wakes it, as for any fragment that leads nowhere.
 */
export function OtherQuestions({ pages }: OtherQuestionsProps) {
  useEffect(() => {
    const follow = async () => {
      const id = location.hash.slice(1);
      if (!id || document.getElementById(id)) return;
      // Who is offline stays on the list.
      const page = await fetch(pages + id, { method: 'HEAD' }).catch(() => undefined);
      if (page?.ok) location.replace(pages + id);
    };
    follow();
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, [pages]);
  return null;
}
