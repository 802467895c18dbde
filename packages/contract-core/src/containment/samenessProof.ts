import { canonicalJson } from '../model';
import type { Schema, SchemaUse } from '../model';
import { areSame } from './claims';
import type { Attempt, Claim } from './claims';
import type { ProofTools } from './knownFacts';
import { noneExempt } from './exemption';
import type { Literal } from './literals';
import { dynamicKeywords } from './violations';

/**
 * What would prove that two schemas are written alike, so that they accept the
 * same values whatever their keywords mean; null where they are not.
 */
export function samenessProof(
  inner: Literal,
  outer: Literal,
  { literals }: ProofTools,
): Attempt | null {
  if (inner === outer) return [];
  if (!areSameNames(inner.exempt, outer.exempt)) return null;
  const [left, right] = [inner.schema, outer.schema];
  // Where a dynamic reference leads is not told by its text.
  if (isDynamic(left) || isDynamic(right)) return null;
  if (ownText(left) !== ownText(right)) return null;
  const claims: Claim[] = [];
  const [mine, yours] = [innerUses(left), innerUses(right)];
  if (mine.length !== yours.length) return null;
  for (const [index, { key, use, beside }] of mine.entries()) {
    const other = yours[index];
    if (other.key !== key) return null;
    claims.push(
      areSame(
        literals.beside(use.schema, beside ? inner.exempt : noneExempt),
        literals.beside(other.use.schema, beside ? outer.exempt : noneExempt),
      ),
    );
  }
  return claims;
}

function isDynamic(schema: Schema): boolean {
  return dynamicKeywords.some(keyword => schema.assertions.has(keyword));
}

function areSameNames(
  left: ReadonlySet<string>,
  right: ReadonlySet<string>,
): boolean {
  return left.size === right.size && [...left].every(name => right.has(name));
}

/** Everything that a schema says without other schemas, as text. */
function ownText(schema: Schema): string {
  return canonicalJson([
    schema.acceptsNothing,
    schema.unreadable,
    schema.types === null ? null : [...schema.types].sort(),
    schema.nullable,
    schema.enumeration,
    schema.extensible,
    [...schema.bounds].sort(([left], [right]) => (left < right ? -1 : 1)),
    schema.uniqueItems,
    schema.pattern,
    schema.format,
    [...schema.required].sort(),
    schema.contains === null
      ? null
      : [schema.contains.atLeast, schema.contains.atMost],
    [...schema.dependentRequired].map(([name, names]) => [
      name,
      [...names].sort(),
    ]),
    schema.readOnly,
    schema.writeOnly,
  ]);
}

interface InnerUse {
  readonly key: string;
  readonly use: SchemaUse;
  /** Whether it holds for the same value. */
  readonly beside: boolean;
}

/** The schemas inside of a schema, in an order that writing does not change. */
function innerUses(schema: Schema): readonly InnerUse[] {
  const found: InnerUse[] = [];
  const add = (key: string, use: SchemaUse | null, beside: boolean) => {
    if (use !== null) found.push({ key, use, beside });
  };
  const addNamed = (
    key: string,
    uses: ReadonlyMap<string, SchemaUse>,
    beside: boolean,
  ) => {
    const names = [...uses.keys()].sort();
    for (const name of names) {
      add(`${key}/${name}`, uses.get(name) ?? null, beside);
    }
  };
  addNamed('properties', schema.properties, false);
  addNamed('patternProperties', schema.patternProperties, false);
  addNamed('dependentSchemas', schema.dependentSchemas, true);
  add('additionalProperties', schema.additionalProperties, false);
  add('propertyNames', schema.propertyNames, false);
  add('unevaluatedProperties', schema.unevaluatedProperties, false);
  add('unevaluatedItems', schema.unevaluatedItems, false);
  add('items', schema.items, false);
  add('contains', schema.contains?.schema ?? null, false);
  for (const use of schema.prefixItems) add('prefixItems', use, false);
  for (const use of schema.allOf) add('allOf', use, true);
  for (const use of schema.anyOf) add('anyOf', use, true);
  for (const use of schema.oneOf) add('oneOf', use, true);
  add('not', schema.not, true);
  add('if', schema.condition?.when ?? null, true);
  add('then', schema.condition?.then ?? null, true);
  add('else', schema.condition?.otherwise ?? null, true);
  return found;
}
