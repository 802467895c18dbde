import type { SourceState } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import {
  RiAlertFill,
  RiCheckboxCircleFill,
  RiGitRepositoryLine,
  RiHourglassLine,
} from '@remixicon/react';
import styles from './Home.module.css';

/** Each configured source: ref, commit, when it was read, and what is wrong with it. */
export function SourceStates(props: {
  readonly sources: readonly SourceState[];
}) {
  if (props.sources.length === 0) {
    return (
      <EmptyState
        title="No source is configured"
        icon={<RiGitRepositoryLine />}
      >
        Name a repository under interlock.sources in app-config.yaml and start
        the portal again.
      </EmptyState>
    );
  }
  return (
    <ul className={styles.sources}>
      {props.sources.map(source => (
        <li key={source.name} className={styles.source}>
          <div className={styles.sourceTop}>
            <b>{source.name}</b>
            <SourceBadge source={source} />
            <span className={styles.sourceMeta}>
              {source.kind === 'git' ? 'git' : 'working tree'}{' '}
              <code>{source.ref}</code>
              {source.commit && (
                <>
                  {' '}
                  at{' '}
                  <code title={source.commit}>
                    {source.commit.slice(0, 10)}
                  </code>
                </>
              )}
              {source.readAt && (
                <>
                  , read <RelativeTime at={source.readAt} />
                </>
              )}
              , {source.contracts} contracts
            </span>
          </div>
          {source.note && <p className={styles.note}>{source.note}</p>}
          {source.problems.length > 0 && (
            <ul className={styles.problems}>
              {source.problems.map(problem => (
                <li
                  key={`${problem.code} ${problem.file} ${problem.pointer} ${problem.line}`}
                >
                  <code>
                    {problem.file}
                    {problem.line > 0 && `:${problem.line}`}
                  </code>{' '}
                  {problem.message} {problem.remedy}
                </li>
              ))}
            </ul>
          )}
        </li>
      ))}
    </ul>
  );
}

function SourceBadge(props: { readonly source: SourceState }) {
  const { source } = props;
  if (source.problems.length > 0) {
    return (
      <StatusBadge tone="warning" icon={<RiAlertFill />}>
        {source.problems.length}{' '}
        {source.problems.length === 1 ? 'problem' : 'problems'}
      </StatusBadge>
    );
  }
  if (!source.readAt) {
    return (
      <StatusBadge tone="neutral" icon={<RiHourglassLine />}>
        Not read yet
      </StatusBadge>
    );
  }
  return (
    <StatusBadge tone="success" icon={<RiCheckboxCircleFill />}>
      Read without a problem
    </StatusBadge>
  );
}
