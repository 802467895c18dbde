import {
  choice,
  list,
  record,
  repositoryPath,
  set,
  text,
} from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

const glob = repositoryPath(
  'Glob from the root of the repository, with `/` between folders.',
);

/** JSON Schema of `interlock.yaml`. */
export const projectConfigurationSchema: EstateSchema = record(
  'What Interlock reads in this repository.',
  [
    'name',
    'protectedBranch',
    'entities',
    'contracts',
    'approvalPolicy',
    'lint',
  ],
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
    lint: record('Governance rules.', ['rulesets', 'profiles'], {
      rulesets: {
        type: 'object',
        description: 'Ruleset file per contract type.',
        propertyNames: { enum: ['openapi', 'asyncapi'] },
        additionalProperties: repositoryPath('Ruleset file.'),
      },
      profiles: list(
        'The first profile whose glob matches a contract holds.',
        record(
          'How hard the rules are for some contracts.',
          ['contracts', 'failOn'],
          {
            contracts: glob,
            failOn: choice('Whether a new error blocks.', ['error', 'none']),
          },
        ),
      ),
    }),
  },
);
