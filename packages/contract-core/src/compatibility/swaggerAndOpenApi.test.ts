import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

/** The same contract, once as Swagger 2.0 and once as OpenAPI 3.0. */
const swagger = `swagger: '2.0'
info: { title: Pets, version: 1.0.0 }
host: pets.example
basePath: /v1/
schemes: [https, http]
consumes: [application/json]
produces: [application/json, application/xml; charset=UTF-8]
securityDefinitions:
  key: { type: apiKey, in: header, name: X-Key }
  login: { type: basic }
  partner:
    type: oauth2
    flow: accessCode
    authorizationUrl: https://login.example/authorize
    tokenUrl: https://login.example/token
    scopes: { 'pets:read': Read., 'pets:write': Write. }
  machine:
    type: oauth2
    flow: application
    tokenUrl: https://login.example/token
    scopes: { 'pets:read': Read. }
security:
  - key: []
  - partner: ['pets:read', 'pets:write']
parameters:
  page: { name: page, in: query, type: integer, minimum: 0, exclusiveMinimum: true, default: 1 }
responses:
  missing:
    description: Not there.
    schema: { $ref: '#/definitions/Problem' }
paths:
  /pets/{petId}:
    parameters:
      - { name: petId, in: path, required: true, type: string, format: uuid }
    get:
      operationId: getPet
      security: [{ login: [] }, {}]
      parameters:
        - { $ref: '#/parameters/page' }
        - { name: tags, in: query, type: array, items: { type: string } }
        - { name: kinds, in: query, type: array, collectionFormat: multi, items: { type: string, enum: [cat, dog] } }
        - { name: sizes, in: query, type: array, collectionFormat: pipes, items: { type: integer } }
        - { name: words, in: query, type: array, collectionFormat: ssv, items: { type: string } }
        - { name: X-Trace, in: header, type: array, items: { type: string } }
        - { name: empty, in: query, type: boolean, allowEmptyValue: true }
      responses:
        '200':
          description: One pet.
          schema: { $ref: '#/definitions/Pet' }
          headers:
            X-Remaining: { type: integer }
            X-Tags: { type: array, collectionFormat: csv, items: { type: string } }
        '404': { $ref: '#/responses/missing' }
        default: { description: Nothing to read. }
    put:
      operationId: putPet
      schemes: [https]
      parameters:
        - { name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }
      responses:
        '204': { description: Done. }
  /pets/{petId}/picture:
    post:
      consumes: [multipart/form-data]
      parameters:
        - { name: petId, in: path, required: true, type: string, format: uuid }
        - { name: picture, in: formData, required: true, type: file }
        - { name: caption, in: formData, type: string, maxLength: 80 }
        - { name: people, in: formData, type: array, items: { type: string } }
      responses:
        '200':
          description: The picture.
          schema: { type: file }
  /searches:
    post:
      consumes: [application/x-www-form-urlencoded]
      deprecated: true
      parameters:
        - { name: text, in: formData, required: true, type: string }
        - { name: tags, in: formData, type: array, collectionFormat: multi, items: { type: string } }
      responses:
        '201': { description: Done. }
definitions:
  Pet:
    type: object
    discriminator: kind
    required: [kind, name]
    properties:
      kind: { type: string }
      name: { type: string, x-nullable: true }
      price: { type: number, maximum: 100, exclusiveMaximum: true }
      owner: { $ref: '#/definitions/Owner' }
  Cat:
    allOf:
      - { $ref: '#/definitions/Pet' }
      - { type: object, properties: { lives: { type: integer, readOnly: true } } }
  Owner: { type: object, additionalProperties: { type: string } }
  Problem: { type: object, properties: { title: { type: string } } }
`;

