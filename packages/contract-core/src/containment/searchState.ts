import type { SchemaUse } from '../model';
import type { Alternative, Choice, Demand, Search } from './goal';
import type { Literal } from './literals';
import {
  impossibleNames,
  joined,
  mayBeTaggedApart,
  namesApart,
  noTags,
} from './tags';
import type { TagFacts } from './tags';
import { violatingAlternatives } from './violations';
import { allowsKind } from './valueKind';
import type { ValueKind } from './valueKind';

/** Alternatives of which a value has to take one. */
export interface OpenChoice {
  readonly alternatives: Choice;
  /** The literal that every alternative violates; null for other choices. */
  readonly violated: Literal | null;
}

/** Pairs of wanted and refused literals that are compared with each other. */
const maxPairs = 400;

/** What is settled so far by the alternatives that were taken. */
export interface SearchState {
  readonly wanted: ReadonlySet<Literal>;
  readonly refused: ReadonlySet<Literal>;
  readonly demands: readonly Demand[];
  readonly choices: readonly OpenChoice[];
  readonly doubt: string | null;
  readonly names: SettledNames;
}

/** What is settled about the properties of an object. */
export interface SettledNames {
  readonly tags: TagFacts;
  /** Names that demands ask for or forbid, beside those that are required. */
  readonly present: ReadonlySet<string>;
  readonly absent: ReadonlySet<string>;
}

/** The state in which nothing is settled yet. */
export const start: SearchState = {
  wanted: new Set(),
  refused: new Set(),
  demands: [],
  choices: [],
  doubt: null,
  names: { tags: noTags, present: new Set(), absent: new Set() },
};

/** The state with an alternative taken; null where it contradicts itself. */
export function take(
  state: SearchState,
  alternative: Alternative,
  kind: ValueKind,
  search: Search,
): SearchState | null {
  return new SearchStateBuilder(state, kind, search).add(alternative);
}

class SearchStateBuilder {
  private readonly wanted: Set<Literal>;
  private readonly refused: Set<Literal>;
  private readonly demands: Demand[];
  private readonly choices: OpenChoice[];
  private doubt: string | null;
  private tags: TagFacts;
  private readonly present: Set<string>;
  private readonly absent: Set<string>;
  private readonly wantedNext: Literal[] = [];
  private readonly refusedNext: Literal[] = [];

  constructor(
    state: SearchState,
    private readonly kind: ValueKind,
    private readonly search: Search,
  ) {
    this.wanted = new Set(state.wanted);
    this.refused = new Set(state.refused);
    this.demands = [...state.demands];
    this.choices = [...state.choices];
    this.doubt = state.doubt;
    this.tags = state.names.tags;
    this.present = new Set(state.names.present);
    this.absent = new Set(state.names.absent);
  }

  add(alternative: Alternative): SearchState | null {
    this.queue(alternative);
    for (;;) {
      const wanted = this.wantedNext.pop();
      if (wanted !== undefined) {
        if (!this.want(wanted)) return null;
        continue;
      }
      const refused = this.refusedNext.pop();
      if (refused === undefined) break;
      if (!this.refuse(refused)) return null;
    }
    if (this.isTornByNames()) return null;
    const { wanted, refused, demands, choices, doubt, names } = this;
    return { wanted, refused, demands, choices, doubt, names };
  }

  private get names(): SettledNames {
    const { tags, present, absent } = this;
    return { tags, present, absent };
  }

  /** Whether a property has to be there that cannot be. */
  private isTornByNames(): boolean {
    if (this.kind !== 'object') return false;
    for (const name of this.absent) {
      if (isPresent(name, this.names)) return true;
    }
    for (const name of impossibleNames(this.tags)) {
      if (isPresent(name, this.names)) return true;
    }
    return false;
  }

  private queue(alternative: Alternative): void {
    this.wantedNext.push(...(alternative.wanted ?? []));
    this.refusedNext.push(...(alternative.refused ?? []));
    for (const demand of alternative.demands ?? []) this.demand(demand);
    for (const alternatives of alternative.choices ?? []) {
      this.choices.push({ alternatives, violated: null });
    }
    this.doubt ??= alternative.doubt ?? null;
  }

