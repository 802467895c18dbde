import { describe, expect, it } from 'vitest';
import { parseVersions } from './parseVersions';

function document(name: string) {
  return {
    file: 'api.yaml',
    text: `openapi: 3.1.0
components:
  schemas:
    Order: { properties: { item: { $ref: '#/components/schemas/${name}' } } }
`,
    references: [],
  };
}

function outcome(base: string, revision: string) {
  const parsed = parseVersions(document(base), document(revision));
  return [parsed.base, parsed.revision].map(side =>
    side?.ok === true
      ? 'read'
      : side?.problems.map(({ line, message }) => `${line} ${message}`),
  );
}

describe('a reference to a schema that is not there', () => {
  it('is left unknown where the base has it already', () => {
    expect(outcome('Item', 'Item')).toEqual(['read', 'read']);
  });

  it('is left unknown where the revision mends it', () => {
    expect(outcome('Item', 'Order')).toEqual(['read', 'read']);
  });

  it('is left unknown where the revision brings it', () => {
    expect(outcome('Order', 'Item')).toEqual(['read', 'read']);
  });

  it('is left unknown in a first version', () => {
    const { revision } = parseVersions(null, document('Item'));
    expect(revision?.ok).toBe(true);
  });
});
