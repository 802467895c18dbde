import type { RuleExamples } from '../../ruleExample';

export const examples: RuleExamples = {
  good: {
    title: 'The component gets another name',
    base: `openapi: 3.2.0
info: { title: Signals, version: 1.0.0 }
paths:
  /signals:
    get:
      responses:
        '200':
          description: Signals.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Signal' }
components:
  schemas:
    Signal:
      oneOf: [{ $ref: '#/components/schemas/Lamp' }, { $ref: '#/components/schemas/Horn' }]
      discriminator: { propertyName: sort, defaultMapping: Horn }
    Lamp: { type: object, properties: { sort: { type: string }, lux: { type: number } } }
    Horn: { type: object, properties: { sort: { type: string }, tone: { type: number } } }
`,
    revision: `openapi: 3.2.0
info: { title: Signals, version: 1.0.0 }
paths:
  /signals:
    get:
      responses:
        '200':
          description: Signals.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Signal' }
components:
  schemas:
    Signal:
      oneOf: [{ $ref: '#/components/schemas/Lamp' }, { $ref: '#/components/schemas/Siren' }]
      discriminator: { propertyName: sort, defaultMapping: Siren }
    Lamp: { type: object, properties: { sort: { type: string }, lux: { type: number } } }
    Siren: { type: object, properties: { sort: { type: string }, tone: { type: number } } }
`,
    findings: [],
  },
  bad: {
    title: 'Values of an unknown kind are taken for another one',
    base: `openapi: 3.2.0
info: { title: Signals, version: 1.0.0 }
paths:
  /signals:
    get:
      responses:
        '200':
          description: Signals.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Signal' }
components:
  schemas:
    Signal:
      oneOf: [{ $ref: '#/components/schemas/Lamp' }, { $ref: '#/components/schemas/Horn' }]
      discriminator: { propertyName: sort, defaultMapping: Horn }
    Lamp: { type: object, properties: { sort: { type: string }, lux: { type: number } } }
    Horn: { type: object, properties: { sort: { type: string }, tone: { type: number } } }
`,
    revision: `openapi: 3.2.0
info: { title: Signals, version: 1.0.0 }
paths:
  /signals:
    get:
      responses:
        '200':
          description: Signals.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Signal' }
components:
  schemas:
    Signal:
      oneOf: [{ $ref: '#/components/schemas/Lamp' }, { $ref: '#/components/schemas/Horn' }]
      discriminator: { propertyName: sort, defaultMapping: Lamp }
    Lamp: { type: object, properties: { sort: { type: string }, lux: { type: number } } }
    Horn: { type: object, properties: { sort: { type: string }, tone: { type: number } } }
`,
    findings: [
      'error response-discriminator-default-changed: What the response is taken for where its discriminator names no kind changed from Horn to Lamp (GET /signals, response 200 application/json). [response, incomparable, structural]',
    ],
  },
};
