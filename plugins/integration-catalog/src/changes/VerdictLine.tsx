import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import {
  ChangeStatusBadge,
  CodeText,
  ConclusionBadge,
  RelativeTime,
} from '@interlock/plugin-integration-catalog-react';
import { RiGitBranchLine, RiGitCommitLine, RiUserLine } from '@remixicon/react';
import { ContractLink } from '../links/ContractLink';
import { AuthorNames } from './AuthorNames';
import styles from './ChangeRequestPage.module.css';

/** The verdict in words, why, and where the change comes from. */
export function VerdictLine(props: { readonly change: ChangeRequestDetail }) {
  const { summary, verdict } = props.change;
  return (
    <header className={styles.verdict}>
      <div className={styles.verdictTop}>
        <ConclusionBadge conclusion={verdict.conclusion} />
        <ChangeStatusBadge status={summary.status} />
        <span>
          Change of{' '}
          {summary.subjects.map((subject, index) => (
            <span key={`${subject.kind} ${subject.id}`}>
              {index > 0 && ', '}
              {subject.kind === 'contract' ? (
                <ContractLink contractRef={subject.ref}>
                  {subject.title}
                </ContractLink>
              ) : (
                `${subject.title} (${subject.kind})`
              )}
            </span>
          ))}
        </span>
      </div>
      <h1 className={styles.sentence}>
        <CodeText>{summary.sentence}</CodeText>
      </h1>
      <ul className={styles.reasons} aria-label="Reasons">
        {verdict.reasons.map(reason => (
          <li key={`${reason.code} ${reason.message}`}>
            <code>{reason.code}</code>
            <CodeText>{`${reason.message} ${reason.remedy}`}</CodeText>
          </li>
        ))}
      </ul>
      <div className={styles.meta}>
        <span>
          <RiGitBranchLine size={15} aria-hidden="true" />
          {summary.repository} <code>{summary.branch}</code>
        </span>
        <span>
          <RiGitCommitLine size={15} aria-hidden="true" />
          <code title={summary.headCommit}>
            {summary.headCommit.slice(0, 10)}
          </code>
        </span>
        <span>
          <RiUserLine size={15} aria-hidden="true" />
          <AuthorNames authors={summary.authors} />
        </span>
        <span>
          checked <RelativeTime at={summary.updatedAt} />
        </span>
      </div>
    </header>
  );
}
