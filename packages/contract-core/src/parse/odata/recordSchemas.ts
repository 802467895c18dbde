import { plainSchema } from '../../model';
import type { Place, Schema, SchemaUse } from '../../model';
import { Annotations } from './annotations';
import type {
  CsdlModel,
  EnumType,
  Facets,
  Property,
  TypeReference,
} from './csdlModel';
import { describePrimitive } from './edmTypes';
import { describeConstraints } from './validationTerms';
import { PropertyAccess } from './propertyAccess';
import type { RecordUse, SetAccess } from './propertyAccess';
import type { TypeGraph } from './typeGraph';

/**
 * Schemas of records as JSON describes them. Structural properties only: what
 * is behind a navigation property is a record of its own. Records that are
 * sent are closed unless their type is open, because a service refuses what it
 * does not declare; those that come back are open, because clients are to
 * expect properties that they do not know (OData 4.01, part 1, section 5.2).
 */
export class RecordSchemas {
  private readonly records = new Map<string, Schema>();
  private readonly values = new Map<Place, Schema>();
  private readonly enums = new Map<string, Schema>();
  private readonly anything: Annotations;

  constructor(
    private readonly model: CsdlModel,
    private readonly types: TypeGraph,
  ) {
    this.anything = new Annotations(model.annotations, []);
  }

  /** One schema for each type, use and set of rules, so that causes meet. */
  record(
    type: string,
    use: RecordUse,
    access: SetAccess,
    place: Place,
  ): SchemaUse {
    return { place, schema: this.structured(type, use, access, place) };
  }

  /** The value of a parameter or a result. */
  value(
    type: TypeReference,
    use: RecordUse,
    access: SetAccess,
    place: Place,
  ): SchemaUse {
    return {
      place,
      schema: this.typed(type, use, access, place, this.anything),
    };
  }

  private structured(
    name: string,
    use: RecordUse,
    access: SetAccess,
    place: Place,
  ): Schema {
    const key = `${use} ${name} ${access.signature}`;
    const known = this.records.get(key);
    if (known !== undefined) return known;
    const properties = new Map<string, SchemaUse>();
    const required: string[] = [];
    const type = this.types.structured(name);
    const home = type?.place ?? place;
    const closed = use !== 'read' && !this.types.open(name);
    const schema = plainSchema(home, {
      name: this.types.title(name),
      types: new Set(['object']),
      properties,
      required,
      additionalProperties: closed
        ? { place: home, schema: plainSchema(home, { acceptsNothing: true }) }
        : null,
    });
    // Registered before it is filled: a type may hold itself.
    this.records.set(key, schema);
    for (const [property, declared] of this.types.properties(name)) {
      this.addProperty(name, property, declared, {
        use,
        access,
        properties,
        required,
      });
    }
    return schema;
  }

  private addProperty(
    type: string,
    name: string,
    { member, owner }: { readonly member: Property; readonly owner: string },
    into: {
      readonly use: RecordUse;
      readonly access: SetAccess;
      readonly properties: Map<string, SchemaUse>;
      readonly required: string[];
    },
  ): void {
    const { use, access } = into;
    const said = this.anything.at(`${type}/${name}`, `${owner}/${name}`);
    const allowed = new PropertyAccess(
      member,
      said,
      access,
      this.types.key(type)?.parts.includes(name) ?? false,
    );
    const { place } = member;
    if (!allowed.in(use)) {
      if (use === 'read') return;
      const schema = plainSchema(place, {
        readOnly: true,
        acceptsNothing: true,
      });
      into.properties.set(name, { place, schema });
      return;
    }
    if (allowed.required(use)) into.required.push(name);
    const inner = access.below(name);
    const schema = this.typed(member.type, use, inner, place, said);
    into.properties.set(name, { place, schema });
  }

  private typed(
    type: TypeReference,
    use: RecordUse,
    access: SetAccess,
    place: Place,
    said: Annotations,
  ): Schema {
    const structured = this.types.structured(type.name) !== null;
    const known = structured ? undefined : this.values.get(place);
    if (known !== undefined) return known;
    const item = structured
      ? nullable(
          this.structured(type.name, use, access, place),
          place,
          type.nullable,
        )
      : this.simple(type, place, said);
    const schema = type.collection
      ? plainSchema(place, {
          ...describeConstraints(said, 'collection'),
          types: new Set(['array']),
          items: { place, schema: item },
          deprecated: isDeprecated(said),
        })
      : item;
    if (!structured) this.values.set(place, schema);
    return schema;
  }

  private simple(type: TypeReference, place: Place, said: Annotations): Schema {
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
    );
    const types = described.types ?? null;
    const constraints = describeConstraints(said, 'value');
    return plainSchema(place, {
      ...described,
      ...constraints,
      bounds: new Map([
        ...(described.bounds ?? []),
        ...(constraints.bounds ?? []),
      ]),
      types:
        types !== null && type.nullable ? new Set([...types, 'null']) : types,
      defaultText: facets.defaultValue,
      deprecated: isDeprecated(said),
    });
  }

  /**
   * Members by name, as JSON writes them. With flags, several names are joined
   * by commas; what can be joined grows and shrinks with what can be named.
   */
  private enumeration(type: EnumType): Schema {
    let schema = this.enums.get(type.name);
    if (schema === undefined) {
      schema = plainSchema(type.place, {
        name: this.types.title(type.name),
        types: new Set(['string']),
        enumeration: type.members.map(member => member.name),
      });
      this.enums.set(type.name, schema);
    }
    return schema;
  }
}

function nullable(schema: Schema, place: Place, isNullable: boolean): Schema {
  if (!isNullable) return schema;
  const nothing = plainSchema(place, { types: new Set(['null']) });
  return plainSchema(place, {
    anyOf: [
      { place, schema },
      { place, schema: nothing },
    ],
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

/** Core.Revisions lists what happened to an element, `Kind` tells what. */
export function isDeprecated(said: Annotations): boolean {
  return JSON.stringify(said.value('Core.Revisions') ?? null).includes(
    '"Kind":"Deprecated"',
  );
}
