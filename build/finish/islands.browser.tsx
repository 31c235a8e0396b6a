import { type ComponentType, type ReactNode, useEffect, useState } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { islands } from '@/components/islands';
import { repeatIntents, restorePlace } from './repeat-intents.browser';

if (window.boot) window.boot.runs = true;

/**
 * Brings the islands of a page to life, each by itself; what stands around them is not React's. When every one can act, what the reader
 * did in the meantime is done again (boot.browser.ts).
 */
function wake(element: HTMLElement): Promise<void> {
  const { island = '', props = '{}' } = element.dataset;
  const Content = islands[island as keyof typeof islands] as ComponentType<object>;
  return new Promise((resolve) => {
    hydrateRoot(
      element,
      <Awake onAwake={resolve}>
        <Content {...JSON.parse(props)} />
      </Awake>,
    );
  });
}

/** Says when what it holds can act: after the effects of its mounting, and after the render that these asked for. */
function Awake({ onAwake, children }: { onAwake: () => void; children: ReactNode }) {
  const [mounted, setMounted] = useState(false);
  useEffect(() => (mounted ? onAwake() : setMounted(true)), [mounted, onAwake]);
  return children;
}

const wakeAll = () =>
  Promise.all([...document.querySelectorAll<HTMLElement>('[data-island]')].map(wake)).then(() => {
    restorePlace();
    // Who has gone on with the keyboard in the meantime may be below an island that has grown.
    document.querySelector(':focus-visible')?.scrollIntoView({ block: 'nearest' });
    if (window.boot) repeatIntents(window.boot);
  });

// Of a page that is still on its way, an island may be there in part, and so may be what its buttons are for.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', wakeAll);
else wakeAll();
