import { text } from '@/lib/interface-text';
import { arrivalsOf, type Flow, type FlowStep, inFlightOf, spansOf } from '@/lib/mqtt/flow';
import { Figure, type PictureProps } from './figure';
import { flowOf, type LanesData } from './lanes.schema';
import { Scale, type ScaleProps } from './scale';

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
            <Scale {...marksOf(flow, name)} />
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
      message === wanted ? [{ number: index + 1, what: packet ?? labels.waits, dup, lost }] : [],
    ),
  );

/** A bar while a message waits or is in flight, and a point for each of its packets, on a scale of steps. */
function marksOf(flow: Flow, wanted: string): ScaleProps {
  const last = flow.steps.length - 1;
  return {
    bars: spansOf(flow, wanted).map(({ kind, from, to }) => ({
      from: from / last,
      to: Math.min(to, last) / last,
      isThin: kind === 'waits',
    })),
    points: flow.steps.flatMap(({ message, packet }, index) => (message === wanted && packet ? [index / last] : [])),
  };
}
