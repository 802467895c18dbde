import { ruleOptionsSchema } from './ruleOptions';
import { dataClassifications } from './dataObjectSchema';
import {
  calendarDate,
  choice,
  identifier,
  list,
  record,
  repositoryPath,
  set,
  text,
} from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

/** Stands for the owner of what a waiver is about. */
export const targetOwnerKeyword = 'target-owner';

const levels = ['off', 'info', 'warn', 'error'] as const;
const criticalities = ['low', 'medium', 'high', 'critical'] as const;
const flags = ['posting', 'tax', 'regulatory'] as const;

const kindNames = ['api', 'integration', 'system', 'dataobject'] as const;

const kinds = set(
  'Kinds of entity, in lower case.',
  choice('One kind.', kindNames),
);
const someCriticalities = set(
  'Criticalities.',
  choice('One criticality.', criticalities),
);
const someFlags = set('Financial control flags.', choice('One flag.', flags));
const rulePattern = text('Id of a rule; `*` stands for any characters.');
const rulePatterns = (description: string) => list(description, rulePattern);

const filter = record(
  'Every member that is written must hold; one of its values is enough. A contract has what the flows that use it have.',
  [],
  {
    contracts: set(
      'Globs of contract files.',
      repositoryPath('One glob, from the root of the repository.'),
    ),
    kinds,
    layers: set(
      'Layers of the interface.',
      choice('One layer.', ['experience', 'process', 'system']),
    ),
    dataClasses: set(
      'Classes of the data.',
      choice('One class.', dataClassifications),
    ),
    domains: set('Business domains.', {
      type: 'string',
      title: 'a domain ref in full such as domain:default/finance',
      pattern: '^domain:[a-z0-9-]+/[a-z0-9._-]+$',
      description: 'A domain entity ref in full.',
    }),
    criticalities: someCriticalities,
    lifecycles: set('Lifecycles.', text('One lifecycle.')),
    flags: someFlags,
  },
);

const level = record(
  'How much the findings of a rule weigh.',
  ['rule', 'reason'],
  {
    rule: rulePattern,
    level: choice('The level; off takes findings out of the result.', levels),
    blockFrom: calendarDate(
      'Day from which the level is error; before it, `level` holds, warn where none is written.',
    ),
    reason: text('Why, shown with every finding that the entry decides about.'),
  },
);

const rulesets = set(
  'Ruleset files; a later one outweighs an earlier one.',
  repositoryPath('One ruleset file.'),
);

const profile = record(
  'Which rules hold for some subjects, and how hard.',
  ['id', 'reason'],
  {
    id: identifier('Name of the profile, shown with results.'),
    reason: text('Why these rules hold here.'),
    when: filter,
    rulesets: record('Ruleset files by type of contract.', [], {
      openapi: rulesets,
      asyncapi: rulesets,
    }),
    scope: choice('Which findings of a change may block.', [
      'added',
      'changed',
      'all',
    ]),
    levels: list('Levels; the last entry that means a rule holds.', level),
  },
);

const days = (of: string): EstateSchema => ({
  type: 'integer',
  minimum: 1,
  maximum: 3650,
  description: `Longest term for ${of}, in days.`,
});

const waivers = record(
  'How long findings may be waived, and who may say so.',
  ['longestDays', 'mostRenewals', 'approvers', 'never', 'controlRequired'],
  {
    longestDays: record(
      'Longest term by severity.',
      ['error', 'warn', 'info'],
      { error: days('errors'), warn: days('warnings'), info: days('hints') },
    ),
    mostRenewals: {
      type: 'integer',
      minimum: 0,
      maximum: 100,
      description: 'Renewals after which nobody can approve another one.',
    },
    approvers: set('Who may approve.', {
      type: 'string',
      title: `a group ref in full such as group:default/finance-control, or ${targetOwnerKeyword}`,
      pattern: `^(${targetOwnerKeyword}|group:[a-z0-9-]+/[a-z0-9._-]+)$`,
      description: `A group entity ref in full, or \`${targetOwnerKeyword}\`.`,
    }),
    never: rulePatterns('Rules that no waiver permits.'),
    controlRequired: rulePatterns(
      'Rules whose waiver must name a ticket and a compensating control.',
    ),
  },
);

const scorecard = record(
  'Ordered levels for some kind of entity.',
  ['id', 'title', 'reason', 'kinds', 'levels', 'minimum'],
  {
    id: identifier('Name of the scorecard.'),
    title: text('Title as people read it.'),
    reason: text('What the scorecard is for.'),
    kinds,
    flags: someFlags,
    levels: {
      ...list(
        'Levels in order; each demands everything of the ones before it.',
        record('One level.', ['id', 'title', 'rules'], {
          id: identifier('Name of the level.'),
          title: text('Title as people read it.'),
          rules: rulePatterns('Rules without a standing finding.'),
        }),
      ),
      minItems: 1,
    },
    minimum: list(
      'The first entry that holds names the least level for a target.',
      record('One least level.', ['level'], {
        criticalities: someCriticalities,
        flags: someFlags,
        level: identifier('A level of this scorecard.'),
      }),
    ),
  },
);

const ownRule = record(
  'A rule of the company about entities of one kind.',
  ['id', 'kind', 'assert', 'message', 'level', 'reason'],
  {
    id: identifier('Name of the rule, as of ours.'),
    kind: choice('Kind of entity, in lower case.', kindNames),
    when: filter,
    assert: {
      type: 'object',
      description:
        'JSON Schema (draft 7) that the view of each entity must fit: its members as our rules read them, and `spec` as it is written.',
    },
    message: text(
      'What is said of an entity that does not fit, after its title.',
    ),
    level: choice('The level.', ['info', 'warn', 'error']),
    reason: text('Why the company asks for it.'),
  },
);

/** JSON Schema of the governance policy, which `interlock.yaml` names. */
export const governancePolicySchema: EstateSchema = record(
  'Which rules hold for what, how findings may be waived, and what is measured.',
  ['profiles', 'waivers', 'scorecards'],
  {
    profiles: {
      ...list(
        'All that match apply, in this order; later ones outweigh.',
        profile,
      ),
      minItems: 1,
    },
    waivers,
    scorecards: list('Scorecards.', scorecard),
    options: ruleOptionsSchema,
    rules: list("The company's own rules across the catalog.", ownRule),
  },
);
