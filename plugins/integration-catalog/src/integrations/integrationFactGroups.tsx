import { Link } from '@backstage/ui';
import { mappingPath } from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiErrorWarningFill } from '@remixicon/react';
import type { ReactNode } from 'react';
import { codeWords, durationWords } from './codeWords';
import type {
  Coexistence,
  IntegrationView,
} from '@interlock/plugin-integration-catalog-common';
import styles from './integrationFactGroups.module.css';

export interface FactGroup {
  readonly title: string;
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}

function refText(ref: string): ReactNode {
  return ref ? <EntityRefText entityRef={ref} /> : '';
}

function lines(texts: readonly string[]): ReactNode {
  return texts.length === 0 ? '' : texts.join(', ');
}

function refs(entityRefs: readonly string[]): ReactNode {
  if (entityRefs.length === 0) return '';
  return entityRefs.map((ref, index) => (
    <span key={ref}>
      {index > 0 && ', '}
      <EntityRefText entityRef={ref} />
    </span>
  ));
}

function designGroup(integration: IntegrationView): FactGroup {
  return {
    title: 'Design and reasons',
    facts: [
      ['Pattern', codeWords(integration.style)],
      ['Rated', codeWords(integration.pattern.degree)],
      ['Why this pattern', integration.pattern.reason],
      ['Timing', codeWords(integration.mode)],
      ['Schedule', integration.timing.schedule || 'none'],
      ['Why this timing', integration.timing.reason],
      ['Layer', codeWords(integration.layer)],
      ['Protocol', codeWords(integration.protocol)],
      [
        'Middleware',
        integration.middleware ? refText(integration.middleware) : 'none',
      ],
      ['Volume', integration.volume],
      ['Scenarios', lines(integration.scenarios)],
    ],
  };
}

/** The sheet's file, leading to the page that shows it. */
function mappingLink({ ref, mapping }: IntegrationView): ReactNode {
  return mapping && <Link href={mappingPath(ref)}>{mapping}</Link>;
}

function dataGroup(integration: IntegrationView): FactGroup {
  const control = integration.financialControl;
  return {
    title: 'Data and control',
    facts: [
      ['Data objects', refs(integration.dataObjects)],
      ['Mapping sheet', mappingLink(integration)],
      ['Authentication', codeWords(integration.security.authentication)],
      ['Scopes', lines(integration.security.scopes)],
      ['Credential expires', dateText(integration.security.tokenExpiry)],
      ['Residency', lines(integration.security.residency)],
      ['Masking', integration.security.masking],
      ['Financial control', lines(integration.flags.map(codeWords)) || 'none'],
      ['Evidence kept for', durationWords(control.retention) || 'no rule'],
    ],
  };
}

function promiseGroup(integration: IntegrationView): FactGroup {
  const levels = integration.serviceLevels;
  const reliability = integration.reliability;
  const availability = levels.availability;
  return {
    title: 'Service levels and reliability',
    facts: [
      ['Latency, 95th percentile', durationWords(levels.latency)],
      [
        'Availability',
        availability === null ? '' : `${availability} % of the month`,
      ],
      ['Accuracy', levels.accuracy],
      ['Time to recovery', durationWords(levels.rto)],
      ['Data loss that is bearable', durationWords(levels.rpo)],
      ['Idempotency', reliability.idempotency],
      ['Retry', reliability.retry],
      ['Dead letter', reliability.deadLetter],
      ['Replay', reliability.replay],
      ['Correlation id', reliability.correlationId],
    ],
  };
}

function exceptionGroup(integration: IntegrationView): FactGroup {
  const rule = integration.exceptionRule;
  const review = integration.review;
  return {
    title: 'Exceptions and review',
    facts: [
      ['Categories', lines(rule?.categories ?? [])],
      ['Queue', rule?.queue],
      ['Worked on by', rule && queueOwner(rule.owner)],
      ['Remediation', rule?.remediation],
      ['Alerts', alertLines(integration)],
      ['Runbook', runbookLink(integration.runbook)],
      ['Review cadence', codeWords(review.cadence)],
      ['Last signed', dateText(review.lastSignOff)],
      ['Next due', dateText(review.nextDue)],
    ],
  };
}

/** A queue that nobody works on fills up unseen, so its absence is said aloud. */
function queueOwner(owner: string): ReactNode {
  if (owner) return refText(owner);
  return (
    <StatusBadge
      tone="warning"
      icon={<RiErrorWarningFill />}
      title="Name the group that works on this queue in exceptionRule.owner"
    >
      No owner
    </StatusBadge>
  );
}

function placeGroup(integration: IntegrationView): FactGroup {
  const sandbox = integration.sandbox;
  return {
    title: 'Where it runs',
    facts: [
      ['Domain', refText(integration.domain)],
      ['Lifecycle', codeWords(integration.lifecycle)],
      ['Environments', lines(integration.environments)],
      ['Tried in', sandbox.environment],
      ['Data to try it with', sandbox.data],
    ],
  };
}

function transitionGroup(integration: IntegrationView): FactGroup | null {
  const { coexistence, migration } = integration;
  const facts: FactGroup['facts'] = [
    ...(coexistence ? coexistenceFacts(coexistence) : []),
    ...(migration
      ? ([
          ['Migration wave', migration.wave],
          ['Phase', codeWords(migration.phase)],
          ['Due', dateText(migration.due)],
        ] as const)
      : []),
  ];
  return facts.length > 0
    ? { title: 'Coexistence and migration', facts }
    : null;
}

function coexistenceFacts(coexistence: Coexistence): FactGroup['facts'] {
  return [
    [
      'Routing, the first that holds decides',
      <ol key="routing" className={styles.routing}>
        {coexistence.routing.map(route => (
          <li key={`${route.when} ${route.to}`}>
            {route.when}: {refText(route.to)}
          </li>
        ))}
      </ol>,
    ],
    ['Parity', coexistence.parity],
    ['Retires when', coexistence.retireWhen],
  ];
}

/** An address as a link; other text stays as it is. */
function runbookLink(runbook: string): ReactNode {
  if (!/^https?:\/\//.test(runbook)) return runbook;
  return (
    <a className={styles.runbook} href={runbook} rel="noopener noreferrer">
      {runbook.replace(/^https?:\/\//, '')}
    </a>
  );
}

function alertLines(integration: IntegrationView): ReactNode {
  const alerts = integration.alerts;
  if (alerts.length === 0) return '';
  return (
    <ul className={styles.alerts}>
      {alerts.map(alert => (
        <li key={alert.condition}>
          {alert.condition}: {alert.threshold}, tells {alert.notify}
        </li>
      ))}
    </ul>
  );
}

function dateText(date: string): ReactNode {
  return date ? <RelativeTime at={date} /> : '';
}

/** The recorded facts of an integration in the groups in which people ask for them. */
export function integrationFactGroups(
  integration: IntegrationView,
): readonly FactGroup[] {
  const transition = transitionGroup(integration);
  return [
    designGroup(integration),
    dataGroup(integration),
    promiseGroup(integration),
    exceptionGroup(integration),
    placeGroup(integration),
    ...(transition ? [transition] : []),
  ];
}
