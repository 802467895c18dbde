import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name'],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
      replace: [['mapping: contracts/mappings/customers.yaml', "mapping: ''"]],
    }),
    findings: [
      '1:1 /integration customers names no mapping sheet, and this one says that it is of integration:default/customers.',
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
