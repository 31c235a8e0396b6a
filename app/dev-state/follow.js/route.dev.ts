import { answer } from '../../dev-search';
import { follower } from '../state';

export const GET = () => answer(follower, 'text/javascript');
