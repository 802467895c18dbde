import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: limit, source: account.limit, target: limit',
        'id: turnover, source: account.turnover, target: turnover',
      ],
      account: [
        'limit: { type: number, multipleOf: 0.01 }',
        'turnover: { type: integer, maximum: 1000000 }',
      ],
      customer: [
        'limit: { type: integer }',
        'turnover: { type: integer, maximum: 99999 }',
      ],
    }),
    findings: [
      '8:45 /mappings/0/rows/0/target limit: `limit` (number) can have digits after the point, and `limit` (integer) takes whole numbers (POST /customers of api:default/ledger).',
      '9:51 /mappings/0/rows/1/target turnover: `turnover` (integer) into `turnover` (integer): values up to 1000000 meet a limit of 99999 (POST /customers of api:default/ledger).',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: limit, source: account.limit, target: limit',
        'id: turnover, source: account.turnover, target: turnover',
      ],
      account: [
        'limit: { type: number, multipleOf: 0.01 }',
        'turnover: { type: integer, maximum: 1000000 }',
      ],
      customer: [
        'limit: { type: number, multipleOf: 0.001 }',
        'turnover: { type: integer }',
      ],
    }),
    findings: [],
  },
};
