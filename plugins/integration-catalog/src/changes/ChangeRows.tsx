import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import type {
  ChangeRequestSubject,
  ChangeRequestSummary,
} from '@interlock/plugin-integration-catalog-common';
import {
  ChangeStatusBadge,
  CodeText,
  EntityTitle,
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiGitBranchLine, RiTimerLine, RiUserLine } from '@remixicon/react';
import { changeRouteRef } from '../routes';
import { AuthorNames } from './AuthorNames';
import styles from './ChangeRows.module.css';

/** One row per change request, oldest first; the title leads to it. */
export function ChangeRows(props: {
  readonly changes: readonly ChangeRequestSummary[];
}) {
  return (
    <ul className={styles.rows}>
      {props.changes.map(change => (
        <ChangeRow key={change.id} change={change} />
      ))}
    </ul>
  );
}

function ChangeRow(props: { readonly change: ChangeRequestSummary }) {
  const { change } = props;
  const changePage = useRouteRef(changeRouteRef);
  return (
    <li className={styles.row}>
      <div className={styles.main}>
        <div className={styles.badges}>
          <ChangeStatusBadge status={change.status} />
          {change.stale && (
            <StatusBadge tone="warning" icon={<RiTimerLine />}>
              Stale
            </StatusBadge>
          )}
        </div>
        <Link
          className={styles.title}
          href={changePage?.({ id: change.id })}
          standalone
        >
          {change.title}
        </Link>
        <p className={styles.sentence}>
          <CodeText>{change.sentence}</CodeText>
        </p>
        <div className={styles.meta}>
          <span>
            <RiGitBranchLine size={14} aria-hidden="true" />
            {change.repository} <code>{change.branch}</code>
          </span>
          <span>
            <RiUserLine size={14} aria-hidden="true" />
            <AuthorNames authors={change.authors} />
          </span>
          <span>
            opened <RelativeTime at={change.createdAt} />
          </span>
          {change.updatedAt !== change.createdAt && (
            <span>
              changed <RelativeTime at={change.updatedAt} />
            </span>
          )}
          {change.subjects.map(subject => (
            <SubjectTitle
              key={`${subject.kind} ${subject.id}`}
              subject={subject}
            />
          ))}
        </div>
      </div>
      <dl className={styles.figures}>
        <div data-tone={change.summary.error > 0 ? 'danger' : undefined}>
          <dd>{change.summary.error}</dd>
          <dt>breaking</dt>
        </div>
        <div data-tone={change.summary.warn > 0 ? 'warning' : undefined}>
          <dd>{change.summary.warn}</dd>
          <dt>may break</dt>
        </div>
        <div>
          <dd>{change.consumersHit}</dd>
          <dt>consumers hit</dt>
        </div>
      </dl>
    </li>
  );
}

function SubjectTitle(props: { readonly subject: ChangeRequestSubject }) {
  const { kind, ref, id, title } = props.subject;
  return (
    <span title={ref || id}>
      {kind} {ref === '' ? title : <EntityTitle entityRef={ref} />}
    </span>
  );
}
