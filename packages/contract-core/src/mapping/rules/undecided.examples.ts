import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name'],
      account: ["name: { $ref: 'https://schemas.example/name.json' }"],
      customer: ['name: { type: string }'],
    }),
    findings: [
      '8:21 /mappings/0/rows/0/source name: what `account.name` is in GET /account of api:default/crm cannot be said: unreadable: "https://schemas.example/name.json".',
    ],
  },
  good: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name'],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
    }),
    findings: [],
  },
};
