import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: kind, source: account.kind, target: kind, transform: { valueMap: kinds }',
      ],
      account: ['kind: { type: string, enum: [person, company, public] }'],
      customer: ['kind: { type: string }'],
      sheet: [
        'valueMaps:',
        '  - { name: kinds, otherwise: nothing, entries: [{ from: person, to: P }, { from: company, to: C }] }',
      ],
    }),
    findings: [
      '10:70 /mappings/0/rows/0/transform/valueMap kind: the value map has no entry for `"public"`, and what it does not know becomes nothing.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: kind, source: account.kind, target: kind, transform: { valueMap: kinds }, default: O',
      ],
      account: ['kind: { type: string, enum: [person, company, public] }'],
      customer: ['kind: { type: string }'],
      sheet: [
        'valueMaps:',
        '  - { name: kinds, otherwise: nothing, entries: [{ from: person, to: P }, { from: company, to: C }] }',
      ],
    }),
    findings: [],
  },
};
