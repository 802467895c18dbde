import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: number, source: account.number, target: number'],
      account: ['number: { type: string }'],
      customer: ['number: { type: string, readOnly: true }'],
    }),
    findings: [
      '8:47 /mappings/0/rows/0/target number: `number` cannot be set when a record is created or changed afterwards by POST /customers of api:default/ledger.',
    ],
  },
  good: {
    text: exampleText({
      rows: ['id: number, source: account.number, target: reference'],
      account: ['number: { type: string }'],
      customer: [
        'number: { type: string, readOnly: true }',
        'reference: { type: string }',
      ],
    }),
    findings: [],
  },
};
