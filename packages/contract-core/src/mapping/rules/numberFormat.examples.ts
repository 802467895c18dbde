import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: limit, source: account.limit, target: limit',
        'id: terms, source: account.terms, target: terms',
        "id: weight, source: account.weight, target: weight, transform: { unit: { from: kg, to: g, factor: '1000' } }",
      ],
      account: [
        'limit: { type: number }',
        'terms: { type: string }',
        'weight: { type: string }',
      ],
      customer: [
        'limit: { type: string }',
        'terms: { type: integer }',
        'weight: { type: string }',
      ],
    }),
    findings: [
      '8:45 /mappings/0/rows/0/target limit: `limit` (number) is a number, and `limit` (string) wants a text (POST /customers of api:default/ledger).',
      '9:45 /mappings/0/rows/1/target terms: `terms` (string) is a text, and `terms` (integer) wants a number (POST /customers of api:default/ledger).',
      '10:23 /mappings/0/rows/2/source weight: nothing says how `weight` (string) writes the digits of a number.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        "id: limit, source: account.limit, target: limit, transform: { expression: '$string(account.limit)' }",
        "id: terms, source: account.terms, target: terms, transform: { expression: '$floor($number(account.terms))' }, validation: { pattern: '[0-9]{1,3}' }",
      ],
      account: ['limit: { type: number }', 'terms: { type: string }'],
      customer: ['limit: { type: string }', 'terms: { type: integer }'],
      flow: [
        'exceptionRule: { queue: customers, remediation: The office corrects the terms. }',
      ],
    }),
    findings: [],
  },
};
