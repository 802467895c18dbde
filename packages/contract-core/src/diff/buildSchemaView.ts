import { canonicalJson } from '../model';
import type {
  Conjunction,
  Lifecycle,
  NullableReading,
  NullAcceptance,
  Place,
  Schema,
  SchemaType,
  SchemaUse,
} from '../model';
import {
  distinct,
  firstText,
  gather,
  joinedMembers,
  limitsOf,
  objectPartsOf,
  placesOf,
} from './conjoinSchemas';
import { isOpen } from './openEnumeration';
import {
  fitsTypes,
  isOnlyNull,
  isOnlyTypes,
  isOnlyValues,
  shareTypes,
} from './plainBranches';
import type { SameSchemas } from './sameSchemas';
import { intersectTypes, typesOfValues } from './schemaTypes';
import type { SchemaView, UnionView } from './schemaView';

export type NullReadings = Readonly<Record<NullableReading, NullAcceptance>>;

/** Makes one view of all schemas that hold together. */
export class ViewBuilder {
  private types: ReadonlySet<SchemaType> | null = null;
  private enumeration: Map<string, unknown> | null = null;
  private readonly schemas = new Set<Schema>();
  private readonly unions: UnionView[] = [];
  /** Where constants are listed as branches of a union. */
  private enumerationPlace: Place | null = null;

  constructor(
    private readonly conjunction: Conjunction,
    private readonly nulls: NullReadings,
    private readonly same: SameSchemas,
  ) {}

  build(): SchemaView {
    for (const use of this.conjunction) this.add(use.schema);
    const schemas = [...this.schemas];
    const [first] = this.conjunction;
    const values = this.enumeration === null ? null : [...this.enumeration];
    const fitting = values?.filter(([, value]) => this.fits(value)) ?? null;
    const nullable = this.acceptsNull('habit');
    return {
      place: first.schema.place,
      name: this.conjunction.length === 1 ? first.schema.name : '',
      acceptsNothing: schemas.some(schema => schema.acceptsNothing),
      unreadable: distinct(schemas.map(schema => schema.unreadable)),
      types:
        fitting === null
          ? this.types
          : typesOfValues(fitting.map(([, value]) => value)),
      nullable,
      nullDoubted: nullable && !this.acceptsNull('text'),
      enumeration:
        fitting === null ? null : new Set(fitting.map(([text]) => text)),
      extensible: schemas.some(isOpen),
      ...limitsOf(schemas),
      ...objectPartsOf(schemas),
      items: schemas.flatMap(schema => schema.items ?? []),
      prefixItems: placesOf(schemas),
      unions: this.unions,
      applicators: gather(schemas.map(schema => schema.applicators)),
      assertions: joinedMembers(schemas.map(schema => schema.assertions)),
      discriminatorMapping: joinedMembers(
        schemas.map(schema => schema.discriminatorMapping),
      ),
      discriminatorDefault:
        schemas.find(schema => schema.discriminatorDefault !== null)
          ?.discriminatorDefault ?? null,
      subtypes: joinedMembers(
        schemas.flatMap(({ subtypes }) => subtypes?.byValue ?? []),
      ),
      discriminator: firstText(schemas.map(schema => schema.discriminator)),
      writtenType: firstText(schemas.map(schema => schema.writtenType)),
      wireType: firstText(schemas.map(schema => schema.wireType)),
      typePlace:
        typePlaceOf(schemas) ?? this.enumerationPlace ?? first.schema.place,
      readOnly: schemas.some(schema => schema.readOnly),
      writeOnly: schemas.some(schema => schema.writeOnly),
      deprecated: schemas.some(schema => schema.deprecated),
      lifecycle: lifecycleOf(schemas),
      defaultText: firstText(schemas.map(schema => schema.defaultText)),
    };
  }

  private acceptsNull(reading: NullableReading): boolean {
    const nulls = this.nulls[reading];
    return this.conjunction.every(({ schema }) => nulls.of(schema));
  }

  /** Whether an enumerated value passes the types; null is kept as a flag. */
  private fits(value: unknown): boolean {
    return value !== null && fitsTypes(value, this.types);
  }

