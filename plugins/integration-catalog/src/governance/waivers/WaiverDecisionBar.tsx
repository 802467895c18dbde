import { useApi } from '@backstage/core-plugin-api';
import { Alert, Button, TextAreaField } from '@backstage/ui';
import type { WaiverDetail } from '@interlock/plugin-integration-catalog-common';
import {
  CodeText,
  integrationCatalogApiRef,
} from '@interlock/plugin-integration-catalog-react';
import {
  RiArrowGoBackLine,
  RiCheckLine,
  RiCloseLine,
  RiLoopRightLine,
} from '@remixicon/react';
import { useState } from 'react';
import styles from './WaiverPage.module.css';
import { WaiverRequestDialog } from './WaiverRequestDialog';

type Step = 'approve' | 'reject' | 'withdraw';

/** The API refuses shorter reasons. */
const shortestReason = 3;

/** What the person signed in may do with a waiver now, and why not more. */
export function WaiverDecisionBar(props: {
  readonly detail: WaiverDetail;
  readonly onDecided: () => void;
}) {
  const { detail, onDecided } = props;
  const { waiver, mayNotDecideReason } = detail;
  const waits = waiver.decision === 'requested';
  const { mayDecide } = waiver;
  const steps = stepsOf(detail);
  // A baseline is prolonged in git, where it stands.
  const mayRenew = waiver.decision === 'approved' && waiver.source === 'portal';
  if (!waits && steps.length === 0 && !mayRenew) return null;
  return (
    <section className={styles.bar} aria-label="Decision">
      {waits && !mayDecide && (
        <p className={styles.mayNot}>
          <CodeText>
            {mayNotDecideReason || 'You may not decide about this waiver.'}
          </CodeText>
        </p>
      )}
      {steps.length > 0 && (
        <DecisionForm id={waiver.id} steps={steps} onDecided={onDecided} />
      )}
      {mayRenew && <Renewal detail={detail} />}
    </section>
  );
}

/** What is approved is withdrawn, not rejected; others may still approve it. */
function stepsOf({ waiver, mayWithdraw }: WaiverDetail): readonly Step[] {
  const steps: Step[] = [];
  if (waiver.mayDecide) steps.push('approve');
  if (waiver.mayDecide && waiver.decision === 'requested') steps.push('reject');
  if (mayWithdraw) steps.push('withdraw');
  return steps;
}

/** A waiver that ends is continued by a new one, which counts how often that happened. */
function Renewal(props: { readonly detail: WaiverDetail }) {
  const { waiver, findings } = props.detail;
  const [asks, setAsks] = useState(false);
  return (
    <div>
      <Button
        variant="secondary"
        iconStart={<RiLoopRightLine />}
        onPress={() => setAsks(true)}
      >
        Renew
      </Button>
      {asks && (
        <WaiverRequestDialog
          about={{
            rule: waiver.covers.rule,
            fingerprint: waiver.covers.fingerprint ?? '',
            target: waiver.scope.target ?? '',
            targetTitle:
              findings.find(({ target }) => target === waiver.scope.target)
                ?.targetTitle ?? '',
            owner: waiver.owner,
            severity: waiver.severity,
            renews: waiver.id,
          }}
          onClose={() => setAsks(false)}
          onRequested={() => {}}
        />
      )}
    </div>
  );
}

function DecisionForm(props: {
  readonly id: string;
  readonly steps: readonly Step[];
  readonly onDecided: () => void;
}) {
  const { id, steps, onDecided } = props;
  const api = useApi(integrationCatalogApiRef);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState<Step | null>(null);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const isTooShort = reason.trim().length < shortestReason;

  const take = async (step: Step) => {
    setAsked(true);
    setRefusal(null);
    if (isTooShort) return;
    setSending(step);
    try {
      if (step === 'withdraw') await api.withdrawWaiver(id, reason.trim());
      else
        await api.decideWaiver(id, { decision: step, reason: reason.trim() });
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
    <>
      {refusal && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title="Nothing was recorded."
            description={refusal.message}
          />
        </div>
      )}
      <div className={styles.row}>
        <TextAreaField
          className={styles.field}
          label="Reason"
          secondaryLabel="required"
          placeholder={placeholders[steps[0] ?? 'approve']}
          rows={1}
          value={reason}
          onChange={setReason}
          isInvalid={asked && isTooShort}
          description={
            asked && isTooShort
              ? 'Write a reason of at least three characters; it is kept in the history.'
              : undefined
          }
        />
        {steps.map(step => (
          <Button
            key={step}
            variant={step === 'approve' ? 'primary' : 'secondary'}
            destructive={step === 'reject'}
            iconStart={icons[step]}
            isPending={sending === step}
            isDisabled={sending !== null}
            onPress={() => take(step)}
          >
            {words[step]}
          </Button>
        ))}
      </div>
    </>
  );
}

const words = {
  approve: 'Approve',
  reject: 'Reject',
  withdraw: 'Withdraw',
} as const;

const icons = {
  approve: <RiCheckLine />,
  reject: <RiCloseLine />,
  withdraw: <RiArrowGoBackLine />,
} as const;

const placeholders = {
  approve: 'Why may, or may not, it stay?',
  reject: 'Why may it not stay?',
  withdraw: 'Why is it no longer needed?',
} as const;
