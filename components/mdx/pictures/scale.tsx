export interface ScaleProps {
  /** From 0 to 1, of the width. */
  bars: readonly { from: number; to: number; isThin?: boolean }[];
  points: readonly number[];
}

/** A line on which what takes a while is a bar, and what happens is a point. It goes from 2 to 98 percent of the width, so that its points are whole at both ends. */
export function Scale({ bars, points }: ScaleProps) {
  return (
    <svg aria-hidden="true" width="100%" height="12">
      {bars.map(({ from, to, isThin }) => (
        <rect
          key={from}
          x={percent(2 + from * 96)}
          y={isThin ? 5 : 3}
          width={percent((to - from) * 96)}
          height={isThin ? 2 : 6}
        />
      ))}
      {points.map((point) => (
        <circle key={point} cx={percent(2 + point * 96)} cy="6" r="5" />
      ))}
    </svg>
  );
}

const percent = (number: number) => `${Math.round(number * 10) / 10}%`;
