import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import revision from '@/.generated/content-revision.json';
import problems from '@/.generated/problems.json';
import { href } from '@/lib/address';

/** What a page shows of that which build/for-dev.ts writes. */
export const shownState = () => stateOf(problems, revision);

/** What it would show if it was made now. */
export const currentState = () =>
  stateOf(
    ...['problems', 'content-revision'].map((name) => JSON.parse(readFileSync(`.generated/${name}.json`, 'utf8'))),
  );

/**
 * Loads a page anew that has not followed the content for fifteen seconds, longer than a busy machine takes. Next tells open pages of
 * each change, and on a busy machine one in sixty-five was seen to stay as it was (Next 16.4.5).
 */
export const follower = `{
  let late = 0;
  setInterval(async () => {
    const answer = await fetch(${JSON.stringify(href('/dev-state'))}).catch(() => undefined);
    if (!answer?.ok) return;
    late = (await answer.text()) === document.documentElement.dataset.state ? 0 : late + 1;
    if (late === 15) location.reload();
  }, 1000);
}`;

const stateOf = (...told: unknown[]) => createHash('sha256').update(JSON.stringify(told)).digest('hex');
