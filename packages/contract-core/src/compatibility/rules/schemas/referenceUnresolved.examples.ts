import type { RuleExamples } from '../../ruleExample';

const contract = (reference: string, version: string) => `openapi: 3.0.3
info: { title: Orders, version: ${version} }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema: { $ref: '${reference}' }
components:
  schemas:
    Order: { type: object }
`;

export const examples: RuleExamples = {
  good: {
    title: 'The reference leads to a schema',
    base: contract('#/components/schemas/Order', '1.0.0'),
    revision: contract('#/components/schemas/Order', '1.0.1'),
    findings: [],
  },
  bad: {
    title: 'The reference leads nowhere, before and after',
    base: contract('#/components/schemas/Gone', '1.0.0'),
    revision: contract('#/components/schemas/Gone', '1.0.1'),
    findings: [
      'warn reference-unresolved: The reference `#/components/schemas/Gone` leads nowhere in both versions: /components/schemas has no "Gone" (GET /orders, response 200 application/json). [none, undecided, undecided]',
    ],
  },
};
