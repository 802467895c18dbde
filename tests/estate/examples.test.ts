import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readProject, readWorkingTreeFiles } from '@interlock/contract-io';
import { validateExamples } from './exampleValidation';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const { files } = await readWorkingTreeFiles(root, await readProject(root));
const own = files
  .filter(({ path }) => path.startsWith('contracts/own/'))
  .filter(({ path }) => !path.endsWith('/releases.yaml'));

describe('examples of our own contracts', () => {
  it('are many', () => {
    expect(own.length).toBeGreaterThanOrEqual(45);
  });

  it.each(own)('$path', ({ text }) => {
    const { validated, refused, overlooked } = validateExamples(text);
    expect({ refused, overlooked }).toEqual({ refused: [], overlooked: [] });
    expect(validated).toBeGreaterThan(0);
  });
});

describe('validateExamples', () => {
  it('refuses bad examples of an OpenAPI document wherever they stand', () => {
    expect(
      validateExamples(`
openapi: 3.1.0
paths:
  /orders/{id}:
    parameters:
      - { name: id, in: path, schema: { type: integer }, example: first }
    get:
      responses:
        '200':
          headers:
            Age: { schema: { type: integer }, example: 3 }
            Link: { schema: { type: string, format: uri }, example: no link }
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Order' }
              examples:
                good: { value: { id: 1 } }
                bad: { value: { total: 1 } }
                shared: { $ref: '#/components/examples/shared' }
                empty: {}
components:
  examples:
    shared: { value: { id: one } }
  schemas:
    Order:
      type: object
      required: [id]
      properties:
        id: { type: integer, examples: [1, two] }
        example: { type: string }
  links:
    next: { example: 1 }
`),
    ).toMatchInlineSnapshot(`
      {
        "overlooked": [
          "/components/links/next/example",
        ],
        "refused": [
          "/paths/~1orders~1{id}/parameters/0/example: must be integer",
          "/paths/~1orders~1{id}/get/responses/200/headers/Link/example: must match format "uri"",
          "/paths/~1orders~1{id}/get/responses/200/content/application~1json/examples/bad: must have required property 'id'",
          "/paths/~1orders~1{id}/get/responses/200/content/application~1json/examples/shared: /id must be integer",
          "/paths/~1orders~1{id}/get/responses/200/content/application~1json/examples/empty: there is no value",
          "/components/schemas/Order/properties/id/examples/1: must be integer",
        ],
        "validated": 9,
      }
    `);
  });

  it('refuses bad examples of an AsyncAPI document', () => {
    expect(
      validateExamples(`
asyncapi: 3.0.0
components:
  messages:
    placed:
      headers: { type: object, required: [id] }
      payload: { $ref: '#/components/schemas/Order' }
      examples:
        - headers: { id: 1 }
          payload: { on: '2026-11-21' }
        - headers: {}
          payload: { on: yesterday }
  schemas:
    Order:
      type: object
      properties: { on: { type: string, format: date } }
`),
    ).toMatchInlineSnapshot(`
      {
        "overlooked": [],
        "refused": [
          "/components/messages/placed/examples/1/headers: must have required property 'id'",
          "/components/messages/placed/examples/1/payload: /on must match format "date"",
        ],
        "validated": 4,
      }
    `);
  });
});
