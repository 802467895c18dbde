import { trendLine } from './minimumTrend';
import type { TrendPoint } from './minimumTrend';
import styles from './Trend.module.css';

const box = { width: 132, height: 30 };

/** How many targets reached their minimum over time: a line, its ends in words, every day in a table. */
export function Trend(props: {
  readonly points: readonly TrendPoint[];
  /** What is measured, for people who hear the page. */
  readonly label: string;
}) {
  const { points, label } = props;
  const [first] = points;
  const last = points.at(-1);
  if (!first || !last) {
    return <p className={styles.words}>No day was recorded yet.</p>;
  }
  if (points.length === 1) {
    return (
      <p className={styles.words}>
        {last.reach} of {last.targets} reach their minimum. The trend starts
        with the second day that is recorded.
      </p>
    );
  }
  return (
    <div className={styles.trend}>
      <svg
        className={styles.line}
        width={box.width}
        height={box.height}
        viewBox={`-2 -2 ${box.width + 4} ${box.height + 4}`}
        aria-hidden="true"
      >
        <polyline points={trendLine(points, box)} />
      </svg>
      <details className={styles.details}>
        <summary>
          {first.reach} of {first.targets} reached their minimum on {first.day},{' '}
          {last.reach} of {last.targets} on {last.day}
        </summary>
        <table aria-label={`Trend of ${label}`}>
          <thead>
            <tr>
              <th scope="col">Day</th>
              <th scope="col">Reach their minimum</th>
              <th scope="col">Measured</th>
            </tr>
          </thead>
          <tbody>
            {points.map(point => (
              <tr key={point.day}>
                <td>{point.day}</td>
                <td>{point.reach}</td>
                <td>{point.targets}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </div>
  );
}
