import { duration, entityRef, record, set, text } from './schemaFragments';

/** What the business was promised. */
export const serviceLevels = record(
  'What the business was promised.',
  ['rto', 'rpo', 'latency', 'availability'],
  {
    rto: duration('Time to recovery, ISO 8601 duration.'),
    rpo: duration('Data loss that is bearable, ISO 8601 duration.'),
    latency: duration(
      '95th percentile from event to effect, ISO 8601 duration.',
    ),
    availability: {
      type: 'number',
      minimum: 0,
      maximum: 100,
      description: 'Per cent of the month.',
    },
    accuracy: text('How much of the data must agree, and by which comparison.'),
  },
);

/** How the flow survives repetition and failure. */
export const reliability = record(
  'How the flow survives repetition and failure.',
  ['idempotency', 'retry', 'deadLetter', 'replay', 'correlationId'],
  {
    idempotency: text('What makes a repeated message harmless.'),
    retry: text('How often and how far apart a failed hop is tried again.'),
    deadLetter: text('Where a message goes that cannot be delivered.'),
    replay: text('Whether and how old messages may be sent again.'),
    correlationId: text(
      'Header or field that follows the business object through all hops.',
    ),
  },
);

/** Who does what with a message that the business rules refuse. */
export const exceptionRule = record(
  'Who does what with a message that the business rules refuse.',
  ['categories', 'queue', 'remediation'],
  {
    categories: set(
      'Kinds of exception that are told apart.',
      text('One kind.'),
    ),
    queue: text('Work queue where exceptions wait.'),
    // Optional: a queue that nobody works on is a finding of governance, not a
    // file that cannot be read.
    owner: entityRef('Group that works on the queue.'),
    remediation: text('What that group does.'),
  },
);
