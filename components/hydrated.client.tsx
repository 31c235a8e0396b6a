'use client';

import { useEffect, useState } from 'react';
import { repeatIntents, restorePlace } from '@/lib/repeat-intents';

/**
 * Knows when every island of the page can act: after the effects of their mounting, and after the render that these asked for.
 * It then does what the reader did in the meantime (build/finish/boot.browser.ts).
 */
export function Hydrated() {
  const [mounted, setMounted] = useState(false);
  useEffect(() => {
    if (!mounted) return setMounted(true);
    restorePlace();
    if (window.boot) repeatIntents(window.boot);
  }, [mounted]);
  return null;
}
