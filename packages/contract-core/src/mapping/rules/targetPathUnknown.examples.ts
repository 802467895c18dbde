import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: nameOfCustomer'],
      account: ['name: { type: string }'],
      customer: [
        'customerName: { type: string }',
        'customerNumber: { type: string }',
      ],
    }),
    findings: [
      '8:43 /mappings/0/rows/0/target name: `nameOfCustomer` is not there in POST /customers of api:default/ledger.',
    ],
  },
  good: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: customerName'],
      account: ['name: { type: string }'],
      customer: ['customerName: { type: string }'],
    }),
    findings: [],
  },
};
