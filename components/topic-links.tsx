import { href } from '@/lib/address';
import { text } from '@/lib/interface-text';

/** Leads to something that each topic has, with the number of its questions. */
export function TopicLinks({ links }: { links: readonly { title: string; path: string; questions: number }[] }) {
  return (
    <ul className="question-list">
      {links.map(({ title, path, questions }) => (
        <li key={path}>
          <a href={href(path)}>{title}</a> <small>{text.questionCount(questions)}</small>
        </li>
      ))}
    </ul>
  );
}
