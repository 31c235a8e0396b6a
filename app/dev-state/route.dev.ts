import { answer } from '../dev-search';
import { currentState } from './state';

/** Says which state of the content a page should show by now. */
export const GET = () => answer(currentState(), 'text/plain');
