import { text } from '@/lib/interface-text';
import { apart } from '../../apart';
import { Figure, type PictureProps } from './figure';
import type { SequenceData, SequenceStep } from './sequence.schema';

const labels = text.pictures;

/** Packets between parties: a list, drawn as arrows between lines of life by CSS. */
export function Sequence({ data }: PictureProps) {
  const { caption, parties, steps }: SequenceData = JSON.parse(data);
  const names = Object.keys(parties);
  return (
    <Figure kind="sequence" caption={caption}>
      <div data-parties={names.length}>
        <div aria-hidden="true">{apart(names.map((name) => <b key={name}>{name}</b>))}</div>
        <ol>
          {Object.entries(steps).map(([place, step]) => (
            <SequenceItem key={place} step={step} names={names} />
          ))}
        </ol>
      </div>
    </Figure>
  );
}

function SequenceItem({ step, names }: { step: SequenceStep; names: readonly string[] }) {
  const { from = '', to = '', packet, at, note, cut, wait, lost } = step;
  const place = (a: string, b: string) => {
    const columns = [names.indexOf(a) + 1, names.indexOf(b) + 1];
    return { 'data-a': Math.min(...columns), 'data-b': Math.max(...columns) };
  };
  if (at)
    return (
      <li {...place(at, at)}>
        <span className="sr-only">{labels.by(at)}</span>
        {note}
      </li>
    );
  if (cut)
    return (
      <li {...place(...cut)} data-is="cut">
        {labels.cut} <span className="sr-only">{labels.between(...cut)}</span>
      </li>
    );
  if (!packet) return <li data-is="wait">{wait}</li>;
  const isBack = names.indexOf(from) > names.indexOf(to);
  return (
    <li {...place(from, to)} data-is={isBack ? 'back' : 'sent'} data-lost={lost}>
      <span className="sr-only">{labels.sent(from, to)}</span>
      <b>{packet}</b> {labels.fields(step)}
    </li>
  );
}
