import { QuestionList } from '@/components/question-list';
import { href, paths, suggestUrl } from '@/lib/address';
import { text } from '@/lib/interface-text';
import { catalogue } from './content';

export const metadata = { title: text.notFoundTitle, description: text.notFoundDescription };

export default function NotFound() {
  return (
    <div className="notice">
      <h1>{text.notFoundHeading}</h1>
      <p>{text.notFoundText}</p>
      <a href={href(paths.faq)} className="button">
        {text.notFoundBrowse}
      </a>
      <p>
        {text.notFoundSuggest} <a href={suggestUrl()}>{text.suggest}</a>
      </p>
      <h2>{text.mostAsked}</h2>
      <QuestionList questions={catalogue.mostAsked()} />
    </div>
  );
}
