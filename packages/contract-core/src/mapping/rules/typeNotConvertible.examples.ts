import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: blocked, source: account.state, target: blocked'],
      account: ['state: { type: string }'],
      customer: ['blocked: { type: boolean }'],
    }),
    findings: [
      '8:47 /mappings/0/rows/0/target blocked: `state` (string) cannot be sent as `blocked` (boolean) (POST /customers of api:default/ledger).',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: blocked, source: account.state, target: blocked, transform: { valueMap: states }',
      ],
      account: ['state: { type: string, enum: [open, closed] }'],
      customer: ['blocked: { type: boolean }'],
      sheet: [
        'valueMaps:',
        '  - { name: states, entries: [{ from: open, to: false }, { from: closed, to: true }] }',
      ],
      flow: [
        'exceptionRule: { queue: customers, remediation: The office corrects the state. }',
      ],
    }),
    findings: [],
  },
};
