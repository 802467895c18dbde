import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: name, source: account.name, target: name',
        "id: city, source: account.city, target: city, 'on': [read]",
      ],
      account: ['name: { type: string }', 'city: { type: string }'],
      customer: ['name: { type: string }', 'city: { type: string }'],
      replace: [['[GET /account]', '[GET /accounts]']],
    }),
    findings: [
      '5:54 /mappings/0/sources/0/operations/0 customer: api:default/crm has no operation `GET /accounts`; did you mean `GET /account`?',
      '9:57 /mappings/0/rows/1/on city: it holds for read, and no operation of the target does that.',
    ],
  },
  good: {
    text: exampleText({
      rows: ["id: name, source: account.name, target: name, 'on': [create]"],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
    }),
    findings: [],
  },
};
