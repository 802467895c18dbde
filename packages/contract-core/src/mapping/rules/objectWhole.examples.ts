import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: address, source: account.address, target: address'],
      account: [
        'address: { type: object, properties: { city: { type: string } } }',
      ],
      customer: [
        'address: { type: object, properties: { city: { type: string } } }',
      ],
    }),
    findings: [
      '8:49 /mappings/0/rows/0/target address: `address` (object) goes to `address` (object) as a whole; what is in it is compared by nobody.',
    ],
  },
  good: {
    text: exampleText({
      rows: ['id: city, source: account.address.city, target: address.city'],
      account: [
        'address: { type: object, properties: { city: { type: string } } }',
      ],
      customer: [
        'address: { type: object, properties: { city: { type: string } } }',
      ],
    }),
    findings: [],
  },
};
