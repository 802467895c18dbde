import { NullAcceptance } from '../model';
import type {
  Bounds,
  Conjunction,
  Lifecycle,
  MappedSchema,
  Place,
  Schema,
  SchemaType,
  SchemaUse,
} from '../model';
import { ViewBuilder } from './buildSchemaView';
import type { NullReadings } from './buildSchemaView';
import { SameSchemas } from './sameSchemas';

export type { Conjunction };

export interface UnionView {
  /** `oneOf`: exactly one branch may accept the value. */
  readonly exclusive: boolean;
  readonly branches: readonly SchemaUse[];
}

/**
 * What a conjunction of schemas says, with the spellings that mean the same
 * made equal: `allOf` flattened, unions of one branch unwrapped, `null`
 * branches and `nullable` turned into one flag.
 */
export interface SchemaView {
  readonly place: Place;
  readonly name: string;
  readonly acceptsNothing: boolean;
  readonly unreadable: readonly string[];
  /** Without `null`; null where every type is accepted. */
  readonly types: ReadonlySet<SchemaType> | null;
  readonly nullable: boolean;
  /**
   * Whether null is accepted only by a flag beside a list or alternatives that
   * lack it: by the clarification of OpenAPI 3.0.3 they refuse it, by habit not.
   */
  readonly nullDoubted: boolean;
  /** Canonical JSON of each accepted value but null. */
  readonly enumeration: ReadonlySet<string> | null;
  readonly extensible: boolean;
  readonly bounds: Bounds;
  readonly uniqueItems: boolean;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly required: ReadonlySet<string>;
  readonly properties: ReadonlyMap<string, Conjunction>;
  /** Properties that are declared, and that a closed schema beside refuses. */
  readonly refused: ReadonlyMap<string, Conjunction>;
  /** Without those that accept everything anyway. */
  readonly additionalProperties: readonly SchemaUse[];
  readonly closed: boolean;
  /** By regular expression, with all that holds for a name that fits it. */
  readonly patternProperties: ReadonlyMap<string, Conjunction>;
  readonly items: readonly SchemaUse[];
  /** By place; what holds there at once. */
  readonly prefixItems: readonly Conjunction[];
  readonly unions: readonly UnionView[];
  readonly applicators: ReadonlyMap<string, Conjunction>;
  readonly assertions: ReadonlyMap<string, string>;
  readonly discriminator: string | null;
  readonly discriminatorMapping: ReadonlyMap<string, MappedSchema>;
  /** What the discriminator chooses among here, by its value. */
  readonly subtypes: ReadonlyMap<string, SchemaUse>;
  readonly discriminatorDefault: MappedSchema | null;
  readonly writtenType: string | null;
  readonly wireType: string | null;
  /** Where the written type, or the list of values, is declared. */
  readonly typePlace: Place;
  readonly readOnly: boolean;
  readonly writeOnly: boolean;
  readonly deprecated: boolean;
  readonly lifecycle: Lifecycle;
  readonly defaultText: string | null;
}

/** Builds views and keeps them by the set of schemas they describe. */
export class SchemaViews {
  private readonly views = new Map<string, SchemaView>();
  private readonly numbers = new Map<Schema, number>();
  private readonly nulls: NullReadings = {
    habit: new NullAcceptance('habit'),
    text: new NullAcceptance('text'),
  };

  constructor(private readonly same = new SameSchemas()) {}

  of(conjunction: Conjunction): SchemaView {
    const key = this.key(conjunction);
    let view = this.views.get(key);
    if (view === undefined) {
      view = new ViewBuilder(conjunction, this.nulls, this.same).build();
      this.views.set(key, view);
    }
    return view;
  }

  /** Equal for conjunctions of the same schemas, in whatever order. */
  key(conjunction: Conjunction): string {
    if (conjunction.length === 1) {
      return String(this.numberOf(conjunction[0].schema));
    }
    const numbers = new Set(conjunction.map(use => this.numberOf(use.schema)));
    return [...numbers].sort((left, right) => left - right).join('&');
  }

  private numberOf(schema: Schema): number {
    let number = this.numbers.get(schema);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(schema, number);
    }
    return number;
  }
}
