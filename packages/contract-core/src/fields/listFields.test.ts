import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../model';
import { parseLeniently } from '../parse';
import type { FieldFacts } from './fieldFacts';
import { listFields } from './listFields';
import { lookUpField } from './lookUpField';

function contractOf(file: string, text: string): Contract {
  const parsed = parseLeniently({ file, text, references: [] });
  if (!parsed.ok) throw new Error(parsed.problems[0]?.message);
  return parsed.contract;
}

const directions = ['request', 'response'] as const;

/** Every field that a list gives and a look-up under its path does not, or not so. */
function lost(contract: Contract): readonly FieldFacts[] {
  return contract.operations.flatMap(({ name }) =>
    directions.flatMap(direction =>
      listFields(contract, name, direction, { depth: 4 }).filter(field => {
        const answer = lookUpField(contract, {
          operation: name,
          direction,
          path: field.path,
        });
        return !answer.found || !answer.fields.includes(field);
      }),
    ),
  );
}

const names = fc.constantFrom('id', 'name', 'lines', 'data', 'Id', 'amount');

/** Any schema with every way in which one may hold another, circles included. */
const { schema } = fc.letrec<{ schema: object; use: object }>(tie => ({
  use: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom(
      { $ref: '#/components/schemas/One' },
      { $ref: '#/components/schemas/Two' },
      { type: 'string', maxLength: 3 },
      { type: ['integer', 'null'] },
      { enum: ['a', null] },
      {},
    ),
    tie('schema'),
  ),
  schema: fc.oneof(
    { maxDepth: 4 },
    fc.record({
      type: fc.constant('object'),
      properties: fc.dictionary(names, tie('use'), { maxKeys: 4 }),
      required: fc.uniqueArray(names, { maxLength: 2 }),
    }),
    fc.record({ type: fc.constant('array'), items: tie('use') }),
    fc.record({ additionalProperties: tie('use') }),
    ...['allOf', 'oneOf', 'anyOf'].map(union =>
      fc
        .array(tie('use'), { minLength: 1, maxLength: 3 })
        .map(uses => ({ [union]: uses })),
    ),
    fc.record({
      properties: fc.dictionary(names, tie('use'), { maxKeys: 2 }),
      oneOf: fc.array(tie('use'), { minLength: 1, maxLength: 2 }),
      readOnly: fc.boolean(),
    }),
  ),
}));

const documents = fc.tuple(schema, schema, schema).map(([body, one, two]) =>
  JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Any', version: '1' },
    paths: {
      '/any': {
        post: {
          requestBody: { content: { 'application/json': { schema: body } } },
          responses: {
            200: {
              description: 'Any',
              content: { 'application/json': { schema: one } },
            },
          },
        },
      },
    },
    components: { schemas: { One: one, Two: two } },
  }),
);

describe('listFields', () => {
  it('lists nothing that lookUpField does not find with the same facts', () => {
    fc.assert(
      fc.property(documents, text => {
        expect(lost(contractOf('any.json', text))).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it('ends in a map that holds maps like itself', () => {
    const contract = contractOf(
      'tree.json',
      JSON.stringify({
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        type: 'object',
        additionalProperties: {
          anyOf: [{ $ref: '#' }, { type: 'array', items: { $ref: '#' } }],
        },
      }),
    );
    const paths = listFields(contract, 'read value', 'response').map(
      ({ path }) => path,
    );
    expect(paths).toEqual(['*', '*[]']);
    expect(
      lookUpField(contract, {
        operation: 'read value',
        direction: 'response',
        path: 'a.b.c.d',
      }),
    ).toMatchObject({ found: true });
  });

  it('holds for records with relations that lead back', () => {
    const text = `<?xml version="1.0"?>
<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="S" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.Int32" Nullable="false"/>
        <Property Name="Notes" Type="Collection(S.Note)" Nullable="false"/>
        <NavigationProperty Name="Items" Type="Collection(S.Item)" Partner="Order"/>
      </EntityType>
      <EntityType Name="Item">
        <Key><PropertyRef Name="Id"/></Key>
        <Property Name="Id" Type="Edm.Int32" Nullable="false">
          <Annotation Term="Core.Computed" Bool="true"/>
        </Property>
        <NavigationProperty Name="Order" Type="S.Order" Partner="Items"/>
      </EntityType>
      <ComplexType Name="Note"><Property Name="Text" Type="Edm.String"/></ComplexType>
      <EntityContainer Name="C"><EntitySet Name="Orders" EntityType="S.Order"/></EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>`;
    const contract = contractOf('orders.edmx', text);
    expect(lost(contract)).toEqual([]);
    expect(
      listFields(contract, 'read Orders', 'response').map(({ path }) => path),
    ).toEqual([
      'Id',
      'Notes[]',
      'Notes[].Text',
      'Items[]',
      'Items[].Id',
      'Items[].Order',
    ]);
  });

  it('stops at the depth and the number of paths that are asked for', () => {
    const text = JSON.stringify({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $defs: {
        node: {
          properties: { id: {}, next: { $ref: '#/$defs/other' } },
        },
        other: { properties: { id: {}, node: { $ref: '#/$defs/node' } } },
      },
      $ref: '#/$defs/node',
    });
    const contract = contractOf('node.json', text);
    const paths = (limits: object) =>
      listFields(contract, 'read value', 'response', limits).map(
        ({ path }) => path,
      );
    expect(paths({})).toEqual(['id', 'next', 'next.id', 'next.node']);
    expect(paths({ depth: 1 })).toEqual(['id', 'next']);
    expect(paths({ most: 3 })).toEqual(['id', 'next', 'next.id']);
    expect(listFields(contract, 'read nothing', 'response')).toEqual([]);
  });
});
