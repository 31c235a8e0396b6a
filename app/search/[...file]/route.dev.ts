import { notFound } from 'next/navigation';
import { answer, currentIndex, scriptText } from '../../dev-search';

/** Scripts and index of the search while somebody writes. */
export async function GET(_: Request, { params }: { params: Promise<{ file: string[] }> }) {
  const [file = ''] = (await params).file;
  const script = /^(starter|tools|program)\.js$/.exec(file)?.[1];
  if (script) return answer(scriptText(script), 'text/javascript');
  return answer(currentIndex().files.get(file) ?? notFound(), 'text/plain');
}
