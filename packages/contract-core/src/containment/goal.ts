import type { JsonNumber, Schema } from '../model';
import type { Answer } from './accepts';
import type { ExemptNames } from './exemption';
import type { Literal } from './literals';
import type { TagFacts } from './tags';
import type { TextConstraint } from './texts';

/** A value is sought that fits all wanted schemas and none of the refused. */
export interface Goal {
  readonly wanted: readonly Literal[];
  readonly refused: readonly Literal[];
}

/** The same for a part of a value, for which nothing is exempt from outside. */
export interface PartGoal {
  readonly wanted: readonly Schema[];
  readonly refused: readonly Schema[];
}

/** `none` is a proof; whoever only failed to find something says `unknown`. */
export type Outcome =
  | { readonly kind: 'found'; readonly value: unknown }
  | { readonly kind: 'none' }
  | { readonly kind: 'unknown'; readonly reason: string };

export const none: Outcome = { kind: 'none' };

export function found(value: unknown): Outcome {
  return { kind: 'found', value };
}

export function unknown(reason: string): Outcome {
  return { kind: 'unknown', reason };
}

/** Names of properties: those that a demand for "some property" means. */
export interface NameRegion {
  /** Patterns that the name has to match. */
  readonly matching: readonly string[];
  readonly notMatching: readonly string[];
  readonly notAmong: ReadonlySet<string>;
  /** Schema that the name must not fit. */
  readonly refusedBy: Schema | null;
}

/**
 * What a value must be like beside fitting schemas, so that it violates a
 * keyword. Each is about values of one kind only.
 */
export type Demand =
  | { readonly demand: 'value-not-among'; readonly values: readonly unknown[] }
  | { readonly demand: 'text-outside'; readonly constraint: TextConstraint }
  | {
      readonly demand: 'number-below' | 'number-above';
      readonly limit: JsonNumber;
      /** Whether the limit itself is allowed. */
      readonly inclusive: boolean;
    }
  | { readonly demand: 'no-multiple-of'; readonly divisor: JsonNumber }
  | { readonly demand: 'present' | 'absent'; readonly name: string }
  | {
      /** The property is there, and its value does not fit the schema. */
      readonly demand: 'property-refused';
      readonly name: string;
      readonly refused: Schema;
    }
  | {
      /** Some property of the region is there; its value does not fit the schema. */
      readonly demand: 'some-property';
      readonly names: NameRegion;
      readonly refused: Schema | null;
    }
  | {
      readonly demand: 'at-least' | 'at-most';
      /** Of properties or of elements. */
      readonly count: number;
    }
  | {
      /** Some element from index `from` to `to` (exclusive) does not fit. */
      readonly demand: 'element-refused';
      readonly from: number;
      readonly to: number | null;
      readonly refused: Schema;
    }
  | {
      readonly demand: 'fitting-at-least' | 'fitting-at-most';
      readonly schema: Schema;
      readonly count: number;
    }
  | { readonly demand: 'equal-elements' };

/** One alternative of a choice: what is added to a goal when it is taken. */
export interface Alternative {
  readonly wanted?: readonly Literal[];
  readonly refused?: readonly Literal[];
  readonly demands?: readonly Demand[];
  /** Further choices that have to be made with it. */
  readonly choices?: readonly Choice[];
  /** Why nobody can tell whether it leads to a value. */
  readonly doubt?: string;
}

/** At least one of the alternatives has to be taken. */
export type Choice = readonly Alternative[];

/** A goal without open choices, for values of one kind. */
export interface Branch {
  /** With everything that `allOf` and the choices brought in. */
  readonly wanted: readonly Literal[];
  readonly demands: readonly Demand[];
}

/** What the parts of the search ask of the whole. */
export interface Search {
  /** Looks for a part of a value; one level deeper. */
  readonly ask: (goal: PartGoal) => Outcome;
  /** Whether a part of a value fits each of the schemas. */
  readonly accepts: (schemas: readonly Schema[], value: unknown) => Answer;
  /** A schema beside another one, in which these names are exempt. */
  readonly beside: (schema: Schema, around: ExemptNames) => Literal;
  /**
   * How many levels deep a value must at least be that fits the literals but
   * not the other one, roughly; infinite where there is none.
   */
  readonly gap: (wanted: Iterable<Literal>, outer: Literal) => number;
  /** As `gap` for one literal. */
  readonly gapBetween: (wanted: Literal, outer: Literal) => number;
  /** As `gap` for the properties that nothing speaks of by name. */
  readonly freshPropertyGap: (
    wanted: Iterable<Literal>,
    mentioned: ReadonlySet<string>,
    refused: Schema,
  ) => number;
  /** What tells the objects that fit a literal from others. */
  readonly tagsOf: (literal: Literal) => TagFacts;
  /** Whether it is proven that nothing but null fits the literals and the other. */
  readonly areApart: (wanted: Iterable<Literal>, other: Literal) => boolean;
  /** As `gap` for the named property, and for the element at an index. */
  readonly propertyGap: (
    wanted: Iterable<Literal>,
    name: string,
    refused: Schema,
  ) => number;
  readonly elementGap: (
    wanted: Iterable<Literal>,
    index: number,
    refused: Schema,
  ) => number;
  /** Takes steps from the budget of the question; false when it is used up. */
  readonly spend: (steps?: number) => boolean;
  /** The one schema of texts that match; equal patterns give one object. */
  readonly matching: (pattern: string) => Schema;
  /** The one schema that accepts the listed values. */
  readonly among: (values: readonly unknown[]) => Schema;
}

export const budgetSpent = 'the search took more steps than are allowed';

export const runSpent =
  'the questions before took all steps that one comparison may take';

/**
 * The first alternative that leads to a value; `none` only if no alternative
 * is left in doubt.
 */
export function firstFound<Item>(
  items: Iterable<Item>,
  attempt: (item: Item) => Outcome,
): Outcome {
  let doubt: Outcome | null = null;
  for (const item of items) {
    const outcome = attempt(item);
    if (outcome.kind === 'found') return outcome;
    if (outcome.kind === 'unknown') doubt ??= outcome;
  }
  return doubt ?? none;
}
