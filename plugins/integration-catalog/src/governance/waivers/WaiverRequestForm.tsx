import { Radio, RadioGroup, TextAreaField, TextField } from '@backstage/ui';
import type { Severity } from '@interlock/contract-core';
import { severityAppearances } from '@interlock/plugin-integration-catalog-react';
import { DayField } from './DayField';
import { PickSelect } from './PickSelect';
import type { WaiverChoices } from './useWaiverChoices';
import type { DraftFaults, WaiverDraft, WaiverSubject } from './waiverRequest';
import styles from './WaiverRequestForm.module.css';
import { latestExpiry, namesRule } from './waiverTerms';

interface FormProps {
  readonly about: WaiverSubject;
  readonly choices: WaiverChoices;
  readonly draft: WaiverDraft;
  readonly severity: Severity;
  readonly faults: DraftFaults;
  readonly onChange: (values: Partial<WaiverDraft>) => void;
}

/** Every field of a request, in the order in which people think: what, why, who, how long. */
export function WaiverRequestForm(props: FormProps) {
  return (
    <div className={styles.form}>
      <WhatFields {...props} />
      <WhyFields {...props} />
      <WhenFields {...props} />
      <ScopeFields {...props} />
    </div>
  );
}

function WhatFields(props: FormProps) {
  const { about, choices, draft, faults, onChange } = props;
  if (about.rule !== '') {
    return (
      <>
        <p className={styles.about}>
          <code>{about.rule}</code>{' '}
          {about.target === ''
            ? 'in the whole estate'
            : `in ${about.targetTitle || about.target}`}
        </p>
        {faults.rule && <p className={styles.fault}>{faults.rule}</p>}
        {about.fingerprint !== '' && !about.renews && (
          <RadioGroup
            label="What it permits"
            value={draft.covers}
            onChange={covers =>
              onChange({ covers: covers === 'rule' ? 'rule' : 'finding' })
            }
          >
            <Radio value="finding">Only this finding</Radio>
            <Radio value="rule">
              Every finding of the rule in this target, also later ones
            </Radio>
          </RadioGroup>
        )}
      </>
    );
  }
  return (
    <div className={styles.pair}>
      <PickSelect
        label="Rule"
        isRequired
        value={draft.rule}
        choices={choices.rules.map(({ id }) => ({ id, label: id }))}
        fault={faults.rule}
        onChange={rule => onChange({ rule })}
      />
      <PickSelect
        label="Target"
        value={draft.target}
        placeholder="The whole estate"
        choices={choices.targets}
        fault={faults.target}
        onChange={target => onChange({ target })}
      />
    </div>
  );
}

function WhyFields(props: FormProps) {
  const { choices, draft, faults, onChange } = props;
  const needsControl = namesRule(choices.policy.controlRequired, draft.rule);
  return (
    <>
      <div>
        <TextAreaField
          label="Reason"
          secondaryLabel="required"
          placeholder="Why may it stay for a while?"
          rows={2}
          value={draft.reason}
          onChange={reason => onChange({ reason })}
          isInvalid={faults.reason !== undefined}
        />
        {faults.reason && <p className={styles.fault}>{faults.reason}</p>}
      </div>
      <div>
        <TextAreaField
          label="Compensating control"
          {...(needsControl ? { secondaryLabel: 'required' } : {})}
          placeholder="What keeps the damage away meanwhile?"
          rows={2}
          value={draft.compensatingControl}
          onChange={compensatingControl => onChange({ compensatingControl })}
          isInvalid={faults.compensatingControl !== undefined}
        />
        {faults.compensatingControl && (
          <p className={styles.fault}>{faults.compensatingControl}</p>
        )}
      </div>
      <div className={styles.pair}>
        <PickSelect
          label="Owner"
          isRequired
          hint="Sees to it that the finding goes away"
          value={draft.owner}
          choices={choices.owners}
          fault={faults.owner}
          onChange={owner => onChange({ owner })}
        />
        <div>
          <TextField
            label="Ticket"
            {...(needsControl ? { secondaryLabel: 'required' } : {})}
            placeholder="Number or address"
            value={draft.ticket}
            onChange={ticket => onChange({ ticket })}
          />
          {faults.ticket && <p className={styles.fault}>{faults.ticket}</p>}
        </div>
      </div>
    </>
  );
}

function WhenFields(props: FormProps) {
  const { choices, draft, severity, faults, onChange } = props;
  const longest = choices.policy.longestDays[severity];
  const latest = latestExpiry(choices.policy, severity, draft.start);
  return (
    <div className={styles.pair}>
      <DayField
        label="First day"
        value={draft.start}
        earliest={choices.day}
        fault={faults.start}
        onChange={start => onChange({ start })}
      />
      <DayField
        label="Last day"
        value={draft.expiry}
        earliest={draft.start}
        latest={latest}
        description={`At most ${longest} days for severity ${severityAppearances[severity].word.toLowerCase()}: ${latest}`}
        fault={faults.expiry}
        onChange={expiry => onChange({ expiry })}
      />
    </div>
  );
}

function ScopeFields(props: FormProps) {
  const { draft, onChange } = props;
  return (
    <details className={styles.narrower}>
      <summary>Permit it in fewer places</summary>
      <div className={styles.triple}>
        <TextField
          label="Operation"
          placeholder="GET /invoices"
          value={draft.operation}
          onChange={operation => onChange({ operation })}
        />
        <TextField
          label="Consumer"
          placeholder="integration:default/…"
          value={draft.consumer}
          onChange={consumer => onChange({ consumer })}
        />
        <TextField
          label="Environment"
          placeholder="sandbox"
          value={draft.environment}
          onChange={environment => onChange({ environment })}
        />
      </div>
    </details>
  );
}
