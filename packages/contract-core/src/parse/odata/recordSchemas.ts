import { canonicalJson, plainSchema } from '../../model';
import type { Place, Schema, SchemaSummary, SchemaUse } from '../../model';
import { Annotations } from './annotations';
import type { CsdlModel, Property, TypeReference } from './csdlModel';
import { PropertyAccess } from './propertyAccess';
import { lifecycleOf } from './revisionLifecycle';
import type { RecordUse, SetAccess } from './propertyAccess';
import type { TypeGraph } from './typeGraph';
import { describeConstraints } from './validationTerms';
import { nullable, ValueSchemas } from './valueSchemas';

/** A schema of a structured type that waits for its properties. */
interface OpenRecord {
  readonly type: string;
  readonly use: RecordUse;
  readonly access: SetAccess;
  readonly properties: Map<string, SchemaUse>;
  readonly required: string[];
  readonly summary: { text: string; inner: Schema[] };
  readonly closed: boolean;
}

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
  private readonly waiting: OpenRecord[] = [];
  private readonly simple: ValueSchemas;
  private readonly silence: Annotations;

  constructor(
    private readonly model: CsdlModel,
    private readonly types: TypeGraph,
  ) {
    this.silence = new Annotations(model.annotations, []);
    this.simple = new ValueSchemas(model, types);
  }

  /** One schema for each type, use and set of rules, so that causes meet. */
  record(
    type: string,
    use: RecordUse,
    access: SetAccess,
    place: Place,
  ): SchemaUse {
    const schema = this.structured(type, use, access, place);
    this.fillAll();
    return { place, schema };
  }

  /** The value of a parameter or a result. */
  value(
    type: TypeReference,
    use: RecordUse,
    access: SetAccess,
    place: Place,
  ): SchemaUse {
    const schema = this.typed(type, use, access, place, this.silence);
    this.fillAll();
    return { place, schema };
  }

  /** A type may hold itself, and others to any depth: none waits for another. */
  private fillAll(): void {
    for (
      let open = this.waiting.pop();
      open !== undefined;
      open = this.waiting.pop()
    ) {
      this.fill(open);
    }
  }

  private structured(
    type: string,
    use: RecordUse,
    access: SetAccess,
    place: Place,
  ): Schema {
    const key = `${use} ${type} ${access.signature}`;
    const known = this.records.get(key);
    if (known !== undefined) return known;
    const home = this.types.structured(type)?.place ?? place;
    const open: OpenRecord = {
      type,
      use,
      access,
      properties: new Map(),
      required: [],
      summary: { text: '', inner: [] },
      closed: use !== 'read' && !this.types.open(type),
    };
    const nothing = plainSchema(home, { acceptsNothing: true });
    const schema = plainSchema(home, {
      name: this.types.title(type),
      types: new Set(['object']),
      properties: open.properties,
      required: open.required,
      additionalProperties: open.closed
        ? { place: home, schema: nothing }
        : null,
      summary: open.summary,
    });
    this.records.set(key, schema);
    this.waiting.push(open);
    return schema;
  }

  private fill(open: OpenRecord): void {
    const { type, properties, required, summary } = open;
    // Version 2 has no word for keys that the service gives.
    const given = this.model.format === 'odata-2';
    const key = new Set(given ? this.types.key(type)?.parts : []);
    for (const [name, { member, owner }] of this.types.properties(type)) {
      this.addProperty(open, member, owner, key.has(name));
    }
    const names = [...properties.keys()].sort();
    summary.text = canonicalJson([open.closed, names, [...required].sort()]);
    summary.inner.push(
      ...names.flatMap(name => properties.get(name)?.schema ?? []),
    );
  }

  private addProperty(
    { type, use, access, properties, required }: OpenRecord,
    member: Property,
    owner: string,
    mayBeGiven: boolean,
  ): void {
    const { name, place } = member;
    const said = this.saidOf(type, owner, name);
    const allowed = new PropertyAccess(member, said, access, mayBeGiven);
    if (allowed.in(use)) {
      if (allowed.required(use)) required.push(name);
      const inner = access.below(name);
      const schema = this.typed(member.type, use, inner, place, said);
      properties.set(name, { place, schema });
    } else if (use !== 'read') {
      const schema = plainSchema(place, {
        readOnly: true,
        acceptsNothing: true,
        summary: withheld,
      });
      properties.set(name, { place, schema });
    }
  }

  /** Most properties have no annotations; then nobody has to look for them. */
  private saidOf(type: string, owner: string, name: string): Annotations {
    const targets = [`${type}/${name}`, `${owner}/${name}`].filter(
      (target, index, all) =>
        all.indexOf(target) === index && this.model.annotations.has(target),
    );
    return targets.length === 0 ? this.silence : this.silence.at(...targets);
  }

  private typed(
    type: TypeReference,
    use: RecordUse,
    access: SetAccess,
    place: Place,
    said: Annotations,
  ): Schema {
    const structured = this.types.structured(type.name) !== null;
    // A simple value is the same in every use, unless a derived type annotates
    // what it inherits.
    const shared = !structured && !said.severalTargets;
    const known = shared ? this.values.get(place) : undefined;
    if (known !== undefined) return known;
    const item = structured
      ? nullable(
          this.structured(type.name, use, access, place),
          place,
          type.nullable,
        )
      : this.simple.of(type, place, said);
    const schema = this.remarked(
      type.collection ? listOf(item, place, said) : item,
      type,
      place,
      said,
    );
    if (shared) this.values.set(place, schema);
    return schema;
  }

  private remarked(
    schema: Schema,
    { facets }: TypeReference,
    place: Place,
    said: Annotations,
  ): Schema {
    const lifecycle = lifecycleOf(said);
    const { deprecated } = lifecycle;
    const { defaultValue } = facets;
    if (!deprecated && defaultValue === null) return schema;
    return plainSchema(place, {
      allOf: [{ place, schema }],
      deprecated,
      lifecycle,
      defaultText: defaultValue,
      summary: {
        text: canonicalJson([lifecycle, defaultValue]),
        inner: [schema],
      },
    });
  }
}

const withheld: SchemaSummary = { text: 'withheld', inner: [] };

function listOf(item: Schema, place: Place, said: Annotations): Schema {
  const constraints = describeConstraints(said, 'collection');
  return plainSchema(place, {
    ...constraints,
    types: new Set(['array']),
    items: { place, schema: item },
    writtenType: 'Collection',
    summary: {
      text: canonicalJson(['list', [...(constraints.bounds ?? [])]]),
      inner: [item],
    },
  });
}
