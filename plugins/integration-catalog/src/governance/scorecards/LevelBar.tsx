import type { ScorecardSummary } from '@interlock/contract-core';
import { levelColour } from './LevelBadge';
import styles from './LevelBar.module.css';
import { levelCounts } from './levelNames';

/** How many targets stand at which level: a bar, and the same in words and numbers. */
export function LevelBar(props: {
  readonly levels: readonly { readonly id: string; readonly title: string }[];
  readonly summary: Pick<ScorecardSummary, 'levels' | 'targets'>;
}) {
  const { levels, summary } = props;
  const counts = levelCounts(levels, summary);
  return (
    <div className={styles.levels}>
      <div className={styles.bar} aria-hidden="true">
        {counts
          .filter(({ targets }) => targets > 0)
          .map(level => (
            <span
              key={level.id}
              data-rank={levelColour(level)}
              style={{ flexGrow: level.targets }}
            />
          ))}
      </div>
      <ul className={styles.words}>
        {counts.map(level => (
          <li key={level.id} data-none={level.targets === 0}>
            <span
              className={styles.key}
              data-rank={levelColour(level)}
              aria-hidden="true"
            />
            {level.title} <b>{level.targets}</b>
          </li>
        ))}
      </ul>
    </div>
  );
}
