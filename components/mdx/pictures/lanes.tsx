import { text } from '@/lib/interface-text';
import { arrivalsOf, type Flow, type FlowStep, inFlightOf, type Span, spansOf } from '@/lib/mqtt/flow';
import { Figure, type PictureProps } from './figure';
import { flowOf, type LanesData } from './lanes.schema';

const labels = text.pictures;

/** Messages beside each other, on one scale of steps: a bar while a message is in flight, a thin line while it waits. */
export function Lanes({ data }: PictureProps) {
  const given: LanesData = JSON.parse(data);
  const flow = flowOf(given);
  const receivers = Object.keys(flow.parties).filter((name) => name !== flow.from);
  const links = flow.steps.flatMap((step, index) => ((step.cut ?? step.back) ? [{ ...step, index }] : []));
  return (
    <Figure kind="timeline" caption={given.caption}>
      <ol>
        {flow.messages.map(({ name, qos, to }) => (
          <li key={name}>
            <b>{name}</b> {labels.lane(qos, to)} {happening(flow.steps, name)}
            <Scale flow={flow} spans={spansOf(flow, name)} points={pointsOf(flow, name)} />
          </li>
        ))}
        {links.length > 0 && (
          <li>
            <b>{labels.link}</b>{' '}
            {links
              .map(({ index, cut, back = '' }) => (cut ? labels.broken(cut, index + 1) : labels.again(back, index + 1)))
              .join(', ')}
          </li>
        )}
        {receivers.map((receiver) => (
          <li key={receiver}>
            <b>{labels.inFlight(receiver)}</b> {labels.afterEachStep(inFlightOf(flow, receiver), flow.window)}
            <br />
            <b>{labels.arrives(receiver)}</b> {arrivalsOf(flow, receiver).join(', ')}
          </li>
        ))}
      </ol>
    </Figure>
  );
}

/** What happens to a message, with the numbers of the steps. */
const happening = (steps: readonly FlowStep[], wanted: string): string =>
  labels.laneSteps(
    steps.flatMap(({ message, packet, dup, lost }, index) =>
      message === wanted
        ? [{ number: index + 1, what: packet ?? labels.waits, ...(dup && { dup }), ...(lost && { lost }) }]
        : [],
    ),
  );

const pointsOf = ({ steps }: Flow, wanted: string): number[] =>
  steps.flatMap(({ message, packet }, index) => (message === wanted && packet ? [index] : []));

/** The steps from 2 to 98 percent of the width, so that points are whole at both ends. */
function Scale({ flow, spans, points }: { flow: Flow; spans: readonly Span[]; points: readonly number[] }) {
  const last = flow.steps.length - 1;
  const percent = (share: number) => `${Math.round(share * 9600) / 100}%`;
  const place = (step: number) => `${Math.round((2 + (Math.min(step, last) / last) * 96) * 10) / 10}%`;
  return (
    <svg aria-hidden="true" width="100%" height="12">
      {spans.map(({ kind, from, to }) => (
        <rect
          key={from}
          x={place(from)}
          y={kind === 'waits' ? 5 : 3}
          width={percent((Math.min(to, last) - from) / last)}
          height={kind === 'waits' ? 2 : 6}
        />
      ))}
      {points.map((step) => (
        <circle key={step} cx={place(step)} cy="6" r="5" />
      ))}
    </svg>
  );
}
