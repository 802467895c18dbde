import { isSameSubject } from '@interlock/contract-core';
import type { SubjectKey } from '@interlock/contract-core';
import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  EntityTitle,
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiCheckboxCircleFill, RiCloseCircleFill } from '@remixicon/react';
import styles from './ChangeRequestPage.module.css';

type WeighedDecision = ChangeRequestDetail['decisions'][number];

/** How much of the present change a decision speaks about, in words. */
function coverWords(
  { fingerprints: named, counts }: WeighedDecision,
  fingerprints: readonly string[],
): string {
  const covered = fingerprints.filter(each => named.includes(each)).length;
  const cover = `covers ${covered} of ${fingerprints.length} findings`;
  return counts ? `${cover}, counts` : `${cover}, counts no more`;
}

/**
 * Who decided what, when and why, newest first, and whether it still counts: also
 * what the same person has replaced since.
 */
export function DecisionList(props: { readonly change: ChangeRequestDetail }) {
  const { decisions, earlierDecisions = [], subjects, verdict } = props.change;
  const all = [...decisions, ...earlierDecisions];
  if (all.length === 0) {
    return <p className={styles.none}>Nobody has decided yet.</p>;
  }
  const checkOf = (key: SubjectKey) =>
    subjects.find(({ check }) => isSameSubject(check, key))?.check;
  const newestFirst = all.sort((left, right) =>
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
          <WhyNotCounted decision={decision} verdict={verdict} />
          <span className={styles.decisionCover}>
            {coverWords(
              decision,
              (checkOf(decision.subject)?.findings ?? []).map(
                finding => finding.fingerprint,
              ),
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Of an approval that fell with the groups of its giver, with their titles. */
function WhyNotCounted(props: {
  readonly decision: WeighedDecision;
  readonly verdict: ChangeRequestDetail['verdict'];
}) {
  const { decision, verdict } = props;
  if (decision.counts) return null;
  const fallen = verdict.fallen?.find(each => each.decision === decision.id);
  if (!fallen?.isMember) {
    return <p className={styles.decisionReason}>{decision.whyNot}</p>;
  }
  return (
    <p className={styles.decisionReason}>
      <EntityRefText entityRef={fallen.decidedBy} /> is no longer in{' '}
      {fallen.lostGroups.map((group, index) => (
        <span key={group}>
          {index > 0 && ', '}
          <EntityTitle entityRef={group} />
        </span>
      ))}
      .
    </p>
  );
}
