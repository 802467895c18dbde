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
      flow: [
        'exceptionRule: { queue: customers, remediation: The office adds the value. }',
      ],
      sheet: [
        'valueMaps:',
        '  - { name: kinds, entries: [{ from: person, to: P }, { from: company, to: C }] }',
      ],
    }),
    findings: [
      '10:70 /mappings/0/rows/0/transform/valueMap kind: the value map has no entry for `"public"`, so a record with it is an exception.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: kind, source: account.kind, target: kind, transform: { valueMap: kinds }',
      ],
      account: ['kind: { type: string, enum: [person, company, public] }'],
      customer: ['kind: { type: string }'],
      flow: [
        'exceptionRule: { queue: customers, remediation: The office adds the value. }',
      ],
      sheet: [
        'valueMaps:',
        '  - { name: kinds, entries: [{ from: person, to: P }, { from: company, to: C }, { from: public, to: C }] }',
      ],
    }),
    findings: [],
  },
};
