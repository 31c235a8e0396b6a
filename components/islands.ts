import { AccordionButtons } from './accordion-buttons.client';
import { LostFragment } from './lost-fragment.client';
import { TopicTester } from './topic-tester.client';
import { VersionButtons } from './version-buttons.client';

/** What React brings to life on a page, by the names under which pages hold it: see island.tsx. */
export const islands = { AccordionButtons, LostFragment, TopicTester, VersionButtons };
