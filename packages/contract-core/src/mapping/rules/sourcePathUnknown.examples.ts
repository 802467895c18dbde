import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: name, source: account.nmae, target: name',
        'id: city, source: acount.city, target: city',
      ],
      account: ['name: { type: string }', 'city: { type: string }'],
      customer: ['name: { type: string }', 'city: { type: string }'],
    }),
    findings: [
      '8:21 /mappings/0/rows/0/source name: `account.nmae` is not there in GET /account of api:default/crm; did you mean `account.name`?',
      '9:21 /mappings/0/rows/1/source city: `acount.city` starts with `acount`, which names no source of the mapping; did you mean `account`?',
    ],
  },
  good: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name'],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
    }),
    findings: [],
  },
};
