import { text } from '@/lib/interface-text';
import { durationText, type Moment, momentsOf } from '@/lib/mqtt/timers';
import { Figure, type PictureProps } from './figure';
import { Scale } from './scale';
import type { TimelineData } from './timeline.schema';

const labels = text.pictures;

/** Moments on one scale: a bar for a timer that has run out, a point for anything else. */
export function Timeline({ data }: PictureProps) {
  const { caption, events, ...settings }: TimelineData = JSON.parse(data);
  const moments = momentsOf(settings, events);
  if ('expected' in moments) return null;
  const all = Math.max(...moments.map(({ at }) => at)) || 1;
  return (
    <Figure kind="timeline" caption={caption}>
      <ol>
        {moments.map((moment) => (
          <li key={`${moment.at} ${moment.event} ${moment.note}`}>
            <b>{durationText(moment.at)}</b> {wordsOf(moment, settings)}
            <Scale bars={barsOf(moment, all)} points={[moment.at / all]} />
          </li>
        ))}
      </ol>
    </Figure>
  );
}

function wordsOf({ event, note }: Moment, settings: Omit<TimelineData, 'caption' | 'events'>): string {
  const said = event === 'other' ? undefined : labels.events[event](settings);
  return [said, note].filter(Boolean).join('; ');
}

/** The time that a timer ran, if any. @param all - of the whole picture */
const barsOf = ({ at, since = at }: Moment, all: number) => (since < at ? [{ from: since / all, to: at / all }] : []);
