import { NotFoundPage } from '@/components/not-found-page';
import { text } from '@/lib/interface-text';
import { content } from './content';

export const metadata = { title: text.notFoundTitle, description: text.notFoundDescription };

export default function NotFound() {
  return <NotFoundPage mostAsked={content().catalogue.named('mostAsked')} />;
}
