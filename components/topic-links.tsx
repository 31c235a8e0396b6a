import { href } from '@/lib/address';
import { text } from '@/lib/interface-text';

export interface TopicLinksProps {
  links: readonly { title: string; path: string; questions: number }[];
}

/** Leads to something that each topic has, with the number of its questions. */
export function TopicLinks({ links }: TopicLinksProps) {
  return (
    <ul>
      {links.map(({ title, path, questions }) => (
        <li key={path} className="py-[0.35rem]">
          <a href={href(path)} className="font-semibold link-quiet">
            {title}
          </a>{' '}
          <small>{text.questionCount(questions)}</small>
        </li>
      ))}
    </ul>
  );
}
