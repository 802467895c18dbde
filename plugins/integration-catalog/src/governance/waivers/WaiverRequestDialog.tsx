import {
  Alert,
  Button,
  Dialog,
  DialogBody,
  DialogFooter,
  DialogHeader,
} from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
} from '@interlock/plugin-integration-catalog-react';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useGovernanceLinks } from '../governanceLinks';
import { useWaiverChoices } from './useWaiverChoices';
import type { WaiverChoices } from './useWaiverChoices';
import { draftFaults, toWaiverRequest } from './waiverRequest';
import type { WaiverDraft, WaiverSubject } from './waiverRequest';
import { WaiverRequestForm } from './WaiverRequestForm';
import { latestExpiry } from './waiverTerms';

/** Asks for a waiver; what was written stays when the server refuses it. */
export function WaiverRequestDialog(props: {
  readonly about: WaiverSubject;
  readonly onClose: () => void;
  readonly onRequested: () => void;
}) {
  const { about, onClose, onRequested } = props;
  const choices = useWaiverChoices();
  return (
    <Dialog
      isOpen
      isDismissable={false}
      width={640}
      onOpenChange={isOpen => {
        if (!isOpen) onClose();
      }}
    >
      <DialogHeader>
        {about.renews ? 'Renew a waiver' : 'Ask for a waiver'}
      </DialogHeader>
      {choices.state === 'loading' && (
        <DialogBody>
          <LoadingState what="the form" bars={[60, 60, 96, 60, 60]} />
        </DialogBody>
      )}
      {choices.state === 'failed' && (
        <DialogBody>
          <FailedState
            what="The waiver policy"
            error={choices.error}
            reload={choices.reload}
          />
        </DialogBody>
      )}
      {choices.state === 'ready' && (
        <RequestSteps
          about={about}
          choices={choices.value}
          onClose={onClose}
          onRequested={onRequested}
        />
      )}
    </Dialog>
  );
}

function RequestSteps(props: {
  readonly about: WaiverSubject;
  readonly choices: WaiverChoices;
  readonly onClose: () => void;
  readonly onRequested: () => void;
}) {
  const { about, choices, onClose, onRequested } = props;
  const api = useApi(integrationCatalogApiRef);
  const navigate = useNavigate();
  const links = useGovernanceLinks();
  const [draft, setDraft] = useState(() => firstDraft(about, choices));
  const [asked, setAsked] = useState(false);
  const [isSending, setSending] = useState(false);
  const [refusal, setRefusal] = useState<Error | null>(null);
  const severity = severityOf(draft, about, choices);
  const faults = draftFaults(draft, choices.policy, severity);

  const send = async () => {
    setAsked(true);
    setRefusal(null);
    if (Object.keys(faults).length > 0) return;
    setSending(true);
    try {
      const { waiver } = await api.requestWaiver(toWaiverRequest(draft, about));
      onRequested();
      onClose();
      navigate(links.waiver(waiver.id));
    } catch (cause) {
      setRefusal(cause instanceof Error ? cause : new Error(String(cause)));
      setSending(false);
    }
  };

  return (
    <>
      <DialogBody>
        <WaiverRequestForm
          about={about}
          choices={choices}
          draft={draft}
          severity={severity}
          faults={asked ? faults : {}}
          onChange={values => setDraft(before => ({ ...before, ...values }))}
        />
      </DialogBody>
      {refusal && (
        <div role="alert">
          <Alert
            status="danger"
            icon
            title="The waiver was not requested."
            description={refusal.message}
          />
        </div>
      )}
      <DialogFooter>
        <Button variant="secondary" onPress={onClose}>
          Cancel
        </Button>
        <Button variant="primary" isPending={isSending} onPress={send}>
          Send the request
        </Button>
      </DialogFooter>
    </>
  );
}

/** Severity that sets the longest term: of the finding, else what the rule finds at worst. */
function severityOf(
  draft: WaiverDraft,
  about: WaiverSubject,
  choices: WaiverChoices,
): WaiverSubject['severity'] {
  if (draft.rule === about.rule) return about.severity;
  const rule = choices.rules.find(({ id }) => id === draft.rule);
  return rule?.severity ?? 'error';
}

function firstDraft(about: WaiverSubject, choices: WaiverChoices): WaiverDraft {
  return {
    rule: about.rule,
    covers: about.fingerprint === '' ? 'rule' : 'finding',
    target: about.target,
    operation: '',
    consumer: '',
    environment: '',
    reason: '',
    owner: about.owner,
    start: choices.day,
    expiry: latestExpiry(choices.policy, about.severity, choices.day),
    ticket: '',
    compensatingControl: '',
  };
}
