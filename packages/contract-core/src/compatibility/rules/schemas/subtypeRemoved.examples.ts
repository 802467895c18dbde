import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'A subtype gets another name, and the mapping keeps its value',
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
      discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Dog' } }
    Dog:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { dogName: { type: string } } }
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
      discriminator: { propertyName: kind, mapping: { dog: '#/components/schemas/Hound' } }
    Hound:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { dogName: { type: string } } }
`,
    findings: [],
  },
  bad: {
    title: 'A subtype goes whose name is its value',
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
    Dog:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { dogName: { type: string } } }
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
`,
    findings: [
      'error request-subtype-removed: The body may not be "Dog" of kind any more (POST /pets, body application/json). [request, narrower, structural]',
    ],
  },
};
