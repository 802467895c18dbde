import type { Schema as JsonSchema } from '@cfworker/json-schema';
import { canonicalJson, NullAcceptance, withDoubles } from '../model';
import type { Direction, Schema, SchemaUse } from '../model';
import { Exemption, noneExempt } from './exemption';
import type { ExemptNames } from './exemption';
import { isRefusedExactly } from './exactDecisions';
import { isJsonObject, isSameJson } from './jsonValue';
import type { JsonObject } from './jsonValue';
import { matchesPattern } from './matchPattern';
import {
  anything,
  assertionsOf,
  decideExpressions,
  nothing,
  NotExpressible,
  refusedNumber,
} from './projectAssertions';

/** How the projection is written; what is left out is as for a witness. */
export interface ProjectionOptions {
  /** Schema objects written for one value. */
  readonly maxSchemas?: number;
  /**
   * Whether each element and each member that no keyword names gets a schema of
   * its own, so that the validator can say which of them it refuses.
   */
  readonly partByPart?: boolean;
}

const defaultMaxSchemas = 5_000;
/** Different values that are told apart under one keyword. */
const maxAlternatives = 100;

/**
 * Writes schemas of the contract graph as JSON Schema 2020-12, as far as they
 * apply to the parts of one value: members that the value does not have are
 * left out, which keeps large graphs small and cycles finite. Dialects are made
 * equal on the way: `nullable`, draft 4's flags, and properties that play no
 * role in the direction. Expressions of the document are decided here by the
 * linear-time engine and written as `true` or `false`.
 */
export class SchemaProjection {
  private readonly exemption: Exemption;
  private readonly nullsByText = new NullAcceptance('text');
  private written = 0;
  /** Schemas being written about the value at hand. */
  private open = new Set<Schema>();

  constructor(
    direction: Direction,
    private readonly options: ProjectionOptions = {},
  ) {
    this.exemption = new Exemption(direction);
  }

  /** All of the schemas hold. @throws NotExpressible */
  all(uses: readonly SchemaUse[], value: unknown): JsonSchema {
    const exempt = uses.reduce<ExemptNames>(
      (around, use) => this.exemption.within(around, use.schema),
      noneExempt,
    );
    return { allOf: uses.map(use => this.same(use, value, exempt)) };
  }

  /** The schema about a part of the value. */
  private inside(use: SchemaUse, part: unknown): JsonSchema {
    const around = this.open;
    this.open = new Set();
    const projected = this.same(use, part, noneExempt);
    this.open = around;
    return projected;
  }

  /** The schema about one of several parts, told apart by their values. */
  private insideAny(use: SchemaUse, parts: readonly unknown[]): JsonSchema {
    const distinct: unknown[] = [];
    for (const part of parts) {
      if (!distinct.some(earlier => isSameJson(earlier, part))) {
        distinct.push(part);
      }
      if (distinct.length > maxAlternatives) throw new NotExpressible();
    }
    if (use.schema.acceptsNothing) return nothing;
    if (distinct.length === 1) return this.inside(use, distinct[0]);
    const plain = distinct.map(withDoubles);
    if (new Set(plain.map(part => canonicalJson(part))).size < plain.length) {
      throw new NotExpressible();
    }
    return {
      anyOf: distinct.map((part, index) => ({
        const: plain[index],
        allOf: [this.inside(use, part)],
      })),
    };
  }

  /** The schema about the value at hand. */
  private same(
    use: SchemaUse,
    value: unknown,
    around: ExemptNames,
  ): JsonSchema {
    const { schema } = use;
    this.written += 1;
    const isUnknown =
      schema.unreadable !== null ||
      schema.assertions.has('$dynamicRef') ||
      schema.assertions.has('$recursiveRef');
    const { maxSchemas = defaultMaxSchemas } = this.options;
    if (isUnknown || this.written > maxSchemas || this.open.has(schema)) {
      throw new NotExpressible();
    }
    if (schema.acceptsNothing) return nothing;
    if (schema.nullable && value === null) {
      // No payload shows anything where the text is read in two ways.
      if (!this.nullsByText.of(schema)) throw new NotExpressible();
      return { type: 'null' };
    }
    this.open.add(schema);
    const exempt = this.exemption.within(around, schema);
    const projected: JsonSchema = {
      ...assertionsOf(schema, value),
      ...this.unionsOf(schema, value, exempt),
      ...(Array.isArray(value) ? this.listOf(schema, value) : {}),
      ...(isJsonObject(value) ? this.objectOf(schema, value, exempt) : {}),
    };
    this.open.delete(schema);
    return projected;
  }

