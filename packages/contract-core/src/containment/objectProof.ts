import type { Schema } from '../model';
import type { Attempt, Claim } from './claims';
import { alsoFits, partFits } from './claims';
import { certainlyEvaluated, possiblyEvaluated } from './evaluatedParts';
import type { Facts, ProofTools } from './knownFacts';
import type { Literal } from './literals';

/**
 * What would prove that the objects that fit `inner` fit what `outer` says of
 * objects; null where that cannot be proven keyword by keyword.
 */
export function objectProof(
  inner: Facts,
  outer: Literal,
  tools: ProofTools,
): Attempt | null {
  return new ObjectProof(inner, outer, tools).claims();
}

/** Names that a keyword like `additionalProperties` leaves to another schema. */
interface LeftOver {
  readonly names: ReadonlySet<string>;
  readonly patterns: ReadonlySet<string>;
  readonly schema: Schema;
}

class ObjectProof {
  private readonly patterns: ReadonlySet<string>;
  /** Names that the inner literals speak of. */
  private readonly names: ReadonlySet<string>;

  constructor(
    private readonly inner: Facts,
    private readonly outer: Literal,
    private readonly tools: ProofTools,
  ) {
    this.patterns = new Set(
      inner.schemas.flatMap(schema => [...schema.patternProperties.keys()]),
    );
    this.names = new Set(
      inner.literals.flatMap(({ schema, exempt }) => [
        ...schema.properties.keys(),
        ...exempt,
      ]),
    );
  }

  claims(): Attempt | null {
    const simple =
      this.requiredFit() && this.countsFit() && this.dependentNamesFit();
    if (!simple) return null;
    const names = this.nameClaims();
    if (names === null) return null;
    return [
      ...names,
      ...this.propertyClaims(),
      ...this.patternClaims(),
      ...this.leftOvers().flatMap(left => this.leftOverClaims(left)),
      ...this.dependentClaims(),
    ];
  }

  private requiredFit(): boolean {
    const { schema, exempt } = this.outer;
    return schema.required.every(
      name => exempt.has(name) || this.inner.required.has(name),
    );
  }

  private countsFit(): boolean {
    const { bounds } = this.outer.schema;
    const least = bounds.get('minProperties') ?? 0;
    const most = bounds.get('maxProperties') ?? Infinity;
    const innerLimits = this.inner.schemas.map(schema => schema.bounds);
    const innerLeast = Math.max(
      this.inner.required.size,
      ...innerLimits.map(limits => limits.get('minProperties') ?? 0),
    );
    const innerMost = Math.min(
      this.isClosed() ? this.possibleNames().length : Infinity,
      ...innerLimits.map(limits => limits.get('maxProperties') ?? Infinity),
    );
    return innerLeast >= least && innerMost <= most;
  }

  /** Whether there are no properties but those that are spoken of. */
  private isClosed(): boolean {
    return (
      this.patterns.size === 0 &&
      this.freshSchemas().some(schema => schema.acceptsNothing)
    );
  }

  private possibleNames(): readonly string[] {
    return [...this.names].filter(name => !this.isForbidden(name));
  }

  private isForbidden(name: string): boolean {
    return this.innerSchemas(name).some(schema => schema.acceptsNothing);
  }

  private innerSchemas(name: string): readonly Schema[] {
    return this.tools.properties.of(this.inner.literals, name);
  }

  /** Schemas of properties that no name and no pattern speaks of. */
  private freshSchemas(): readonly Schema[] {
    return this.inner.schemas.flatMap(schema => {
      if (schema.additionalProperties !== null) {
        return [schema.additionalProperties.schema];
      }
      if (schema.unevaluatedProperties === null) return [];
      const parts = possiblyEvaluated(schema);
      const isLeft =
        !parts.everyName &&
        [...parts.names].every(name => this.names.has(name)) &&
        [...parts.patterns].every(pattern => this.patterns.has(pattern));
      return isLeft ? [schema.unevaluatedProperties.schema] : [];
    });
  }

