import { approverSelectors } from '../../review/approverSelectors';
import { choice, identifier, list, record, set, text } from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

const selectors = approverSelectors.join('|');

const approver: EstateSchema = {
  type: 'string',
  title: `a group ref in full such as group:default/finance-control, or one of ${approverSelectors.join(', ')}`,
  pattern: `^(${selectors}|group:[a-z0-9-]+/[a-z0-9._-]+)$`,
  description:
    'A group entity ref in full, or people by what they are to the subject: `subject-owner`, `contract-owner`, `mapping-approver`, `data-owner`.',
};

const requirement = record(
  'Who must approve.',
  ['people', 'distinctGroups', 'from'],
  {
    people: { type: 'integer', minimum: 1, description: 'Distinct people.' },
    distinctGroups: {
      type: 'integer',
      minimum: 1,
      description:
        'How many different entries of `from` those people come from.',
    },
    from: set('Groups that may approve.', approver),
  },
);

const condition = record('All conditions that are there must hold.', [], {
  subjects: set(
    'Kinds of subjects that the rule speaks about; contracts where absent.',
    choice('One kind.', [
      'contract',
      'mapping',
      'release',
      'ownership',
      'policy',
      'document',
    ]),
  ),
  contracts: set('Globs on the file of the subject.', text('One glob.')),
  operations: set('Globs on the operation of a finding.', text('One glob.')),
  severities: set(
    'Severities of a finding.',
    choice('One severity.', ['error', 'warn', 'info']),
  ),
  rules: set('Rule ids of a finding.', text('One rule id.')),
  dataClasses: set(
    'Classes of the data that hit integrations carry.',
    text('One class.'),
  ),
  flags: set(
    'Financial control flags of hit integrations.',
    choice('One flag.', ['posting', 'tax', 'regulatory']),
  ),
});

/** JSON Schema of the approval policy file. */
export const approvalPolicySchema: EstateSchema = record(
  'Who must approve what. The first rule whose conditions all hold decides.',
  ['rules', 'fallback', 'unknownAuthor'],
  {
    rules: list(
      'Rules, most specific first.',
      record('One rule.', ['id', 'reason', 'when', 'require'], {
        id: identifier('Name of the rule.'),
        reason: text('Why the company asks for this; approvers read it.'),
        when: condition,
        require: requirement,
      }),
    ),
    fallback: requirement,
    owners: set(
      'Who decides about changes of policies, rulesets, configuration and the people whom a policy can ask: as many as the fallback asks for. Where it is not written, those of `fallback.from`, and such a change is a warning.',
      {
        type: 'string',
        title: 'a group ref in full such as group:default/finance-control',
        pattern: '^group:[a-z0-9-]+/[a-z0-9._-]+$',
        description:
          'A group entity ref in full; nobody is anything else to a policy.',
      },
    ),
    unhit: record(
      'What is asked about a break that provably hits nobody who is known: every consumer of the contract declares its operations, and its mapping sheet or its operations show that the change does not reach it. Where it is not written such a break blocks like any other.',
      ['require'],
      {
        require: choice(
          'Whom it asks: those of the fallback whatever a rule says, or nobody; then the break passes with a note.',
          ['fallback', 'nobody'],
        ),
      },
    ),
    rejections: record(
      'How long a rejection stands for its findings on every branch.',
      ['days'],
      {
        days: {
          type: 'integer',
          minimum: 1,
          default: 90,
          description: 'Days, the one on which it is given included.',
        },
      },
    ),
    unknownAuthor: {
      ...record(
        'When an author matches no user of the estate, or nobody is known.',
        [],
        {
          add: {
            type: 'integer',
            minimum: 0,
            description:
              'People asked for beside those of the rule; they may come from `fallback.from` as well.',
          },
          people: {
            type: 'integer',
            minimum: 1,
            description: 'Fewest people, all of the rule: the older form.',
          },
        },
      ),
      minProperties: 1,
      maxProperties: 1,
    },
  },
);
