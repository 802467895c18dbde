import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: kind, source: account.kind, target: kind, transform: { valueMap: kinds }',
        'id: group, source: account.kind, target: group, transform: { valueMap: groups }',
      ],
      account: ['kind: { type: string, enum: [person, company, public] }'],
      customer: [
        'kind: { type: string, enum: [P, C] }',
        'group: { type: string }',
      ],
      sheet: [
        'valueMaps:',
        '  - { name: kinds, entries: [{ from: person, to: P }, { from: company, to: C }, { from: public, to: G }] }',
      ],
    }),
    findings: [
      '10:70 /mappings/0/rows/0/transform/valueMap kind: `kinds` leads to `"G"`, which `kind` (string) does not have; it has `"P"` and `"C"`.',
      '11:72 /mappings/0/rows/1/transform/valueMap group: the sheet has no value map `groups`.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: kind, source: account.kind, target: kind, transform: { valueMap: kinds }',
      ],
      account: ['kind: { type: string, enum: [person, company, public] }'],
      customer: ['kind: { type: string, enum: [P, C] }'],
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
