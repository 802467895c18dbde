import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: born, source: account.born, target: born',
        'id: note, source: account.born, target: note',
      ],
      account: [
        'born: { type: string, x-interlock-attribute: account.birthDate }',
      ],
      customer: [
        'born: { type: string, x-interlock-attribute: account.group }',
        'note: { type: string }',
      ],
      entities: `kind: DataObject
metadata: { name: account }
spec:
  attributes:
    - { name: birthDate, classification: personal }
    - { name: group, classification: internal }
`,
    }),
    findings: [
      '8:43 /mappings/0/rows/0/target born: `account.birthDate` is personal and goes to `born` (string), which carries `account.group` (internal).',
      '9:43 /mappings/0/rows/1/target note: `account.birthDate` is personal and goes to `note` (string), which carries no attribute.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: born, source: account.born, target: born',
        'id: note, source: account.born, target: note, attribute: account.birthDate',
      ],
      account: [
        'born: { type: string, x-interlock-attribute: account.birthDate }',
      ],
      customer: [
        'born: { type: string, x-interlock-attribute: account.birthDate }',
        'note: { type: string }',
      ],
      entities: `kind: DataObject
metadata: { name: account }
spec:
  attributes:
    - { name: birthDate, classification: personal }
    - { name: group, classification: internal }
`,
    }),
    findings: [],
  },
};
