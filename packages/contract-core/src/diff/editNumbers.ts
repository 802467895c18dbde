import { canonicalJson } from '../model';
import type { SchemaFact } from './schemaFact';

/**
 * Numbers of edits, whatever they do to the values: facts with equal numbers
 * say the same. The text of an edit may list hundreds of values, so it is
 * written once per fact.
 */
export class EditNumbers {
  private readonly byFact = new Map<SchemaFact, number>();
  private readonly byText = new Map<string, number>();

  of(fact: SchemaFact): number {
    let number = this.byFact.get(fact);
    if (number === undefined) {
      const { kind, subject, from, to } = fact;
      const text = canonicalJson([kind, subject, from, to]);
      number = this.byText.get(text) ?? this.byText.size;
      this.byText.set(text, number);
      this.byFact.set(fact, number);
    }
    return number;
  }
}
