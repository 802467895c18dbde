import type { Schema } from '../model';
import type { Exemption, ExemptNames } from './exemption';
import { noneExempt } from './exemption';

/**
 * A schema with the names that play no role in it. Equal literals are one
 * object, so sets of them compare by identity.
 */
export interface Literal {
  readonly schema: Schema;
  readonly exempt: ExemptNames;
  readonly number: number;
}

/** Makes literals, each once. */
export class Literals {
  private readonly known = new Map<Schema, Map<ExemptNames, Literal>>();
  private count = 0;

  constructor(private readonly exemption: Exemption) {}

  /** The schema inside of another value, where it alone says what is exempt. */
  alone(schema: Schema): Literal {
    return this.beside(schema, noneExempt);
  }

  /** The schema where it holds for a value with names that are exempt already. */
  beside(schema: Schema, around: ExemptNames): Literal {
    const exempt = this.exemption.within(around, schema);
    let byNames = this.known.get(schema);
    if (byNames === undefined) {
      byNames = new Map();
      this.known.set(schema, byNames);
    }
    let literal = byNames.get(exempt);
    if (literal === undefined) {
      literal = { schema, exempt, number: this.count };
      this.count += 1;
      byNames.set(exempt, literal);
    }
    return literal;
  }

  /** Schemas that hold together: what one of them exempts is exempt in all. */
  together(schemas: readonly Schema[]): readonly Literal[] {
    const exempt = schemas.reduce<ExemptNames>(
      (around, schema) => this.exemption.within(around, schema),
      noneExempt,
    );
    return schemas.map(schema => this.beside(schema, exempt));
  }
}

/** The same literals without repetition, in the order of their numbers. */
export function sortedLiterals(
  literals: Iterable<Literal>,
): readonly Literal[] {
  return [...new Set(literals)].sort(
    (left, right) => left.number - right.number,
  );
}

/** Equal for equal sorted lists. */
export function keyOfLiterals(literals: readonly Literal[]): string {
  return literals.map(({ number }) => number).join('&');
}
