import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContract } from '../parseContract';
import { defaultParseLimits } from '../parseLimits';
import type { ParseLimits } from '../parseLimits';

const metadata = `<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx">
  <edmx:DataServices>
    <Schema Namespace="Sales" xmlns="http://docs.oasis-open.org/odata/ns/edm">
      <EntityType Name="Order">
        <Key><PropertyRef Name="Id" /></Key>
        <Property Name="Id" Type="Edm.String" Nullable="false" />
        <Property Name="Note" Type="Edm.String" MaxLength="40" />
      </EntityType>
      <EntityContainer Name="Container">
        <EntitySet Name="Orders" EntityType="Sales.Order" />
      </EntityContainer>
    </Schema>
  </edmx:DataServices>
</edmx:Edmx>
`;

function parse(text: string, limits: ParseLimits = defaultParseLimits) {
  return parseContract({ file: 'sales.edmx', text, references: [] }, limits);
}

function problemsOf(text: string, limits?: ParseLimits) {
  const parsed = parse(text, limits);
  return parsed.ok ? parsed.contract.descriptor.notes : parsed.problems;
}

describe('OData metadata', () => {
  it('gives the work on its entity sets', () => {
    const parsed = parse(metadata);
    expect(
      parsed.ok && parsed.contract.operations.map(each => each.name),
    ).toEqual([
      'read Orders',
      'create Orders',
      'update Orders',
      'delete Orders',
    ]);
  });

  it('has places by line and by the names on the way', () => {
    const parsed = parse(metadata);
    const [read] = parsed.ok ? parsed.contract.operations : [];
    const record = read.kind === 'record' ? read.returned : null;
    expect(record?.schema.properties.get('Note')?.place.locate()).toEqual({
      file: 'sales.edmx',
      pointer: '/Schema/Sales/EntityType/Order/Property/Note',
      line: 7,
      column: 9,
    });
  });

  it('is the format of its schemas, whatever the envelope says', () => {
    const parsed = parse(
      metadata.replace(
        'http://docs.oasis-open.org/odata/ns/edm"',
        'http://schemas.microsoft.com/ado/2008/09/edm"',
      ),
    );
    expect(parsed.ok && parsed.contract.descriptor.format).toBe('odata-2');
    expect(parsed.ok && parsed.contract.descriptor.notes).toEqual([
      {
        code: 'unusual-structure',
        message:
          'The document says version 4.0, and its schemas are those of OData 2; it is read by its schemas.',
        location: { file: 'sales.edmx', pointer: '', line: 1, column: 1 },
        hides: false,
      },
    ]);
  });

  it('is read with a prefix that is not declared, with a note', () => {
    const parsed = parse(
      metadata.replace('MaxLength="40"', 'sap:creatable="false"'),
    );
    expect(parsed.ok && parsed.contract.descriptor.notes).toEqual([
      {
        code: 'unusual-structure',
        message:
          'The prefix "sap" is not declared; it is read by its usual meaning.',
        location: { file: 'sales.edmx', pointer: '', line: 7, column: 9 },
        hides: false,
      },
    ]);
  });
});

describe('XML that is not read', () => {
  it('has a document type declaration', () => {
    expect(
      problemsOf(`<!DOCTYPE x [<!ENTITY a "b">]>\n${metadata}`),
    ).toMatchObject([
      {
        code: 'invalid-structure',
        message: 'The document has a document type declaration (DOCTYPE).',
      },
    ]);
  });

  it('is not well-formed', () => {
    expect(
      problemsOf(metadata.replace('</EntityType>', '</EntityTyp>')),
    ).toMatchObject([{ code: 'syntax-error', line: 8 }]);
  });

  it('names an entity that XML does not know', () => {
    expect(
      problemsOf(metadata.replace('MaxLength="40"', 'X="&a;"')),
    ).toMatchObject([{ code: 'syntax-error', line: 7 }]);
  });

  it('is no metadata', () => {
    expect(problemsOf('<html></html>')).toMatchObject([
      { code: 'unknown-format', line: 1, column: 1 },
    ]);
  });

  it('is over a limit', () => {
    const deep = `${'<a>'.repeat(600)}${'</a>'.repeat(600)}`;
    const limits = { ...defaultParseLimits, maxNodes: 10, maxCharacters: 5000 };
    expect(problemsOf(deep)).toMatchObject([{ code: 'limit-exceeded' }]);
    expect(problemsOf(metadata, limits)).toMatchObject([
      { code: 'limit-exceeded' },
    ]);
    expect(problemsOf(metadata, { ...limits, maxCharacters: 9 })).toMatchObject(
      [{ code: 'limit-exceeded' }],
    );
  });
});

describe('any text', () => {
  it('that starts like XML is read or refused, never thrown', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            ...['<', '>', '/', '"', '=', ' ', '&', ';', '\n', 'Edmx', 'Schema'],
            ...[
              'Property',
              'Type="Collection("',
              '<!--',
              '-->',
              '<![CDATA[',
              ']]>',
            ],
          ),
          { maxLength: 40 },
        ),
        parts => {
          const parsed = parse(`<${parts.join('')}`);
          expect(parsed.ok || parsed.problems.length > 0).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it('with parts of metadata taken out is read or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.nat(metadata.length), fc.nat(60), (start, length) => {
        const text = metadata.slice(0, start) + metadata.slice(start + length);
        const parsed = parse(text);
        expect(parsed.ok || parsed.problems.length > 0).toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});
