import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The component gets another name',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: '#/components/schemas/Order' }
                  - { $ref: '#/components/schemas/Offer' }
                discriminator:
                  propertyName: kind
                  mapping: { order: '#/components/schemas/Order', offer: '#/components/schemas/Offer' }
components:
  schemas:
    Order:
      type: object
      required: [kind, paid]
      properties: { kind: { type: string }, type: { type: string }, paid: { type: boolean } }
    Offer:
      type: object
      required: [kind, until]
      properties: { kind: { type: string }, type: { type: string }, until: { type: string } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: '#/components/schemas/Order' }
                  - { $ref: '#/components/schemas/Quote' }
                discriminator:
                  propertyName: kind
                  mapping: { order: '#/components/schemas/Order', offer: '#/components/schemas/Quote' }
components:
  schemas:
    Order:
      type: object
      required: [kind, paid]
      properties: { kind: { type: string }, type: { type: string }, paid: { type: boolean } }
    Quote:
      type: object
      required: [kind, until]
      properties: { kind: { type: string }, type: { type: string }, until: { type: string } }
`,
    findings: [],
  },
  bad: {
    title: 'A value disappears',
    base: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: '#/components/schemas/Order' }
                  - { $ref: '#/components/schemas/Offer' }
                discriminator:
                  propertyName: kind
                  mapping: { order: '#/components/schemas/Order', offer: '#/components/schemas/Offer' }
components:
  schemas:
    Order:
      type: object
      required: [kind, paid]
      properties: { kind: { type: string }, type: { type: string }, paid: { type: boolean } }
    Offer:
      type: object
      required: [kind, until]
      properties: { kind: { type: string }, type: { type: string }, until: { type: string } }
`,
    revision: `openapi: 3.1.0
info: { title: Orders, version: 1.0.0 }
paths:
  /orders:
    get:
      responses:
        '200':
          description: Orders.
          content:
            application/json:
              schema:
                oneOf:
                  - { $ref: '#/components/schemas/Order' }
                  - { $ref: '#/components/schemas/Offer' }
                discriminator:
                  propertyName: kind
                  mapping: { order: '#/components/schemas/Order' }
components:
  schemas:
    Order:
      type: object
      required: [kind, paid]
      properties: { kind: { type: string }, type: { type: string }, paid: { type: boolean } }
    Offer:
      type: object
      required: [kind, until]
      properties: { kind: { type: string }, type: { type: string }, until: { type: string } }
`,
    findings: [
      'info response-discriminator-mapping-removed: The discriminator of the response no longer knows "offer" of kind (GET /orders, response 200 application/json). [response, narrower, structural]',
    ],
  },
};
