import {
  choice,
  identifier,
  list,
  record,
  repositoryPath,
  set,
  text,
} from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

const answers = set('One of these; `*` stands for any characters.', {
  type: 'string',
  maxLength: 500,
});

/** Levels of rules, and rules of the project's own. */
const rules = record('How rules judge the contracts of this repository.', [], {
  levels: list(
    'The first entry that means a finding holds.',
    record(
      'How much the findings of a rule weigh here.',
      ['rule', 'level', 'reason'],
      {
        rule: text('Id of a rule; `*` stands for any characters.'),
        level: choice('The level; off takes findings out of the result.', [
          'off',
          'info',
          'warn',
          'error',
        ]),
        contracts: repositoryPath(
          'Glob of contract files; every contract where it is not written.',
        ),
        reason: text('Why, shown wherever the entry changes a result.'),
      },
    ),
  ),
  checks: list(
    'Rules of your own, as questions about what changed.',
    record('A rule of your own.', ['id', 'when', 'level', 'message'], {
      id: identifier('Id that findings carry.'),
      when: {
        type: 'object',
        description: 'Every question must have one of the answers given.',
        additionalProperties: false,
        minProperties: 1,
        properties: {
          kind: answers,
          subject: answers,
          direction: answers,
          effect: answers,
          operation: answers,
          slot: answers,
          path: answers,
          from: answers,
          to: answers,
        },
      },
      level: choice('The level of its findings.', ['info', 'warn', 'error']),
      message: text(
        'One sentence; `{words}` stands for what changed in words.',
      ),
    }),
  ),
  stability: list(
    'What operations are granted that promise less; the first entry that means a level holds.',
    record('What one stability level is granted.', ['level', 'reason'], {
      level: text('A value of x-stability-level, such as draft or beta.'),
      breaks: choice(
        'The most that findings weigh about operations that have this level in the base; what others weigh, where it is not written.',
        ['info', 'warn', 'error'],
      ),
      graceDays: {
        type: 'integer',
        minimum: 0,
        maximum: 3650,
        description:
          'Days that an announcement must leave until its date; 0 for draft and alpha, 31 for beta, 180 for anything else where it is not written.',
      },
      contracts: repositoryPath(
        'Glob of contract files; every contract where it is not written.',
      ),
      reason: text('Why, shown wherever the entry lowers a finding.'),
    }),
  ),
  openEnumerations: list(
    'Lists of values in responses that may grow, because consumers expect values that are not listed; the first entry that means a list holds.',
    record('Lists that may grow.', ['reason'], {
      contracts: repositoryPath(
        'Glob of contract files; every contract where it is not written.',
      ),
      path: text(
        'Paths from a body or message to the list, such as /lines/[]/state; `*` stands for any characters; every way where it is not written.',
      ),
      level: choice('What new values weigh; info where it is not written.', [
        'info',
        'warn',
      ]),
      reason: text('Why, shown wherever the entry lowers a finding.'),
    }),
  ),
});

const glob = repositoryPath(
  'Glob from the root of the repository, with `/` between folders.',
);

/** JSON Schema of `interlock.yaml`. */
export const projectConfigurationSchema: EstateSchema = record(
  'What Interlock reads in this repository.',
  ['name', 'protectedBranch', 'entities', 'contracts', 'approvalPolicy'],
  {
    name: {
      type: 'string',
      title: 'a name in lower case such as integration-estate',
      pattern: '^[a-z0-9]+([-.][a-z0-9]+)*$',
      maxLength: 63,
      description: 'Names the repository in change requests.',
    },
    protectedBranch: text('Branch whose contracts are in force.'),
    entities: set('Where the catalog entities lie.', glob),
    contracts: set('Where contracts and what belongs to them lie.', glob),
    approvalPolicy: repositoryPath('File that says who must approve what.'),
    governance: repositoryPath(
      'File that says which governance rules hold for what; without it none do.',
    ),
    rules,
    unnamedContracts: list(
      'What changed files weigh that read as a contract and that nothing of the estate names; the first entry that means a file holds, and undecided where none does.',
      record(
        'Files that are none of the estate.',
        ['files', 'level', 'reason'],
        {
          files: glob,
          level: choice(
            'The level; undecided waits for an approval, off says nothing.',
            ['off', 'info', 'warn', 'undecided'],
          ),
          reason: text('Why, shown with the finding.'),
        },
      ),
    ),
    forgeAddresses: set(
      'Addresses by which a forge commits in the name of others; they are no committers. noreply@github.com and noreply@gitlab.com where it is not written.',
      {
        type: 'string',
        title: 'an e-mail address',
        pattern: '^[^@\\s]+@[^@\\s]+$',
        maxLength: 254,
      },
    ),
  },
);
