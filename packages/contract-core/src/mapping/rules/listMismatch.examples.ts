import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        "id: phone, source: 'account.phones[].number', target: phone",
        "id: mail, source: 'account.mails[].address', target: 'contacts[].mail'",
        "id: call, source: 'account.phones[].number', target: 'contacts[].phone'",
      ],
      account: [
        'phones: { type: array, items: { type: object, properties: { number: { type: string } } } }',
        'mails: { type: array, items: { type: object, properties: { address: { type: string } } } }',
      ],
      customer: [
        'phone: { type: string }',
        'contacts: { type: array, items: { type: object, properties: { mail: { type: string }, phone: { type: string } } } }',
      ],
    }),
    findings: [
      '8:22 /mappings/0/rows/0/source phone: `phones[].number` (string) lies in a list, and `phone` (string) in no list.',
      '10:21 /mappings/0/rows/2/source call: `contacts[]` is filled from `account.phones[]` here and from `account.mails[]` by `mail`.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        "id: phone, source: account.phones, target: phone, transform: { expression: '$string(account.phones[0].number)' }",
        "id: call, source: 'account.phones[].number', target: 'contacts[].phone'",
      ],
      account: [
        'phones: { type: array, items: { type: object, properties: { number: { type: string } } } }',
      ],
      customer: [
        'phone: { type: string }',
        'contacts: { type: array, items: { type: object, properties: { mail: { type: string }, phone: { type: string } } } }',
      ],
    }),
    findings: [],
  },
};
