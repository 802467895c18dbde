import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        "id: gross, target: gross, transform: { expression: 'account.netAmount * 1.25' }",
      ],
      account: ['netAmount: { type: number }'],
      customer: ['gross: { type: number }'],
    }),
    findings: [
      '8:50 /mappings/0/rows/0/transform/expression gross: its expression computes with `netAmount` (number) in doubles.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        "id: gross, source: account.netAmount, target: gross, transform: { unit: { from: net, to: gross, factor: '1.25' } }",
      ],
      account: ['netAmount: { type: number }'],
      customer: ['gross: { type: number }'],
    }),
    findings: [],
  },
};
