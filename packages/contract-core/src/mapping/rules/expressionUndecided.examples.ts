import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        "id: name, target: name, transform: { expression: '$join(account.*)' }",
        "id: first, target: first, transform: { expression: '$map(account.names, function($name) { $name })[0]' }",
      ],
      account: ['names: { type: array, items: { type: string } }'],
      customer: ['name: { type: string }', 'first: { type: string }'],
    }),
    findings: [
      '8:48 /mappings/0/rows/0/transform/expression name: its text does not tell all that it reads.',
      '9:50 /mappings/0/rows/1/transform/expression first: its text does not tell what type it gives.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: name, target: name, transform: { expression: \'$join(account.names, " ")\' }',
      ],
      account: ['names: { type: array, items: { type: string } }'],
      customer: ['name: { type: string }'],
    }),
    findings: [],
  },
};
