import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: kind, source: account.kind, target: kind, default: O',
        'id: channel, target: channel, transform: { constant: WEB }, note: All of them come from the shop.',
      ],
      account: ['kind: { type: string, enum: [person, company, public] }'],
      customer: [
        'kind: { type: string, enum: [person, company] }',
        'channel: { type: string, enum: [SHOP, STORE] }',
      ],
    }),
    findings: [
      '8:43 /mappings/0/rows/0/target kind: it hands on `"public"`, which `kind` (string) does not have; it has `"person"` and `"company"`.',
      '8:57 /mappings/0/rows/0/default kind: it falls back to `"O"`, which `kind` (string) does not have; it has `"person"` and `"company"`.',
      '9:24 /mappings/0/rows/1/target channel: it hands on `"WEB"`, which `channel` (string) does not have; it has `"SHOP"` and `"STORE"`.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        'id: kind, source: account.kind, target: kind, default: company',
        'id: channel, target: channel, transform: { constant: SHOP }, note: All of them come from the shop.',
      ],
      account: ['kind: { type: string, enum: [person, company, public] }'],
      customer: [
        'kind: { type: string, enum: [person, company, public] }',
        'channel: { type: string, enum: [SHOP, STORE] }',
      ],
    }),
    findings: [],
  },
};