  /** Takes a schema in with all that holds beside it, without recursion. */
  private add(root: Schema): void {
    const waiting = [root];
    for (
      let schema = waiting.pop();
      schema !== undefined;
      schema = waiting.pop()
    ) {
      if (this.schemas.has(schema)) continue;
      this.schemas.add(schema);
      this.restrictTypes(schema.types);
      if (schema.enumeration !== null) this.restrictValues(schema.enumeration);
      const beside = [
        ...schema.allOf
          // Subtypes are compared one by one.
          .filter(use => use !== schema.subtypes?.law)
          .map(use => use.schema),
        ...this.addUnion(schema.oneOf, true),
        ...this.addUnion(schema.anyOf, false),
      ];
      waiting.push(...beside.reverse());
    }
  }

  private restrictTypes(types: ReadonlySet<SchemaType> | null): void {
    if (types === null) return;
    const kept = new Set([...types].filter(type => type !== 'null'));
    this.types = this.types === null ? kept : intersectTypes(this.types, kept);
  }

  private restrictValues(values: readonly unknown[]): void {
    const listed = new Map(values.map(value => [canonicalJson(value), value]));
    const earlier = this.enumeration;
    this.enumeration =
      earlier === null
        ? listed
        : new Map([...listed].filter(([text]) => earlier.has(text)));
  }

  /** A union of constants is a list of values; `oneOf` wants each listed once. */
  private restrictToConstants(
    branches: readonly SchemaUse[],
    exclusive: boolean,
  ): void {
    const counts = new Map<string, number>();
    const values = branches.flatMap(({ schema }) =>
      (schema.enumeration ?? []).filter(value =>
        fitsTypes(value, schema.types),
      ),
    );
    for (const value of values) {
      const text = canonicalJson(value);
      counts.set(text, (counts.get(text) ?? 0) + 1);
    }
    this.enumerationPlace ??= branches[0].schema.place;
    this.restrictValues(
      values.filter(
        value => !exclusive || counts.get(canonicalJson(value)) === 1,
      ),
    );
  }

  /** Notes a union, or gives back its only branch, which always holds. */
  private addUnion(
    branches: readonly SchemaUse[],
    exclusive: boolean,
  ): readonly Schema[] {
    const taken = branches.filter(
      ({ schema }) => !isOnlyNull(schema) && !schema.acceptsNothing,
    );
    // `oneOf` refuses what fits a branch that is written twice.
    const kept = exclusive ? taken : this.same.distinct(taken);
    if (kept.length === 1) return [kept[0].schema];
    if (kept.length === 0) {
      if (branches.length > 0) this.restrictTypes(new Set());
    } else if (
      kept.every(({ schema }) => isOnlyTypes(schema)) &&
      !(exclusive && shareTypes(kept.map(({ schema }) => schema)))
    ) {
      this.restrictTypes(
        new Set(kept.flatMap(({ schema }) => [...(schema.types ?? [])])),
      );
    } else if (kept.every(({ schema }) => isOnlyValues(schema))) {
      this.restrictToConstants(kept, exclusive);
    } else {
      this.unions.push({ exclusive, branches: kept });
    }
    return [];
  }
}

function typePlaceOf(schemas: readonly Schema[]): Place | null {
  return (
    schemas.find(
      ({ writtenType, enumeration }) =>
        writtenType !== null || enumeration !== null,
    )?.place ?? null
  );
}

/** What any of the schemas announces; the first date and level that is said. */
function lifecycleOf(schemas: readonly Schema[]): Lifecycle {
  if (schemas.length === 1) return schemas[0].lifecycle;
  const all = schemas.map(schema => schema.lifecycle);
  return {
    deprecated: all.some(each => each.deprecated),
    deprecatedSince: firstText(all.map(each => each.deprecatedSince)),
    sunset: firstText(all.map(each => each.sunset)),
    notice: firstText(all.map(each => each.notice)),
    stability: firstText(all.map(each => each.stability)),
  };
}
