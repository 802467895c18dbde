import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: name, source: [account.first, account.last], target: name'],
      account: ['first: { type: string }', 'last: { type: string }'],
      customer: ['name: { type: string }'],
    }),
    findings: [
      '8:21 /mappings/0/rows/0/source name: `direct` takes one source, and the row has 2.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        "id: name, source: [account.first, account.last], target: name, transform: { concat: { separator: ' ' } }",
      ],
      account: ['first: { type: string }', 'last: { type: string }'],
      customer: ['name: { type: string }'],
    }),
    findings: [],
  },
};