  private unionsOf(
    schema: Schema,
    value: unknown,
    exempt: ExemptNames,
  ): JsonSchema {
    const write = (use: SchemaUse) => this.same(use, value, exempt);
    const projected: JsonSchema = {};
    const decided = [
      ...decideExpressions(schema, value),
      ...(isRefusedExactly(schema, value) ? [refusedNumber] : []),
    ];
    const allOf = [...schema.allOf.map(write), ...decided];
    if (allOf.length > 0) projected.allOf = allOf;
    if (schema.anyOf.length > 0) projected.anyOf = schema.anyOf.map(write);
    if (schema.oneOf.length > 0) projected.oneOf = schema.oneOf.map(write);
    if (schema.not !== null) projected.not = write(schema.not);
    if (schema.condition !== null) {
      const { when, then, otherwise } = schema.condition;
      projected.if = write(when);
      if (then !== null) projected.then = write(then);
      if (otherwise !== null) projected.else = write(otherwise);
    }
    return projected;
  }

  private listOf(schema: Schema, items: readonly unknown[]): JsonSchema {
    const projected: JsonSchema = {};
    const prefix = schema.prefixItems.slice(0, items.length);
    if (prefix.length > 0) {
      projected.prefixItems = prefix.map((use, index) =>
        this.inside(use, items[index]),
      );
    }
    const rest = items.slice(prefix.length);
    if (schema.items !== null && rest.length > 0 && this.options.partByPart) {
      const { items: use } = schema;
      projected.prefixItems = [
        ...(projected.prefixItems ?? []),
        ...rest.map(item => this.inside(use, item)),
      ];
    } else if (schema.items !== null && rest.length > 0) {
      projected.items = this.insideAny(schema.items, rest);
    }
    if (schema.contains !== null) {
      const { schema: contained, atLeast, atMost } = schema.contains;
      projected.contains =
        items.length === 0 ? anything : this.insideAny(contained, items);
      projected.minContains = atLeast;
      if (atMost !== null) projected.maxContains = atMost;
    }
    if (schema.unevaluatedItems !== null && items.length > 0) {
      projected.unevaluatedItems = this.insideAny(
        schema.unevaluatedItems,
        items,
      );
    }
    return projected;
  }

  private objectOf(
    schema: Schema,
    value: JsonObject,
    exempt: ExemptNames,
  ): JsonSchema {
    const names = Object.keys(value);
    const counted = names.filter(name => !exempt.has(name));
    const has = (name: string) => Object.hasOwn(value, name);
    const projected: JsonSchema = {
      ...this.membersOf(schema, value, exempt),
      required: schema.required.filter(name => !exempt.has(name)),
      dependentRequired: Object.fromEntries(
        [...schema.dependentRequired]
          .filter(([name]) => has(name))
          .map(([name, others]) => [
            name,
            others.filter(other => !exempt.has(other)),
          ]),
      ),
      dependentSchemas: Object.fromEntries(
        [...schema.dependentSchemas]
          .filter(([name]) => has(name))
          .map(([name, use]) => [name, this.same(use, value, exempt)]),
      ),
    };
    if (schema.propertyNames !== null && names.length > 0) {
      projected.propertyNames = this.insideAny(schema.propertyNames, names);
    }
    if (schema.unevaluatedProperties !== null && counted.length > 0) {
      projected.unevaluatedProperties = this.insideAny(
        schema.unevaluatedProperties,
        counted.map(name => value[name]),
      );
    }
    return projected;
  }

  /** `properties`, `patternProperties` and `additionalProperties`. */
  private membersOf(
    schema: Schema,
    value: JsonObject,
    exempt: ExemptNames,
  ): JsonSchema {
    const named: [string, JsonSchema][] = [];
    const others: unknown[] = [];
    for (const [name, member] of Object.entries(value)) {
      if (exempt.has(name)) {
        named.push([name, anything]);
        continue;
      }
      const uses = this.usesOf(schema, name);
      if (uses.length === 0) others.push(member);
      else if (uses.length === 1) {
        named.push([name, this.inside(uses[0], member)]);
      } else {
        const all = uses.map(use => this.inside(use, member));
        named.push([name, { allOf: all }]);
      }
    }
    const projected: JsonSchema = { properties: Object.fromEntries(named) };
    const additional = schema.additionalProperties;
    if (additional !== null && others.length > 0) {
      projected.additionalProperties = this.insideAny(additional, others);
    }
    return projected;
  }

  /** As `usesOf`; part by part also the one for members that no keyword names. */
  private usesOf(schema: Schema, name: string): readonly SchemaUse[] {
    const uses = usesOf(schema, name);
    const { additionalProperties: others } = schema;
    const isOneOfThose =
      uses.length === 0 &&
      others !== null &&
      !others.schema.acceptsNothing &&
      this.options.partByPart === true;
    return isOneOfThose ? [others] : uses;
  }
}

/** The schemas that hold for a member by its name. */
function usesOf(schema: Schema, name: string): readonly SchemaUse[] {
  const declared = schema.properties.get(name);
  const uses = declared === undefined ? [] : [declared];
  for (const [pattern, use] of schema.patternProperties) {
    const matches = matchesPattern(pattern, name);
    if (matches === null) throw new NotExpressible();
    if (matches) uses.push(use);
  }
  return uses;
}
