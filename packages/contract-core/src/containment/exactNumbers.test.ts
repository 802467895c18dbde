import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../model';
import { parseContract } from '../parse';
import { confirmWitness } from './confirmWitness';
import { createContainment } from './containment';

/** The schema of a property `value`, as JSON or as YAML. */
function read(schema: string, spelling: 'json' | 'yaml') {
  const isJson = spelling === 'json';
  const parsed = parseContract({
    file: `order.${spelling}`,
    text: isJson
      ? `{ "$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object", "required": ["value"], "properties": { "value": ${schema} } }`
      : `$schema: https://json-schema.org/draft/2020-12/schema\ntype: object\nrequired: [value]\nproperties:\n  value: ${schema}\n`,
    references: [],
  });
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problems));
  const [, create] = parsed.contract.operations;
  if (create.kind !== 'record' || create.sent === null) {
    throw new Error('no schema');
  }
  return create.sent;
}

const rows: readonly (readonly [string, string, string | null])[] = [
  [
    '{ "type": "integer", "maximum": 9007199254740993 }',
    '{ "type": "integer", "maximum": 9007199254740992 }',
    '9007199254740993',
  ],
  [
    '{ "type": "integer", "maximum": 9007199254740992 }',
    '{ "type": "integer", "maximum": 9007199254740993 }',
    null,
  ],
  [
    '{ "type": "integer", "minimum": -9007199254740993 }',
    '{ "type": "integer", "minimum": -9007199254740992 }',
    '-9007199254740993',
  ],
  [
    '{ "enum": [9007199254740992, 9007199254740993] }',
    '{ "enum": [9007199254740992] }',
    '9007199254740993',
  ],
  [
    '{ "const": 12345678901234567890 }',
    '{ "const": 12345678901234567891 }',
    '12345678901234567890',
  ],
  [
    '{ "type": "number", "minimum": 0.12345678901234567891, "maximum": 1 }',
    '{ "type": "number", "minimum": 0.12345678901234567892, "maximum": 1 }',
    '0.12345678901234567891',
  ],
  [
    '{ "type": "integer", "format": "int64", "minimum": 9223372036854775807 }',
    '{ "type": "integer", "minimum": 9223372036854775807, "maximum": 9223372036854775807 }',
    null,
  ],
  [
    '{ "type": "integer", "minimum": 9223372036854775807 }',
    '{ "type": "integer", "format": "int64" }',
    '9223372036854775808',
  ],
  [
    '{ "type": "integer", "multipleOf": 9007199254740993, "minimum": 1 }',
    '{ "type": "integer", "multipleOf": 9007199254740992 }',
    '9007199254740993',
  ],
];

describe.each(['json', 'yaml'] as const)(
  'numbers beyond doubles in %s',
  spelling => {
    it.each(rows)('%s within %s', (inner, outer, refused) => {
      const engine = createContainment({ direction: 'none' });
      const [base, revision] = [inner, outer].map(each => read(each, spelling));
      const answer = engine.within([base], [revision]);
      if (refused === null) {
        expect(answer).toEqual({ kind: 'within' });
        return;
      }
      expect(canonicalJson(answer)).toBe(
        `{"kind":"outside","pointer":"/value","witness":{"value":${refused}}}`,
      );
      const witness = answer.kind === 'outside' ? answer.witness : null;
      expect(confirmWitness(witness, [base], [revision], 'none')).toEqual({
        validInBase: true,
        validInRevision: false,
      });
    });
  },
);
