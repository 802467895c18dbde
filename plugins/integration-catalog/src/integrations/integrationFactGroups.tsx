import {
  EntityRefText,
  RelativeTime,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiErrorWarningFill } from '@remixicon/react';
import type { ReactNode } from 'react';
import { codeWords, durationWords } from './codeWords';
import type { Coexistence, IntegrationFacts } from '../facts/integrationFacts';
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

function designGroup(integration: IntegrationFacts): FactGroup {
  const { spec } = integration;
  return {
    title: 'Design and reasons',
    facts: [
      ['Pattern', codeWords(integration.pattern)],
      ['Rated', codeWords(spec.part('pattern').text('degree'))],
      ['Why this pattern', spec.part('pattern').text('reason')],
      ['Timing', codeWords(integration.timing)],
      ['Schedule', spec.part('timing').text('schedule') || 'none'],
      ['Why this timing', spec.part('timing').text('reason')],
      ['Layer', codeWords(spec.text('layer'))],
      ['Protocol', codeWords(integration.protocol)],
      [
        'Middleware',
        integration.middleware ? refText(integration.middleware) : 'none',
      ],
      ['Volume', spec.text('volume')],
      ['Scenarios', lines(integration.scenarios)],
    ],
  };
}

function dataGroup(integration: IntegrationFacts): FactGroup {
  const { spec } = integration;
  const control = spec.part('financialControl');
  return {
    title: 'Data and control',
    facts: [
      ['Data objects', refs(integration.dataObjects)],
      ['Mapping sheet', spec.text('mapping')],
      [
        'Authentication',
        codeWords(spec.part('security').text('authentication')),
      ],
      ['Scopes', lines(spec.part('security').texts('scopes'))],
      [
        'Credential expires',
        dateText(spec.part('security').text('tokenExpiry')),
      ],
      ['Residency', lines(spec.part('security').texts('residency'))],
      ['Masking', spec.part('security').text('masking')],
      [
        'Financial control',
        lines(control.texts('flags').map(codeWords)) || 'none',
      ],
      [
        'Evidence kept for',
        durationWords(control.text('retention')) || 'no rule',
      ],
    ],
  };
}

function promiseGroup(integration: IntegrationFacts): FactGroup {
  const levels = integration.spec.part('serviceLevels');
  const reliability = integration.spec.part('reliability');
  const availability = levels.text('availability');
  return {
    title: 'Service levels and reliability',
    facts: [
      ['Latency, 95th percentile', durationWords(levels.text('latency'))],
      ['Availability', availability && `${availability} % of the month`],
      ['Accuracy', levels.text('accuracy')],
      ['Time to recovery', durationWords(levels.text('rto'))],
      ['Data loss that is bearable', durationWords(levels.text('rpo'))],
      ['Idempotency', reliability.text('idempotency')],
      ['Retry', reliability.text('retry')],
      ['Dead letter', reliability.text('deadLetter')],
      ['Replay', reliability.text('replay')],
      ['Correlation id', reliability.text('correlationId')],
    ],
  };
}

function exceptionGroup(integration: IntegrationFacts): FactGroup {
  const rule = integration.exceptionRule;
  const review = integration.spec.part('review');
  return {
    title: 'Exceptions and review',
    facts: [
      ['Categories', lines(rule?.categories ?? [])],
      ['Queue', rule?.queue],
      ['Worked on by', rule && queueOwner(rule.owner)],
      ['Remediation', rule?.remediation],
      ['Alerts', alertLines(integration)],
      ['Runbook', runbookLink(integration.spec.text('runbook'))],
      ['Review cadence', codeWords(review.text('cadence'))],
      ['Last signed', dateText(review.text('lastSignOff'))],
      ['Next due', dateText(review.text('nextDue'))],
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

function placeGroup(integration: IntegrationFacts): FactGroup {
  const sandbox = integration.spec.part('sandbox');
  return {
    title: 'Where it runs',
    facts: [
      ['Domain', refText(integration.domain)],
      ['Lifecycle', codeWords(integration.lifecycle)],
      ['Environments', lines(integration.spec.texts('environments'))],
      ['Tried in', sandbox.text('environment')],
      ['Data to try it with', sandbox.text('data')],
    ],
  };
}

function transitionGroup(integration: IntegrationFacts): FactGroup | null {
  const { coexistence, spec } = integration;
  const migration = spec.part('migration');
  const facts: FactGroup['facts'] = [
    ...(coexistence ? coexistenceFacts(coexistence) : []),
    ...(spec.has('migration')
      ? ([
          ['Migration wave', migration.text('wave')],
          ['Phase', codeWords(migration.text('phase'))],
          ['Due', dateText(migration.text('due'))],
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

function alertLines(integration: IntegrationFacts): ReactNode {
  const alerts = integration.spec.parts('alerts');
  if (alerts.length === 0) return '';
  return (
    <ul className={styles.alerts}>
      {alerts.map(alert => (
        <li key={alert.text('condition')}>
          {alert.text('condition')}: {alert.text('threshold')}, tells{' '}
          {alert.text('notify')}
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
  integration: IntegrationFacts,
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
