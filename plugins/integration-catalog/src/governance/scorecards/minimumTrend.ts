import type { ScorecardDay } from '@interlock/plugin-integration-catalog-common';

/** On one day: how many of the targets reached their minimum. */
export interface TrendPoint {
  /** ISO day. */
  readonly day: string;
  readonly reach: number;
  readonly targets: number;
}

/** The days of one template and group, oldest first. */
export function minimumTrend(
  days: readonly ScorecardDay[],
  template: string,
  ref: string,
): readonly TrendPoint[] {
  return days
    .filter(
      ({ summary }) => summary.template === template && summary.ref === ref,
    )
    .map(({ day, summary }) => ({
      day,
      reach: summary.targets - summary.belowMinimum,
      targets: summary.targets,
    }));
}

/** Share of the targets that reached their minimum, 0 to 1; 1 where nothing is measured. */
export function shareOf(point: TrendPoint): number {
  return point.targets === 0 ? 1 : point.reach / point.targets;
}

/**
 * Corners of a line over a box, as `x,y x,y`: time from left to right by
 * distance in days, the share from 0 at the bottom to 1 at the top.
 */
export function trendLine(
  points: readonly TrendPoint[],
  box: { readonly width: number; readonly height: number },
): string {
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) return '';
  const start = Date.parse(first.day);
  const span = Math.max(1, Date.parse(last.day) - start);
  return points
    .map(point => {
      const x = ((Date.parse(point.day) - start) / span) * box.width;
      const y = (1 - shareOf(point)) * box.height;
      return `${round(x)},${round(y)}`;
    })
    .join(' ');
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
