import {
  calendarDate,
  choice,
  duration,
  entityRef,
  list,
  record,
  set,
  text,
} from './schemaFragments';

/** How the flow is protected. */
export const security = record(
  'How the flow is protected.',
  ['authentication', 'scopes', 'residency', 'masking'],
  {
    authentication: choice('How the caller proves who it is.', [
      'oauth2-client-credentials',
      'oauth2-authorization-code',
      'oauth2-jwt-bearer',
      'mutual-tls',
      'sasl-scram',
      'api-key',
      'ssh-key',
      'webhook-signature',
      'database-account',
      'basic',
    ]),
    scopes: list(
      'Scopes or permissions that the caller holds.',
      text('One scope.'),
    ),
    tokenExpiry: calendarDate('Day when the longest-lived credential expires.'),
    residency: set('Regions where the data may lie.', text('One region.')),
    masking: text('Which fields are masked, and where.'),
  },
);

const auditTrail = record(
  'What is kept of each message, so that an auditor can follow it.',
  ['store', 'keeps'],
  {
    store: entityRef('System that keeps it.'),
    keeps: set(
      'What is kept.',
      choice('One thing.', [
        'original-payload',
        'transformed-payload',
        'response',
        'field-changes',
        'decisions',
      ]),
    ),
  },
);

/** Set where the flow touches the books, tax or a regulator. */
export const financialControl = record(
  'Set where the flow touches the books, tax or a regulator.',
  ['flags', 'retention'],
  {
    flags: set(
      'Why finance control has a say.',
      choice('One flag.', ['posting', 'tax', 'regulatory']),
    ),
    retention: duration('How long evidence is kept, ISO 8601 duration.'),
    approver: entityRef(
      'Group that releases a change of the flow; not the one that owns it.',
    ),
    auditTrail,
  },
);

/** A condition that wakes somebody. */
export const alert = record(
  'A condition that wakes somebody.',
  ['condition', 'threshold', 'notify'],
  {
    condition: text('What is watched.'),
    kind: choice('What kind of trouble it tells of.', [
      'errors',
      'rejected-records',
      'expiring-authentication',
      'late-or-slow',
      'difference',
      'limit',
    ]),
    serviceLevel: choice('Promise that the alert guards, where it does.', [
      'rto',
      'rpo',
      'latency',
      'availability',
      'accuracy',
    ]),
    threshold: text('When it is too much.'),
    notify: text('Who hears of it, and how.'),
  },
);
