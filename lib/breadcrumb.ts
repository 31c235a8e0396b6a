import { paths } from './address';
import type { Topic } from './content/document';
import { text } from './interface-text';

/** A page on the way from the home page to another. */
export interface Step {
  title: string;
  path: string;
}

/** Where every way begins. */
export const home: Step = { title: text.home, path: paths.home };

/** The way to the answers of a topic, from the home page on. */
export const stepsToAnswers = ({ title, slug }: Pick<Topic, 'slug' | 'title'>): Step[] => [
  { title: text.allQuestions, path: paths.faq },
  { title, path: paths.topic(slug) },
];
