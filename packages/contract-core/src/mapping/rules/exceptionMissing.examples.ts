import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name, mandatory: true'],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
    }),
    findings: [
      '7:5 /mappings/0/rows customer: 1 row stops records (`name`), and neither the rows nor customers say what happens then.',
    ],
  },
  good: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name, mandatory: true'],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
      flow: [
        'exceptionRule: { queue: customers, remediation: The office adds the value. }',
      ],
    }),
    findings: [],
  },
};
