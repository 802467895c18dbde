import { isSameSubject } from '@interlock/contract-core';
import type { Decision, SubjectKey } from '@interlock/contract-core';
import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  EntityTitle,
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiCheckboxCircleFill, RiCloseCircleFill } from '@remixicon/react';
import styles from './ChangeRequestPage.module.css';

/** How much of the present change a decision speaks about, in words. */
export function coverWords(
  decision: Decision,
  fingerprints: readonly string[],
  isInForce: boolean,
): string {
  const covered = fingerprints.filter(fingerprint =>
    decision.fingerprints.includes(fingerprint),
  ).length;
  const cover = `covers ${covered} of ${fingerprints.length} findings`;
  return isInForce ? `${cover}, in force` : `${cover}, not in force any more`;
}

/** Who decided what, when and why, newest first. */
export function DecisionList(props: { readonly change: ChangeRequestDetail }) {
  const { decisions, subjects, verdict } = props.change;
  if (decisions.length === 0) {
    return <p className={styles.none}>Nobody has decided yet.</p>;
  }
  const checkOf = (key: SubjectKey) =>
    subjects.find(({ check }) => isSameSubject(check, key))?.check;
  const newestFirst = [...decisions].sort((left, right) =>
    right.decidedAt.localeCompare(left.decidedAt),
  );
  return (
    <ul className={styles.decisions}>
      {newestFirst.map(decision => (
        <li key={decision.id} className={styles.decision}>
          <div className={styles.decisionTop}>
            {decision.decision === 'approve' ? (
              <StatusBadge tone="success" icon={<RiCheckboxCircleFill />}>
                Approved
              </StatusBadge>
            ) : (
              <StatusBadge tone="danger" icon={<RiCloseCircleFill />}>
                Rejected
              </StatusBadge>
            )}
            <EntityRefText entityRef={decision.decidedBy} />
            {subjects.length > 1 && (
              <span className={styles.decisionCover}>
                {checkOf(decision.subject)?.title ?? decision.subject.ref}
              </span>
            )}
            <span className={styles.decisionCover}>
              {decision.groups.map((group, index) => (
                <span key={group}>
                  {index > 0 && ', '}
                  <EntityTitle entityRef={group} />
                </span>
              ))}
            </span>
            <span className={styles.decisionCover}>
              <RelativeTime at={decision.decidedAt} />
            </span>
          </div>
          <p className={styles.decisionReason}>{decision.reason}</p>
          <FallenApproval decision={decision} verdict={verdict} />
          <span className={styles.decisionCover}>
            {coverWords(
              decision,
              (checkOf(decision.subject)?.findings ?? []).map(
                finding => finding.fingerprint,
              ),
              verdict.approvals.includes(decision.id) ||
                verdict.rejections.some(
                  rejection => rejection.decision === decision.id,
                ),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Why an approval that counted once does no more. */
function FallenApproval(props: {
  readonly decision: Decision;
  readonly verdict: ChangeRequestDetail['verdict'];
}) {
  const fallen = props.verdict.fallen?.find(
    ({ decision }) => decision === props.decision.id,
  );
  if (!fallen) return null;
  return (
    <p className={styles.decisionReason}>
      Counts no more: <EntityRefText entityRef={fallen.decidedBy} />{' '}
      {fallen.isMember ? (
        <>
          is no longer in{' '}
          {fallen.lostGroups.map((group, index) => (
            <span key={group}>
              {index > 0 && ', '}
              <EntityTitle entityRef={group} />
            </span>
          ))}
          .
        </>
      ) : (
        'is no longer a user of the estate.'
      )}
    </p>
  );
}
