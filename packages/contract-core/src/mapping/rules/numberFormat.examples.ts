import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: terms, source: account.terms, target: terms',
        "id: weight, source: account.weight, target: weight, transform: { unit: { from: kg, to: g, factor: '1000' } }",
      ],
      account: ['terms: { type: string }', 'weight: { type: string }'],
      customer: ['terms: { type: integer }', 'weight: { type: string }'],
    }),
    findings: [
      '8:45 /mappings/0/rows/0/target terms: nothing says how `terms` (string) writes the digits of a number, and `terms` (integer) wants one (POST /customers of api:default/ledger).',
      '9:23 /mappings/0/rows/1/source weight: nothing says how `weight` (string) writes the digits of a number.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        "id: terms, source: account.terms, target: terms, validation: { pattern: '[0-9]{1,3}' }",
        "id: weight, source: account.weight, target: weight, transform: { unit: { from: kg, to: g, factor: '1000' } }",
      ],
      account: [
        'terms: { type: string }',
        'weight: { type: string, format: decimal }',
      ],
      customer: ['terms: { type: integer }', 'weight: { type: string }'],
      flow: [
        'exceptionRule: { queue: customers, remediation: The office corrects the terms. }',
      ],
    }),
    findings: [],
  },
};
