import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { FullAnswerArticle } from '../components/full-answer';
import { QuestionArticle } from '../components/question-article';
import type { QuestionPage } from '../lib/pages';
import type { FullAnswer } from '../lib/single-pages';

/*
 * What renders components: loaded by renderers.ts.
 */

export { textsOf } from './machines/texts';

/** An answer among others, as React writes it. Names that it makes up are told from those of other answers by the slug. */
export const fullAnswerHtml = (answer: FullAnswer): string =>
  renderToString(createElement(FullAnswerArticle, answer), { identifierPrefix: `${answer.slug}-` });

/** An answer on its own page, as React writes it. */
export const answerHtml = (page: QuestionPage): string => renderToString(createElement(QuestionArticle, page));
