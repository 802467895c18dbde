import { Alert } from '@backstage/ui';
import type { GovernanceOverview } from '@interlock/plugin-integration-catalog-common';
import styles from './OverviewTab.module.css';

/** What could not be judged: the figures beside it do not count it, and unknown is not success. */
export function UnjudgedNotice(props: {
  readonly problems: GovernanceOverview['problems'];
}) {
  const { problems } = props;
  return (
    <div role="status">
      <Alert
        status="warning"
        icon
        title={
          problems.length === 1
            ? 'One thing could not be judged, so these figures do not count it.'
            : `${problems.length} things could not be judged, so these figures do not count them.`
        }
        description={
          <details className={styles.unjudged}>
            <summary>Which, and what to do</summary>
            <ul>
              {problems.map(problem => (
                <li key={`${problem.code} ${problem.file} ${problem.pointer}`}>
                  {problem.message}{' '}
                  <code>
                    {problem.line === 0
                      ? problem.file
                      : `${problem.file}:${problem.line}`}
                  </code>{' '}
                  {problem.remedy}
                </li>
              ))}
            </ul>
          </details>
        }
      />
    </div>
  );
}
