import type { Schema } from '../model';
import { possiblyEvaluated } from './evaluatedParts';
import type { EvaluatedParts } from './evaluatedParts';
import type { Literal } from './literals';
import type { Answer } from './accepts';

/** Whether a name matches a pattern; `unknown` where it cannot be told. */
export type MatchName = (pattern: string, name: string) => Answer;

/** Which schemas hold for the properties of objects that fit other schemas. */
export class PropertySchemas {
  private readonly evaluated = new Map<Schema, EvaluatedParts>();

  constructor(private readonly match: MatchName) {}

  /**
   * Schemas that hold for the property `name` of every object that fits
   * the literals; those of which it is not certain are left out.
   */
  of(literals: Iterable<Literal>, name: string): readonly Schema[] {
    const found = new Set<Schema>();
    for (const { schema, exempt } of literals) {
      if (exempt.has(name)) continue;
      for (const holding of this.inOne(schema, name)) found.add(holding);
    }
    return [...found];
  }

  private inOne(schema: Schema, name: string): readonly Schema[] {
    const own = schema.properties.get(name);
    const holding = own === undefined ? [] : [own.schema];
    let mayMatch = own !== undefined;
    for (const [pattern, use] of schema.patternProperties) {
      const answer = this.match(pattern, name);
      if (answer === 'yes') holding.push(use.schema);
      mayMatch ||= answer !== 'no';
    }
    if (!mayMatch && schema.additionalProperties !== null) {
      holding.push(schema.additionalProperties.schema);
    }
    const left = schema.unevaluatedProperties;
    if (left !== null && this.isLeftOver(schema, name)) {
      holding.push(left.schema);
    }
    return holding;
  }

  /** Whether certainly nothing but `unevaluatedProperties` looks at the name. */
  private isLeftOver(schema: Schema, name: string): boolean {
    let parts = this.evaluated.get(schema);
    if (parts === undefined) {
      parts = possiblyEvaluated(schema);
      this.evaluated.set(schema, parts);
    }
    return (
      !parts.everyName &&
      !parts.names.has(name) &&
      [...parts.patterns].every(pattern => this.match(pattern, name) === 'no')
    );
  }
}

/**
 * Schemas that hold for every property that is not `mentioned`; schemas with
 * patterns are left out, because a name may match.
 */
export function freshSchemas(
  literals: Iterable<Literal>,
  mentioned: ReadonlySet<string>,
): readonly Schema[] {
  const found: Schema[] = [];
  for (const { schema } of literals) {
    const { additionalProperties, unevaluatedProperties: left } = schema;
    if (additionalProperties !== null && schema.patternProperties.size === 0) {
      found.push(additionalProperties.schema);
    } else if (additionalProperties === null && left !== null) {
      const { everyName, names, patterns } = possiblyEvaluated(schema);
      const isLeft =
        !everyName &&
        patterns.size === 0 &&
        [...names].every(name => mentioned.has(name));
      if (isLeft) found.push(left.schema);
    }
  }
  return found;
}
