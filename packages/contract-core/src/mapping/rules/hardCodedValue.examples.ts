import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: region, source: account.company, target: region, transform: { expression: \'$lookup({"LK10": "NORDIC", "LK20": "AMERICAS"}, account.company)\' }',
        'id: channel, target: channel, transform: { constant: WEB }',
      ],
      account: ['company: { type: string }'],
      customer: ['region: { type: string }', 'channel: { type: string }'],
    }),
    findings: [
      '8:77 /mappings/0/rows/0/transform/expression region: its expression holds a table of 2 values.',
      '9:54 /mappings/0/rows/1/transform/constant channel: every record gets `"WEB"`, and no note says why.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: region, source: account.company, target: region, transform: { valueMap: regions }',
        'id: channel, target: channel, transform: { constant: WEB }, note: All of them come from the shop.',
      ],
      account: ['company: { type: string }'],
      customer: ['region: { type: string }', 'channel: { type: string }'],
      flow: [
        'exceptionRule: { queue: customers, remediation: The office adds the value. }',
      ],
      sheet: [
        'valueMaps:',
        '  - { name: regions, entries: [{ from: LK10, to: NORDIC }, { from: LK20, to: AMERICAS }] }',
      ],
    }),
    findings: [],
  },
};