  private dependentNamesFit(): boolean {
    const { schema, exempt } = this.outer;
    return [...schema.dependentRequired].every(
      ([name, others]) =>
        this.isForbidden(name) ||
        others.every(
          other =>
            exempt.has(other) ||
            this.inner.required.has(other) ||
            this.inner.literals.some(
              literal =>
                !literal.exempt.has(other) &&
                literal.schema.dependentRequired.get(name)?.includes(other) ===
                  true,
            ),
        ),
    );
  }

  private nameClaims(): Attempt | null {
    const outer = this.outer.schema.propertyNames;
    if (outer === null) return [];
    const { literals, judge, text } = this.tools;
    const limit = literals.alone(outer.schema);
    if (this.isClosed()) {
      const fit = this.possibleNames().every(
        name => judge(limit, name) === 'yes',
      );
      return fit ? [] : null;
    }
    const known = this.inner.schemas.flatMap(
      schema => schema.propertyNames?.schema ?? [],
    );
    return [this.partClaim([text, ...known], outer.schema)];
  }

  private partClaim(inner: readonly Schema[], outer: Schema): Claim {
    const { literals } = this.tools;
    return partFits(
      inner.map(schema => literals.alone(schema)),
      literals.alone(outer),
    );
  }

  private propertyClaims(): Attempt {
    const { schema, exempt } = this.outer;
    return [...schema.properties]
      .filter(([name]) => !exempt.has(name))
      .map(([name, use]) =>
        this.partClaim(this.innerSchemas(name), use.schema),
      );
  }

  private patternClaims(): Attempt {
    const { schema, exempt } = this.outer;
    const { match } = this.tools;
    return [...schema.patternProperties].flatMap(([pattern, use]) => [
      ...[...this.names]
        .filter(name => !exempt.has(name) && match(pattern, name) !== 'no')
        .map(name => this.partClaim(this.innerSchemas(name), use.schema)),
      this.partClaim(this.matchingSchemas(pattern), use.schema),
    ]);
  }

  /** Schemas that hold at least for all names of a pattern not spoken of. */
  private matchingSchemas(pattern: string): readonly Schema[] {
    return this.inner.schemas.flatMap(schema => {
      const same = schema.patternProperties.get(pattern);
      if (same !== undefined) return [same.schema];
      return schema.patternProperties.size === 0 &&
        schema.additionalProperties !== null
        ? [schema.additionalProperties.schema]
        : [];
    });
  }

  private leftOvers(): readonly LeftOver[] {
    const { schema } = this.outer;
    const found: LeftOver[] = [];
    if (schema.additionalProperties !== null) {
      found.push({
        names: new Set(schema.properties.keys()),
        patterns: new Set(schema.patternProperties.keys()),
        schema: schema.additionalProperties.schema,
      });
    }
    if (schema.unevaluatedProperties !== null) {
      const { everyName, names, patterns } = certainlyEvaluated(schema);
      const left = schema.unevaluatedProperties.schema;
      if (!everyName) found.push({ names, patterns, schema: left });
    }
    return found;
  }

  private leftOverClaims(left: LeftOver): Attempt {
    const { match } = this.tools;
    const named = [...this.names].filter(
      name =>
        !left.names.has(name) &&
        !this.outer.exempt.has(name) &&
        [...left.patterns].every(pattern => match(pattern, name) !== 'yes'),
    );
    const matching = [...this.patterns].filter(
      pattern => !left.patterns.has(pattern),
    );
    return [
      ...named.map(name =>
        this.partClaim(this.innerSchemas(name), left.schema),
      ),
      ...matching.map(pattern =>
        this.partClaim(this.matchingSchemas(pattern), left.schema),
      ),
      this.partClaim(this.freshSchemas(), left.schema),
    ];
  }

  private dependentClaims(): Attempt {
    const { schema, exempt } = this.outer;
    const { literals } = this.tools;
    return [...schema.dependentSchemas]
      .filter(([name]) => !this.isForbidden(name))
      .map(([name, use]) => {
        const following = this.inner.literals.flatMap(literal => {
          const known = literal.schema.dependentSchemas.get(name);
          return known === undefined
            ? []
            : [literals.beside(known.schema, literal.exempt)];
        });
        return alsoFits(
          [...this.inner.given, ...following],
          literals.beside(use.schema, exempt),
        );
      });
  }
}
