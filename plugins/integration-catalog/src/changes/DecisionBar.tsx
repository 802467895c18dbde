import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button, TextAreaField } from '@backstage/ui';
import type {
  ChangeRequestDetail,
  DecisionRequest,
} from '@interlock/plugin-integration-catalog-common';
import { integrationCatalogApiRef } from '@interlock/plugin-integration-catalog-react';
import { RiCheckLine, RiCloseLine } from '@remixicon/react';
import { useState } from 'react';
import styles from './DecisionBar.module.css';
import { OwedApprovals } from './OwedApprovals';

/** The API refuses shorter reasons. */
const shortestReason = 3;

/** Where `SkipToDecision` leads. */
const decisionBarId = 'decision';

/**
 * Leads from the top of the page to the decision: else the keyboard has to pass
 * every finding on its way to it.
 */
export function SkipToDecision() {
  return (
    <a
      className={styles.skip}
      href={`#${decisionBarId}`}
      onClick={event => {
        event.preventDefault();
        document.getElementById(decisionBarId)?.focus();
      }}
    >
      To the decision
    </a>
  );
}

/**
 * Stays in view while the page scrolls: what is missing and from whom, and, for
 * those who may, the decision itself. A refusal is shown here in the server's
 * own words and the reason that was written stays.
 */
export function DecisionBar(props: {
  readonly change: ChangeRequestDetail;
  readonly onDecided: () => void;
}) {
  const { change, onDecided } = props;
  return (
    <section
      className={styles.bar}
      aria-label="Decision"
      id={decisionBarId}
      tabIndex={-1}
    >
      <div className={styles.inner}>
        <OwedApprovals change={change} />
        {change.summary.status === 'open' &&
          (change.mayDecide ? (
            <DecisionForm change={change} onDecided={onDecided} />
          ) : (
            <p className={styles.mayNot}>
              {change.mayNotDecideReason || 'You may not decide this change.'}
            </p>
          ))}
      </div>
    </section>
  );
}

function DecisionForm(props: {
  readonly change: ChangeRequestDetail;
  readonly onDecided: () => void;
}) {
  const { change, onDecided } = props;
  const api = useApi(integrationCatalogApiRef);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState<DecisionRequest['decision'] | null>(
    null,
  );
  const [refusal, setRefusal] = useState<Error | null>(null);
  const isTooShort = reason.trim().length < shortestReason;

  const decide = async (decision: DecisionRequest['decision']) => {
    setAsked(true);
    setRefusal(null);
    if (isTooShort) return;
    setSending(decision);
    try {
      await api.decideChangeRequest(change.summary.id, {
        decision,
        reason: reason.trim(),
        subjects: shownSubjects(change),
      });
      setReason('');
      setAsked(false);
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setSending(null);
      onDecided();
    }
  };

  return (
    <div className={styles.form}>
      {!change.summary.waitsForMe && (
        <p className={styles.mayNot}>
          Your decision is not missing; you may still decide, and that replaces
          what you decided before.
        </p>
      )}
      {refusal && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title="Your decision was not recorded."
            description={refusal.message}
          />
        </div>
      )}
      <div className={styles.row}>
        <TextAreaField
          className={styles.reason}
          label="Reason"
          secondaryLabel="required"
          placeholder="Why may, or may not, this go?"
          rows={1}
          value={reason}
          onChange={setReason}
          isInvalid={asked && isTooShort}
          description={
            asked && isTooShort
              ? 'Write a reason of at least three characters; it is kept with your decision.'
              : undefined
          }
        />
        <Button
          variant="primary"
          iconStart={<RiCheckLine />}
          isPending={sending === 'approve'}
          isDisabled={sending !== null}
          onPress={() => decide('approve')}
        >
          Approve
        </Button>
        <Button
          variant="secondary"
          destructive
          iconStart={<RiCloseLine />}
          isPending={sending === 'reject'}
          isDisabled={sending !== null}
          onPress={() => decide('reject')}
        >
          Reject
        </Button>
      </div>
    </div>
  );
}

/** Exactly the findings that the page shows, by subject. */
function shownSubjects(change: ChangeRequestDetail) {
  return change.subjects
    .filter(({ check }) => check.findings.length > 0)
    .map(({ check: { kind, id, findings } }) => ({
      kind,
      id,
      fingerprints: findings.map(finding => finding.fingerprint),
    }));
}
