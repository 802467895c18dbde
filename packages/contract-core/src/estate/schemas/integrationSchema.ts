import {
  calendarDate,
  choice,
  entityRef,
  list,
  record,
  repositoryPath,
  set,
  text,
  timeZone,
} from './schemaFragments';
import { interfaceLayers } from './builtinKindSchemas';
import {
  exceptionRule,
  reliability,
  serviceLevels,
} from './integrationPromises';
import { alert, financialControl, security } from './integrationControls';
import { coexistence, migration, sandbox } from './integrationTransition';
import { requiredMasterData, unitScope } from './attributeOwnership';
import type { EstateSchema } from './schemaFragments';

const step = record(
  'One hop of the flow, in order.',
  ['from', 'to', 'action', 'synchronous'],
  {
    from: entityRef('System that acts.'),
    to: entityRef('System that is acted upon.'),
    action: text('What happens, as a verb phrase.'),
    synchronous: {
      type: 'boolean',
      description: 'Whether the sender waits for the answer.',
    },
    contract: entityRef('API through which the hop goes.'),
    operation: text('Operation of that API, as findings name it.'),
    onError: text('What happens when the hop fails.'),
    compensation: text('What undoes the hop when a later one fails for good.'),
  },
);

const contractUse = record(
  'A contract that the integration uses, and how much of it.',
  ['ref', 'role', 'operations'],
  {
    ref: entityRef('API entity of the contract.'),
    role: choice('Whether the integration calls the contract or offers it.', [
      'consumes',
      'provides',
    ]),
    operations: list(
      'Operations as findings name them: `GET /Invoices`, `send CHANNEL`, `read ENTITYSET`, `update SOBJECT`.',
      text('One operation.'),
    ),
    fields: list(
      'Fields that the integration reads or writes.',
      text('One field.'),
    ),
    versionPin: text(
      'Version label that the integration is tied to, where it is.',
    ),
  },
);

const pattern = record(
  'Integration pattern, and how far it follows the standard list.',
  ['style', 'degree', 'reason'],
  {
    style: choice('The pattern.', [
      'direct-api',
      'process-api',
      'event',
      'hybrid-api-event',
      'batch',
      'file-transfer',
      'legacy-bus',
    ]),
    degree: choice(
      'How the architecture board rates the pattern for this case.',
      ['recommended', 'alternative', 'exception', 'to-be-avoided'],
    ),
    reason: text('Why this pattern and not the next one.'),
  },
);

const timing = record('When the flow runs, and why then.', ['mode', 'reason'], {
  mode: choice('Whether somebody waits, a queue waits, or a clock starts it.', [
    'synchronous',
    'asynchronous',
    'scheduled',
  ]),
  schedule: text('When a scheduled flow runs, in words with a time zone.'),
  timeZone: timeZone('Time zone in which the schedule is meant.'),
  closeWindow: text(
    'What the flow does around the close of a month or quarter.',
  ),
  reason: text('The risk or need that decided the mode.'),
});

const review = record(
  'When owners look at the integration again.',
  ['cadence', 'nextDue'],
  {
    cadence: choice('How often.', [
      'monthly',
      'quarterly',
      'half-yearly',
      'yearly',
    ]),
    lastSignOff: calendarDate('Day of the last signature.'),
    nextDue: calendarDate('Day by which the next one is due.'),
  },
);

const specProperties: EstateSchema = {
  owner: entityRef('Group that answers for the flow.'),
  supportOwner: entityRef('Group that people call when the flow stands still.'),
  domain: entityRef('Business domain that the flow belongs to.'),
  lifecycle: choice('Where the flow is in its life.', [
    'proposed',
    'production',
    'deprecated',
    'retired',
  ]),
  event: text('Business event that starts the flow.'),
  source: entityRef('System where the data comes from.'),
  target: entityRef('System where the data goes.'),
  middleware: entityRef('System that carries the data, where there is one.'),
  layer: choice('Layer of the interface.', interfaceLayers),
  pattern,
  timing,
  protocol: choice('How the data travels.', [
    'rest',
    'odata',
    'soap',
    'kafka',
    'webhook',
    'file',
    'database',
    'connector',
  ]),
  steps: { ...list('The flow, hop by hop.', step), minItems: 1 },
  contracts: {
    ...list('Contracts that the flow uses.', contractUse),
    minItems: 1,
  },
  dataObjects: set(
    'Business objects that the flow carries, the one that it is about first.',
    entityRef('One data object.'),
  ),
  criticality: choice('What it means when the flow stands still.', [
    'low',
    'medium',
    'high',
    'critical',
  ]),
  volume: text('Usual and highest load.'),
  mapping: repositoryPath('Mapping sheet of the flow.'),
  mappingReason: text(
    'Where the mapping is kept while no sheet is in the repository, or why the flow needs none.',
  ),
  moves: set(
    'Attributes of its data objects that the flow moves, whatever the sheet says so far.',
    {
      type: 'string',
      title: 'an attribute such as account.legalName',
      pattern: '^[A-Za-z0-9._-]+\\.[A-Za-z0-9_-]+$',
      description: 'One attribute.',
    },
  ),
  scope: {
    ...record(
      'Units of the company that the flow runs for; all of them where absent.',
      [],
      unitScope,
    ),
    minProperties: 1,
  },
  requires: list(
    'Master data that the target needs before the flow goes live.',
    requiredMasterData,
  ),
  serviceLevels,
  reliability,
  exceptionRule,
  security,
  financialControl,
  alerts: list('What is watched.', alert),
  runbook: text('Page that support follows, as a URL or a path.'),
  environments: set(
    'Environments where the flow exists.',
    text('One environment.'),
  ),
  sandbox,
  coexistence,
  migration,
  review,
};

const requiredOfSpec = [
  'owner',
  'domain',
  'lifecycle',
  'event',
  'source',
  'target',
  'layer',
  'pattern',
  'timing',
  'protocol',
  'steps',
  'contracts',
  'dataObjects',
  'criticality',
  'serviceLevels',
  'reliability',
  'exceptionRule',
  'security',
  'environments',
  'review',
];

/** JSON Schema of the kind `Integration`, without the envelope that all kinds share. */
export const integrationSchema: EstateSchema = {
  type: 'object',
  required: ['spec'],
  properties: {
    spec: record(
      'What flows from where to where, on which promise, and who answers for it.',
      requiredOfSpec,
      specProperties,
    ),
  },
};
