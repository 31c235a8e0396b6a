'use client';

import { useEffect, useState } from 'react';
import { KeptText } from './kept-text';

export interface VersionButtonsProps {
  label: string;
  /** Values and titles of the buttons; the value `''` stands for all versions. */
  buttons: readonly (readonly [version: string, title: string])[];
  /** What is announced for all versions and for one: see text.versionFilter. */
  said: readonly [all: string, some: string];
}

/**
 * Filters the items of the surrounding `<main>` by a version; the address says which, as on the page of a topic (version-filter.tsx). There
 * a script of its own does it, half a kilobyte. A page with many items loads React for its other buttons already.
 */
export function VersionButtons({ label, buttons, said }: VersionButtonsProps) {
  const [chosen, choose] = useState('');
  const [words, say] = useState('');

  useEffect(() => {
    const filter = () => {
      const asked = new URLSearchParams(location.search).get('version');
      const [version] = buttons.find(([value]) => value === asked) ?? [''];
      const counts = [...showOnly(version), version];
      const news = said[version ? 1 : 0].replace(/#/g, () => `${counts.shift()}`);
      choose(version);
      // On a list that nobody has filtered it would be noise.
      say((before) => (version || before ? news : ''));
    };
    filter();
    for (const type of moves) addEventListener(type, filter);
    return () => {
      for (const type of moves) removeEventListener(type, filter);
    };
  }, [buttons, said]);

  function go(version: string) {
    history.pushState(null, '', version ? `?version=${version}` : location.pathname);
    dispatchEvent(new Event('popstate'));
  }

  return (
    <fieldset aria-label={label} className="list-controls">
      {buttons.map(([version, title]) => (
        <button
          key={version}
          type="button"
          aria-pressed={version === chosen}
          onClick={() => version !== chosen && go(version)}
        >
          <KeptText>{title}</KeptText>
        </button>
      ))}
      <span role="status" className="self-center text-small text-muted">
        {words}
      </span>
    </fieldset>
  );
}

const moves = ['popstate', 'hashchange'] as const;

/** Hides the items that lack a version, but for the one that the address names. @returns how many are left, and how many there are */
function showOnly(version: string): [shown: number, all: number] {
  const items = [...document.querySelectorAll<HTMLElement>('main .accordion > details')];
  for (const item of items)
    item.hidden = Boolean(version && item.dataset.lacks?.includes(version) && !item.querySelector(':target'));
  // The page of a topic is filtered in the same way.
  for (const link of document.querySelectorAll<HTMLAnchorElement>('main section > * > a'))
    link.search = location.search;
  return [items.filter(({ hidden }) => !hidden).length, items.length];
}
