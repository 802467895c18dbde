import { canonicalJson, plainSchema } from '../../model';
import type { Bounds, Place, Schema } from '../../model';
import type { Annotations } from './annotations';
import type { CsdlModel, EnumType, Facets, TypeReference } from './csdlModel';
import { describePrimitive } from './edmTypes';
import type { PrimitiveSchema } from './edmTypes';
import type { TypeGraph } from './typeGraph';
import { describeConstraints } from './validationTerms';

/** Schemas of values that hold no properties: primitive and enumerated ones. */
export class ValueSchemas {
  private readonly enums = new Map<string, Schema>();

  constructor(
    private readonly model: CsdlModel,
    private readonly types: TypeGraph,
  ) {}

  /** One value of a type, without what a collection of them adds. */
  of(type: TypeReference, place: Place, said: Annotations): Schema {
    const declared = this.model.types.get(type.name);
    if (declared?.kind === 'enum') {
      return nullable(this.enumeration(declared), place, type.nullable);
    }
    const underlying = declared?.kind === 'definition' ? declared.type : type;
    const facets = mergeFacets(type.facets, underlying.facets);
    const described = describePrimitive(
      underlying.name,
      facets,
      this.model.format === 'odata-4',
      place,
    );
    return this.primitive(described, type.nullable, place, said);
  }

  private primitive(
    described: PrimitiveSchema,
    isNullable: boolean,
    place: Place,
    said: Annotations,
  ): Schema {
    const types = described.types ?? null;
    const constraints = describeConstraints(said, 'value');
    const { bounds, pattern, enumeration } = constraints;
    return plainSchema(place, {
      ...described,
      ...constraints,
      enumeration:
        enumeration && isNullable
          ? [...enumeration, null]
          : (enumeration ?? null),
      bounds: new Map([
        ...(described.bounds ?? []),
        ...(bounds ?? []),
      ]) as Bounds,
      types: types !== null && isNullable ? new Set([...types, 'null']) : types,
      summary: {
        text: canonicalJson([
          described.writtenType,
          [...(described.assertions ?? [])],
          isNullable,
          [...(bounds ?? [])],
          pattern,
          enumeration,
        ]),
        inner: [],
      },
    });
  }

  /**
   * Members by name, as JSON writes them. With flags, several names are joined
   * by commas; what can be joined grows and shrinks with what can be named.
   */
  private enumeration(type: EnumType): Schema {
    let schema = this.enums.get(type.name);
    if (schema === undefined) {
      const members = type.members.map(member => member.name);
      schema = plainSchema(type.place, {
        name: this.types.title(type.name),
        types: new Set(['string']),
        enumeration: members,
        summary: { text: canonicalJson([...members].sort()), inner: [] },
      });
      this.enums.set(type.name, schema);
    }
    return schema;
  }
}

/** A use of a schema, with or without null. */
export function nullable(
  schema: Schema,
  place: Place,
  isNullable: boolean,
): Schema {
  // The use stays a schema of its own, so that an edit of it has its place.
  if (!isNullable) {
    return plainSchema(place, {
      allOf: [{ place, schema }],
      summary: { text: 'never null', inner: [schema] },
    });
  }
  const nothing = plainSchema(place, { types: new Set(['null']) });
  return plainSchema(place, {
    anyOf: [
      { place, schema },
      { place, schema: nothing },
    ],
    summary: { text: 'nullable', inner: [schema] },
  });
}

/** The facets of a use stand before those of a type definition. */
function mergeFacets(own: Facets, underlying: Facets): Facets {
  return {
    maxLength: own.maxLength ?? underlying.maxLength,
    precision: own.precision ?? underlying.precision,
    scale: own.scale ?? underlying.scale,
    unicode: own.unicode ?? underlying.unicode,
    srid: own.srid ?? underlying.srid,
    defaultValue: own.defaultValue ?? underlying.defaultValue,
  };
}
