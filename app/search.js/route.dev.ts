import { entryText } from '@/components/search/release';
import { href } from '@/lib/address';
import { answer, currentIndex, scriptText } from '../dev-search';

/** The search while somebody writes. No worker keeps it: it would show what was written before. */
export function GET() {
  const { plan } = currentIndex();
  const files = { program: href('/search/program.js'), index: href('/search'), worker: '', plan };
  return answer(entryText(scriptText('entry'), files), 'text/javascript');
}
