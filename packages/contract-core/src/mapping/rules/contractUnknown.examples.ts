import { exampleText } from './exampleText';
import type { MappingRuleExamples } from './mappingRule';

export const examples: MappingRuleExamples = {
  bad: {
    text: exampleText({
      rows: ['id: name, source: account.name, target: name'],
      account: ['name: { type: string }'],
      customer: ['name: { type: string }'],
      replace: [
        ['    - { ref: crm, role: consumes }\n', ''],
        ['target: { contract: ledger,', 'target: { contract: books,'],
      ],
    }),
    findings: [
      '5:26 /mappings/0/sources/0/contract customer: customers does not say that it uses api:default/crm, so nobody knows whether values are sent or received.',
      '6:15 /mappings/0/target/contract customer: the estate has no contract api:default/books.',
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
