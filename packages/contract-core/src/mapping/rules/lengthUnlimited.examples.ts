import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name'],
      account: ['name: { type: string }'],
      customer: ['name: { type: string, maxLength: 35 }'],
    }),
    findings: [
      '8:43 /mappings/0/rows/0/target name: nothing limits the text of `name`, and `name` (string) takes 35 characters (POST /customers of api:default/ledger).',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: name, source: account.name, target: name, validation: { maxLength: 35 }, exceptionRule: The office shortens the name.',
      ],
      account: ['name: { type: string, maxLength: 80 }'],
      customer: ['name: { type: string, maxLength: 35 }'],
    }),
    findings: [],
  },
};
