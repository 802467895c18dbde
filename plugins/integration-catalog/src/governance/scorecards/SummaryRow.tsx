import { Link } from '@backstage/ui';
import type { ScorecardSummary } from '@interlock/contract-core';
import type {
  ScorecardDay,
  ScorecardTemplateView,
} from '@interlock/plugin-integration-catalog-common';
import { EntityTitle } from '@interlock/plugin-integration-catalog-react';
import { useGovernanceLinks } from '../governanceLinks';
import { LevelBar } from './LevelBar';
import { minimumTrend } from './minimumTrend';
import styles from './ScorecardSummaries.module.css';
import { Trend } from './Trend';

/** One group of targets under one template: levels, who is below the minimum, and the trend. */
export function SummaryRow(props: {
  readonly template: ScorecardTemplateView;
  readonly summary: ScorecardSummary;
  readonly trend: readonly ScorecardDay[];
}) {
  const { template, summary, trend } = props;
  const links = useGovernanceLinks();
  const { by, ref, targets, belowMinimum } = summary;
  return (
    <div className={styles.row}>
      <div className={styles.group}>
        {by === 'all' ? (
          <span>
            <b className={styles.figure}>{targets}</b>{' '}
            {targets === 1 ? 'target' : 'targets'}
          </span>
        ) : (
          <span>
            <b>{ref === '' ? `No ${by}` : <EntityTitle entityRef={ref} />}</b>
            <span className={styles.none}>
              {' '}
              {targets} {targets === 1 ? 'target' : 'targets'}
            </span>
          </span>
        )}
        {belowMinimum > 0 ? (
          <Link
            href={links.tab('scorecards', {
              template: template.id,
              below: 'yes',
              ...(ref === '' ? {} : { [by]: ref }),
            })}
          >
            {belowMinimum} below {belowMinimum === 1 ? 'its' : 'their'} minimum
          </Link>
        ) : (
          <span className={styles.none}>none below its minimum</span>
        )}
      </div>
      <LevelBar levels={template.levels} summary={summary} />
      <Trend
        points={minimumTrend(trend, template.id, ref)}
        label={template.title}
      />
    </div>
  );
}
