import {
  calendarDate,
  choice,
  entityRef,
  list,
  record,
  text,
} from './schemaFragments';

/** Where a change is tried before production. */
export const sandbox = record(
  'Where a change is tried before production, and on what.',
  ['environment', 'data'],
  {
    environment: text('Environment in which the flow is tried.'),
    data: text('Which data lie there, and where they come from.'),
  },
);

const route = record(
  'One rule; the first that holds decides.',
  ['when', 'to'],
  {
    when: text(
      'Company, country, unit or product group that the rule is about.',
    ),
    to: entityRef('System that gets the document.'),
  },
);

/** How two generations of a system share the work until one retires. */
export const coexistence = record(
  'How two generations of a system share the work until one retires.',
  ['routing', 'parity', 'retireWhen'],
  {
    routing: { ...list('Which generation gets what.', route), minItems: 1 },
    parity: text('How it is proven that both generations say the same.'),
    retireWhen: text('What must hold before the elder one is switched off.'),
  },
);

/** Place of the flow in the migration plan. */
export const migration = record(
  'Place of the flow in the migration plan.',
  ['wave', 'phase', 'due'],
  {
    wave: text('Wave of the plan.'),
    phase: choice(
      'Isolate behind an interface, move, stream the rest, retire.',
      ['isolate', 'move', 'stream', 'retire'],
    ),
    due: calendarDate('Day by which the wave must be done.'),
  },
);
