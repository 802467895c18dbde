import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A request takes one subtype more',
    base: `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Pet' }
      responses:
        '204': { description: Done. }
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string } }
      discriminator: { propertyName: kind }
    Cat:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { catName: { type: string } } }
`,
    revision: `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    post:
      requestBody:
        required: true
        content:
          application/json:
            schema: { $ref: '#/components/schemas/Pet' }
      responses:
        '204': { description: Done. }
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string } }
      discriminator: { propertyName: kind }
    Cat:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { catName: { type: string } } }
    Dog:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { dogName: { type: string } } }
`,
    findings: [
      'info request-subtype-added: The body may be "Dog" of kind too (POST /pets, body application/json). [request, wider, structural]',
    ],
  },
  bad: {
    title: 'A response may be a subtype that nobody knew',
    base: `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string } }
      discriminator: { propertyName: kind }
    Cat:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { catName: { type: string } } }
`,
    revision: `openapi: 3.1.0
info: { title: Pets, version: 1.0.0 }
paths:
  /pets:
    get:
      responses:
        '200':
          description: Pets.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Pet' }
components:
  schemas:
    Pet:
      type: object
      required: [kind]
      properties: { kind: { type: string } }
      discriminator: { propertyName: kind }
    Cat:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { catName: { type: string } } }
    Dog:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { dogName: { type: string } } }
`,
    findings: [
      'error response-subtype-added: The response may be "Dog" of kind too (GET /pets, response 200 application/json). [response, wider, structural]',
    ],
  },
};
