import type { Schema, SchemaUse } from '../model';
import type { Answer } from './accepts';
import { uniformFrom } from './elementSchemas';
import type { Literal, Literals } from './literals';
import { keyOfLiterals, sortedLiterals } from './literals';
import { isEmptyRange, numberRangeOf } from './numberRange';
import type { NumberRange } from './numberRange';
import type { PropertySchemas } from './propertySchemas';
import type { Tags } from './tags';
import { textConstraintOf } from './textValues';
import type { TextConstraint } from './texts';
import { commonKinds } from './valueKind';
import type { ValueKind } from './valueKind';

/** What proofs ask of their surroundings. */
export interface ProofTools {
  readonly literals: Literals;
  readonly properties: PropertySchemas;
  readonly judge: (literal: Literal, value: unknown) => Answer;
  readonly match: (pattern: string, name: string) => Answer;
  readonly tags: Tags;
  /** Takes steps from the budget; false when it is used up. */
  readonly spend: (steps: number) => boolean;
  /** What is known of values that fit all of the literals. */
  readonly facts: (literals: readonly Literal[]) => Facts;
  /** The schema of all texts. */
  readonly text: Schema;
}

/** A union of which no branch is among the literals yet. */
export interface OpenUnion {
  /** Whether a value fits no two of the branches. */
  readonly exclusive: boolean;
  readonly branches: readonly Literal[];
}

/** What holds for every value that fits some literals. */
export interface Facts {
  readonly given: readonly Literal[];
  /** Those with everything that `allOf` brings in. */
  readonly literals: readonly Literal[];
  readonly schemas: readonly Schema[];
  /** Without null. */
  readonly kinds: readonly ValueKind[];
  /** Whether null fits them all. */
  readonly takesNull: Answer;
  /** The only values there can be, null among them; null where not limited. */
  readonly listed: readonly unknown[] | null;
  readonly unions: readonly OpenUnion[];
  readonly numbers: NumberRange;
  readonly texts: TextConstraint;
  readonly required: ReadonlySet<string>;
  readonly leastItems: number;
  readonly mostItems: number;
  /** From this index on every element has the same schemas. */
  readonly uniform: number;
}

/** Gathers facts and keeps them by the set of literals. */
export class KnownFacts {
  private readonly known = new Map<string, Facts>();
  private readonly unions = new Map<Literal, readonly OpenUnion[]>();

  constructor(
    private readonly literals: Literals,
    private readonly judge: ProofTools['judge'],
  ) {}

  of(literals: readonly Literal[]): Facts {
    const sorted = sortedLiterals(literals);
    const key = keyOfLiterals(sorted);
    let facts = this.known.get(key);
    if (facts === undefined) {
      facts = this.gather(sorted);
      this.known.set(key, facts);
    }
    return facts;
  }

  private gather(given: readonly Literal[]): Facts {
    const all = new Set(given);
    // A set that grows while it is walked visits the new members as well.
    for (const { schema, exempt } of all) {
      for (const use of schema.allOf) {
        all.add(this.literals.beside(use.schema, exempt));
      }
    }
    const literals = [...all];
    const schemas = literals.map(({ schema }) => schema);
    const takesNull = this.takesNull(given);
    const numbers = numberRangeOf(schemas);
    return {
      given,
      literals,
      schemas,
      kinds: kindsOf(schemas, numbers),
      takesNull,
      listed: listedValues(schemas),
      unions: literals.flatMap(literal => this.openUnions(literal, all)),
      numbers,
      texts: textConstraintOf(schemas),
      required: new Set(
        literals.flatMap(({ schema, exempt }) =>
          schema.required.filter(name => !exempt.has(name)),
        ),
      ),
      leastItems: Math.max(
        0,
        ...schemas.map(schema => schema.bounds.get('minItems') ?? 0),
      ),
      mostItems: Math.min(
        ...schemas.map(schema => schema.bounds.get('maxItems') ?? Infinity),
      ),
      uniform: uniformFrom(literals),
    };
  }

  private takesNull(given: readonly Literal[]): Answer {
    const answers = given.map(literal => this.judge(literal, null));
    if (answers.includes('no')) return 'no';
    return answers.includes('unknown') ? 'unknown' : 'yes';
  }

  private openUnions(
    literal: Literal,
    taken: ReadonlySet<Literal>,
  ): readonly OpenUnion[] {
    return this.unionsOf(literal).filter(
      union => !union.branches.some(branch => taken.has(branch)),
    );
  }

  private unionsOf(literal: Literal): readonly OpenUnion[] {
    let unions = this.unions.get(literal);
    if (unions === undefined) {
      const { schema, exempt } = literal;
      const branchesOf = (uses: readonly SchemaUse[]) =>
        uses.map(use => this.literals.beside(use.schema, exempt));
      unions = [
        { exclusive: false, branches: branchesOf(schema.anyOf) },
        { exclusive: true, branches: branchesOf(schema.oneOf) },
      ].filter(union => union.branches.length > 0);
      this.unions.set(literal, unions);
    }
    return unions;
  }
}

function kindsOf(
  schemas: readonly Schema[],
  numbers: NumberRange,
): readonly ValueKind[] {
  if (schemas.some(schema => schema.acceptsNothing)) return [];
  return commonKinds(schemas).filter(
    kind => kind !== 'null' && (kind !== 'number' || !isEmptyRange(numbers)),
  );
}

/**
 * The values of an enumeration. Null is added, because a schema may be nullable
 * beside it; texts may be missing from an extensible one.
 */
function listedValues(schemas: readonly Schema[]): readonly unknown[] | null {
  const closed = schemas.find(
    schema => schema.enumeration !== null && !schema.extensible,
  );
  const values = closed?.enumeration ?? null;
  return values === null ? null : [...values, null];
}
