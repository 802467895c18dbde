import type { GovernanceRule } from '../../model';

type Examples = Pick<GovernanceRule, 'bad' | 'good'>;

/** A file as the protected branch has it and as the branch has it. */
export const policyExamples: Examples = {
  bad: {
    text: `file: people/ana.yaml
asked: [group:default/architects]
base: |
  kind: User
  metadata: { name: ana }
  spec:
    profile: { email: ana@company.example }
    memberOf: [group:default/developers]
revision: |
  kind: User
  metadata: { name: ana }
  spec:
    profile: { email: ana@company.example }
    memberOf: [group:default/developers, group:default/architects]
`,
    findings: [
      '1:1  Whom a policy can ask is another: user:default/ana joins group:default/architects; user:default/ana gains the address ana@company.example (people/ana.yaml, sha256:02500bb0e8c7 to sha256:19c75d2ca26c).',
    ],
  },
  good: {
    text: `file: people/ana.yaml
asked: [group:default/architects]
base: |
  kind: User
  metadata: { name: ana }
  spec:
    profile: { email: ana@company.example }
    memberOf: [group:default/architects]
revision: |
  kind: User
  metadata: { name: ana, title: Ana }
  spec:
    profile: { email: ana@company.example }
    memberOf: [group:default/architects, group:default/readers]
`,
    findings: [],
  },
};

export const documentExamples: Examples = {
  bad: {
    text: `file: contracts/orders/v2.yaml
base: null
revision: |
  openapi: 3.1.0
  info: { title: Orders, version: '2' }
  paths: {}
`,
    findings: [
      '1:1  contracts/orders/v2.yaml reads as OpenAPI 3.1 and nothing of the estate names it, so nobody knows who uses it.',
    ],
  },
  good: {
    text: `file: contracts/orders/notes.yaml
base: null
revision: |
  decided: The second version waits for the vendor.
`,
    findings: [],
  },
};
