import { href, paths } from '@/lib/address';
import type { DecideData } from './decide.schema';
import { Figure, type PictureProps } from './figure';

type Branch = DecideData['answers'][number];

/** A question, and what each answer to it means. */
export function Decide({ data }: PictureProps) {
  const { caption, ask, answers }: DecideData = JSON.parse(data);
  return (
    <Figure kind="tree" caption={caption}>
      <p>
        <b>{ask}</b>
      </p>
      <Branches branches={answers} />
    </Figure>
  );
}

function Branches({ branches }: { branches: readonly Branch[] }) {
  return (
    <ul>
      {branches.map(({ if: seen, means, see, ask, answers }) => (
        <li key={seen}>
          <i>{seen}:</i> {ask && <b>{ask}</b>}
          {see ? <a href={href(paths.question(see))}>{means}</a> : means}
          {answers && <Branches branches={answers} />}
        </li>
      ))}
    </ul>
  );
}
