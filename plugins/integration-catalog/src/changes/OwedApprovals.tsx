import { isSameSubject } from '@interlock/contract-core';
import type { OwedApproval } from '@interlock/contract-core';
import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  EntityTitle,
} from '@interlock/plugin-integration-catalog-react';
import styles from './DecisionBar.module.css';

const endWords: Readonly<
  Record<Exclude<ChangeRequestDetail['summary']['status'], 'open'>, string>
> = {
  approved: 'Approved: nothing is missing. Run the check again and it passes.',
  rejected: 'Rejected: the change must be revised before it can go.',
  merged: 'Merged: the approval is used up.',
  withdrawn: 'Withdrawn: the branch no longer changes anything of it.',
};

/** What still stands between the change and success, and who can give it. */
export function OwedApprovals(props: { readonly change: ChangeRequestDetail }) {
  const { summary, verdict, subjects } = props.change;
  if (summary.status !== 'open') {
    return (
      <div className={styles.owed} role="status">
        <span className={styles.owedTitle}>{endWords[summary.status]}</span>
      </div>
    );
  }
  return (
    <div className={styles.owed} role="status">
      <span className={styles.owedTitle}>
        {verdict.owed.length > 0
          ? 'Still missing'
          : 'No approval is missing; the reasons above say what blocks.'}
      </span>
      <ul>
        {verdict.owed.map(owed => (
          <li
            key={[
              owed.subject.kind,
              owed.subject.id,
              owed.ruleId,
              ...owed.groups,
            ].join(' ')}
          >
            <CodeText>{owed.missing}</CodeText> <Approvers owed={owed} />
            <div className={styles.owedWhy}>
              {owed.fingerprints.length}{' '}
              {owed.fingerprints.length === 1 ? 'finding' : 'findings'}
              {subjects.length > 1 &&
                ` of ${titleOf(owed.subject, subjects)}`}{' '}
              under rule <code>{owed.ruleId}</code>: {owed.ruleReason}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

function titleOf(
  subject: OwedApproval['subject'],
  subjects: ChangeRequestDetail['subjects'],
): string {
  return (
    subjects.find(({ check }) => isSameSubject(check, subject))?.check.title ??
    subject.ref
  );
}

function Approvers(props: { readonly owed: OwedApproval }) {
  const { approvedBy } = props.owed;
  if (approvedBy.length === 0) return null;
  return (
    <>
      Approved by{' '}
      {approvedBy.map((user, index) => (
        <span key={user}>
          {index > 0 && ', '}
          <EntityTitle entityRef={user} />
        </span>
      ))}
      .
    </>
  );
}
