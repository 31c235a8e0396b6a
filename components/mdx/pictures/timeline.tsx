import { text } from '@/lib/interface-text';
import { durationText, type Moment, momentsOf } from '@/lib/mqtt/timers';
import { Figure, type PictureProps } from './figure';
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
            <Scale {...moment} all={all} />
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

/** A line of time from 2 to 98 percent of the width, so that its points are whole at both ends. */
function Scale({ at, since, all }: Moment & { all: number }) {
  const place = (time: number) => `${Math.round((2 + (time / all) * 96) * 10) / 10}%`;
  const width = since === undefined ? 0 : at - since;
  return (
    <svg aria-hidden="true" width="100%" height="12">
      {since !== undefined && width > 0 && (
        <rect x={place(since)} y="3" width={`${Math.round((width / all) * 960) / 10}%`} height="6" />
      )}
      <circle cx={place(at)} cy="6" r="5" />
    </svg>
  );
}