  private demand(demand: Demand): void {
    this.demands.push(demand);
    if (demand.demand === 'absent') this.absent.add(demand.name);
    else if (demand.demand === 'present') this.present.add(demand.name);
    else if (demand.demand === 'property-refused') {
      this.present.add(demand.name);
    }
  }

  /** Whether some wanted literal is proven to fit only with a refused one. */
  private contradicts(
    wanted: Iterable<Literal>,
    refused: Iterable<Literal>,
  ): boolean {
    if (this.wanted.size * this.refused.size > maxPairs) return false;
    for (const one of wanted) {
      for (const other of refused) {
        // What may differ in a tag is not contained, and need not be asked.
        const differs = mayBeTaggedApart(
          this.search.tagsOf(one),
          this.search.tagsOf(other),
        );
        if (!differs && this.search.gapBetween(one, other) === Infinity) {
          return true;
        }
      }
    }
    return false;
  }

  /** False where the literal contradicts what is settled. */
  private want(literal: Literal): boolean {
    if (this.wanted.has(literal)) return true;
    const { schema, exempt } = literal;
    const impossible =
      schema.acceptsNothing ||
      !allowsKind(schema.types, this.kind) ||
      this.refused.has(literal);
    if (impossible) return false;
    if (this.contradicts([literal], this.refused)) return false;
    this.wanted.add(literal);
    if (this.kind === 'object') {
      this.tags = joined(this.tags, this.search.tagsOf(literal));
    }
    const beside = (use: SchemaUse) => this.search.beside(use.schema, exempt);
    this.wantedNext.push(...schema.allOf.map(beside).reverse());
    if (schema.not !== null) this.refusedNext.push(beside(schema.not));
    for (const alternatives of choicesOf(literal, this.kind, this.search)) {
      this.choices.push({ alternatives, violated: null });
    }
    return true;
  }

  /** False where nothing can violate the literal any more. */
  private refuse(literal: Literal): boolean {
    if (this.refused.has(literal)) return true;
    if (this.wanted.has(literal)) return false;
    if (this.contradicts(this.wanted, [literal])) return false;
    this.refused.add(literal);
    if (!allowsKind(literal.schema.types, this.kind)) return true;
    const isApart =
      this.kind === 'object' &&
      isViolatedByTag(this.names, this.search.tagsOf(literal));
    if (isApart) return true;
    const alternatives = violatingAlternatives(literal, this.kind, this.search);
    if (alternatives.length === 1) this.queue(alternatives[0]);
    else if (alternatives.length > 1) {
      this.choices.push({ alternatives: alternatives, violated: literal });
    }
    return alternatives.length > 0;
  }
}

/** Whether every object of a state has the property. */
export function isPresent(name: string, names: SettledNames): boolean {
  return names.tags.required.has(name) || names.present.has(name);
}

/** Whether no object of a state fits what has these tags. */
export function isViolatedByTag(names: SettledNames, tags: TagFacts): boolean {
  for (const name of namesApart(names.tags, tags)) {
    if (tags.required.has(name) || isPresent(name, names)) return true;
  }
  return false;
}

/** What a value that fits a schema has to choose between. */
function choicesOf(
  { schema, exempt }: Literal,
  kind: ValueKind,
  search: Search,
): readonly Choice[] {
  const beside = (use: SchemaUse) => search.beside(use.schema, exempt);
  const choices: Choice[] = [];
  if (schema.anyOf.length > 0) {
    choices.push(schema.anyOf.map(use => ({ wanted: [beside(use)] })));
  }
  if (schema.oneOf.length > 0) {
    const branches = schema.oneOf.map(beside);
    choices.push(
      branches.map((branch, chosen) => ({
        wanted: [branch],
        refused: branches.filter((_, index) => index !== chosen),
      })),
    );
  }
  const { condition } = schema;
  if (condition !== null) {
    const { then, otherwise } = condition;
    const when = beside(condition.when);
    choices.push([
      { wanted: then === null ? [when] : [when, beside(then)] },
      {
        refused: [when],
        wanted: otherwise === null ? [] : [beside(otherwise)],
      },
    ]);
  }
  if (kind === 'object') {
    for (const [name, use] of schema.dependentSchemas) {
      choices.push([
        { demands: [{ demand: 'absent', name }] },
        { demands: [{ demand: 'present', name }], wanted: [beside(use)] },
      ]);
    }
  }
  return choices;
}
