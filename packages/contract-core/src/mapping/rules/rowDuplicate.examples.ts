import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: [
        'id: name, source: account.name, target: name',
        'id: title, source: account.title, target: name',
        'id: city, source: account.city, target: address.city',
        'id: address, source: account.address, target: address, transform: { expression: \'{"city": account.city}\' }',
      ],
      account: [
        'name: { type: string }',
        'title: { type: string }',
        'city: { type: string }',
        'address: { type: object }',
      ],
      customer: [
        'name: { type: string }',
        'address: { type: object, properties: { city: { type: string } } }',
      ],
    }),
    findings: [
      '9:45 /mappings/0/rows/1/target title: `name` fills `name` as well.',
      '11:49 /mappings/0/rows/3/target address: `city` fills `address.city`, which is part of `address`.',
    ],
  },
  good: {
    text: exampleText({
      rows: [
        "id: name, source: account.name, target: name, 'on': [create]",
        'id: title, source: account.title, target: title',
      ],
      account: ['name: { type: string }', 'title: { type: string }'],
      customer: ['name: { type: string }', 'title: { type: string }'],
      methods: ['post', 'patch'],
    }),
    findings: [],
  },
};