const openApi = `openapi: 3.0.3
info: { title: Pets, version: 1.0.0 }
servers:
  - url: https://pets.example/v1
  - url: http://pets.example/v1
security:
  - key: []
  - partner: ['pets:write', 'pets:read']
paths:
  /pets/{id}:
    get:
      operationId: getPet
      security: [{}, { login: [] }]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
        - { name: page, in: query, schema: { type: integer, minimum: 0, exclusiveMinimum: true, default: 1 } }
        - { name: tags, in: query, explode: false, schema: { type: array, items: { type: string } } }
        - { name: kinds, in: query, schema: { type: array, items: { type: string, enum: [cat, dog] } } }
        - { name: sizes, in: query, style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } } }
        - { name: words, in: query, style: spaceDelimited, explode: false, schema: { type: array, items: { type: string } } }
        - { name: X-Trace, in: header, schema: { type: array, items: { type: string } } }
        - { name: empty, in: query, allowEmptyValue: true, schema: { type: boolean } }
      responses:
        '200':
          description: One pet.
          headers:
            X-Remaining: { schema: { type: integer } }
            X-Tags: { schema: { type: array, items: { type: string } } }
          content:
            application/json: { schema: { $ref: '#/components/schemas/Pet' } }
            application/xml: { schema: { $ref: '#/components/schemas/Pet' } }
        '404':
          description: Not there.
          content:
            application/json: { schema: { $ref: '#/components/schemas/Problem' } }
            application/xml: { schema: { $ref: '#/components/schemas/Problem' } }
        default: { description: Nothing to read. }
    put:
      operationId: putPet
      servers: [{ url: https://pets.example/v1 }]
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
      requestBody: { $ref: '#/components/requestBodies/pet' }
      responses:
        '204': { description: Done. }
  /pets/{id}/picture:
    post:
      parameters:
        - { name: id, in: path, required: true, schema: { type: string, format: uuid } }
      requestBody:
        required: true
        content:
          multipart/form-data:
            encoding: { people: { style: form, explode: false } }
            schema:
              type: object
              required: [picture]
              properties:
                picture: { type: string, format: binary }
                caption: { type: string, maxLength: 80 }
                people: { type: array, items: { type: string } }
      responses:
        '200':
          description: The picture.
          content:
            application/json: { schema: { type: string, format: binary } }
            application/xml: { schema: { type: string, format: binary } }
  /searches:
    post:
      deprecated: true
      requestBody:
        required: true
        content:
          application/x-www-form-urlencoded:
            schema:
              type: object
              required: [text]
              properties:
                text: { type: string }
                tags: { type: array, items: { type: string } }
      responses:
        '201': { description: Done. }
components:
  requestBodies:
    pet:
      required: true
      content:
        application/json: { schema: { $ref: '#/components/schemas/Pet' } }
  schemas:
    Pet:
      type: object
      discriminator: { propertyName: kind }
      required: [kind, name]
      properties:
        kind: { type: string }
        name: { type: string, nullable: true }
        price: { type: number, maximum: 100, exclusiveMaximum: true }
        owner: { $ref: '#/components/schemas/Owner' }
    Cat:
      allOf:
        - { $ref: '#/components/schemas/Pet' }
        - { type: object, properties: { lives: { type: integer, readOnly: true } } }
    Owner: { type: object, additionalProperties: { type: string } }
    Problem: { type: object, properties: { title: { type: string } } }
  securitySchemes:
    key: { type: apiKey, in: header, name: x-key }
    login: { type: http, scheme: Basic }
    partner:
      type: oauth2
      flows:
        authorizationCode:
          authorizationUrl: https://login.example/authorize
          tokenUrl: https://login.example/token
          scopes: { 'pets:read': Read., 'pets:write': Write. }
    machine:
      type: oauth2
      flows:
        clientCredentials:
          tokenUrl: https://login.example/token
          scopes: { 'pets:read': Read. }
`;

function linesBetween(base: string, revision: string): readonly string[] {
  const { findings, problems } = compareVersions(
    { file: 'base.yaml', text: base, references: [] },
    { file: 'revision.yaml', text: revision, references: [] },
  );
  expect(problems).toEqual([]);
  return findings.map(exampleLine);
}

describe('one contract as Swagger 2.0 and as OpenAPI 3.0', () => {
  it('means the same from the older to the newer', () => {
    expect(linesBetween(swagger, openApi)).toEqual([]);
  });

  it('means the same from the newer to the older', () => {
    expect(linesBetween(openApi, swagger)).toEqual([]);
  });
});
