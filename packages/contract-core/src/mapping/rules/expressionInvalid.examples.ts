import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        "id: name, target: name, transform: { expression: 'account.name &' }",
        "id: day, target: day, transform: { expression: '$now()' }",
      ],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }', 'day: { type: string }'],
    }),
    findings: [
      '8:48 /mappings/0/rows/0/transform/expression name: Unexpected end of expression (character 14).',
      '9:46 /mappings/0/rows/1/transform/expression day: $now is refused: equal input has to give equal output, and an expression is the text that was approved (character 1).',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        "id: name, source: account.name, target: name, transform: { expression: '$uppercase(account.name)' }",
      ],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
    }),
    findings: [],
  },
};
