import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: name, source: account.name, target: name',
        'id: city, source: account.city, target: address.city',
      ],
      account: ['name: { type: string }', 'city: { type: string }'],
      customer: [
        'name: { type: string }',
        'currency: { type: string }',
        'address: { type: object, required: [country], properties: { city: { type: string }, country: { type: string } } }',
      ],
      customerRequired: ['currency'],
    }),
    findings: [
      '6:5 /mappings/0/target customer: no row fills `currency` (string), which POST /customers of api:default/ledger demands.',
      '6:5 /mappings/0/target customer: no row fills `address.country` (string), which POST /customers of api:default/ledger demands.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: name, source: account.name, target: name',
        'id: currency, target: currency, transform: { constant: DKK }, note: One company has one currency.',
      ],
      account: ['name: { type: string }'],
      customer: [
        'name: { type: string }',
        'currency: { type: string }',
        'address: { type: object, required: [country], properties: { country: { type: string } } }',
      ],
      customerRequired: ['currency'],
    }),
    findings: [],
  },
};
