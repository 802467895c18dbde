import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Alert, Button, Link, TextAreaField } from '@backstage/ui';
import type { ChangeRequestDetail } from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  integrationCatalogApiRef,
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiArrowGoBackLine, RiCloseCircleFill } from '@remixicon/react';
import { useState } from 'react';
import { changeRouteRef } from '../routes';
import styles from './ChangeRequestPage.module.css';

type Rejection = ChangeRequestDetail['rejections'][number];

/** The API refuses shorter reasons. */
const shortestReason = 3;

/** What stops the change, wherever it was said, until when, and who can lift it. */
export function RejectionList(props: {
  readonly change: ChangeRequestDetail;
  readonly onLifted: () => void;
}) {
  const { change, onLifted } = props;
  return (
    <ul className={styles.decisions}>
      {change.rejections.map(rejection => (
        <li key={rejection.decision} className={styles.decision}>
          <RejectionWords rejection={rejection} />
          {rejection.mayLift ? (
            <LiftForm
              id={change.summary.id}
              rejection={rejection}
              onLifted={onLifted}
            />
          ) : (
            <span className={styles.decisionCover}>
              {rejection.mayNotLiftReason}
            </span>
          )}
        </li>
      ))}
    </ul>
  );
}

function RejectionWords(props: { readonly rejection: Rejection }) {
  const { rejection } = props;
  const { origin, fingerprints, lifts } = rejection;
  const address = useRouteRef(changeRouteRef);
  return (
    <>
      <div className={styles.decisionTop}>
        <StatusBadge tone="danger" icon={<RiCloseCircleFill />}>
          Rejected
        </StatusBadge>
        <EntityRefText entityRef={rejection.rejectedBy} />
        <span className={styles.decisionCover}>
          <RelativeTime at={rejection.rejectedAt} />
        </span>
        {origin && (
          <span className={styles.decisionCover}>
            on{' '}
            <Link
              href={
                address?.({ id: origin.changeRequest }) ??
                `/changes/${origin.changeRequest}`
              }
            >
              {origin.branch} of {origin.repository}
            </Link>
          </span>
        )}
      </div>
      <p className={styles.decisionReason}>{rejection.reason}</p>
      <span className={styles.decisionCover}>
        {`stops ${fingerprints.length === 1 ? '1 finding' : `${fingerprints.length} findings`} on every branch until ${rejection.until}, until it is lifted or until the change is merged`}
      </span>
      {lifts.map(lift => (
        <span key={lift.by} className={styles.decisionCover}>
          <EntityRefText entityRef={lift.by} /> would let it pass: {lift.reason}
        </span>
      ))}
      <span className={styles.decisionCover}>
        {`To lift it without who gave it: ${rejection.missing}.`}
      </span>
    </>
  );
}

function LiftForm(props: {
  readonly id: string;
  readonly rejection: Rejection;
  readonly onLifted: () => void;
}) {
  const { id, rejection, onLifted } = props;
  const api = useApi(integrationCatalogApiRef);
  const [reason, setReason] = useState('');
  const [asked, setAsked] = useState(false);
  const [sending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const isTooShort = reason.trim().length < shortestReason;

  const lift = async () => {
    setAsked(true);
    setRefusal(null);
    if (isTooShort) return;
    setSending(true);
    try {
      await api.liftRejection(id, rejection.decision, reason.trim());
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause : new Error(String(cause)));
    } finally {
      setSending(false);
      onLifted();
    }
  };

  return (
    <>
      {refusal && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title="The rejection stands."
            description={refusal.message}
          />
        </div>
      )}
      <TextAreaField
        label="Why it may pass"
        secondaryLabel="required"
        rows={1}
        value={reason}
        onChange={setReason}
        isInvalid={asked && isTooShort}
        description={
          asked && isTooShort
            ? 'Write a reason of at least three characters; it is kept in the audit record.'
            : undefined
        }
      />
      <Button
        variant="secondary"
        iconStart={<RiArrowGoBackLine />}
        isPending={sending}
        onPress={lift}
      >
        Lift the rejection
      </Button>
    </>
  );
}
