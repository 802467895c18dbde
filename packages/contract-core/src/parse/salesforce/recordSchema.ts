import { plainSchema } from '../../model';
import type { Place, Schema, SchemaUse } from '../../model';
import type { DescribedField, DescribedObject } from './describedObjects';
import { fieldSchema } from './fieldSchema';

export type WritingVerb = 'create' | 'update';

/** The records of one object as they are read and written. */
export interface RecordSchemas {
  readonly returned: SchemaUse;
  readonly sent: Readonly<Record<WritingVerb, SchemaUse>>;
}

/** The flag of a field that says whether a verb may write it. */
const writingFlags: Readonly<Record<WritingVerb, string>> = {
  create: 'createable',
  update: 'updateable',
};

export function recordSchemas(object: DescribedObject): RecordSchemas {
  const { node, fields } = object;
  if (fields === null) {
    const schema = plainSchema(node, {
      unreadable: `the fields of ${object.name}, which a global describe leaves out`,
    });
    const use = { place: node, schema };
    return { returned: use, sent: { create: use, update: use } };
  }
  const writable = schemasOf(sentSchema);
  const locked = schemasOf(field => ({
    ...sentSchema(field),
    readOnly: true,
  }));
  const written = (verb: WritingVerb): SchemaUse => {
    const properties = new Map<string, SchemaUse>();
    for (const field of fields) {
      const schemas = isWritten(field, verb) ? writable : locked;
      properties.set(field.name, schemas(field));
    }
    const required = verb === 'create' ? fields.filter(isOwedOnCreate) : [];
    return record(object, properties, {
      required: required.map(field => field.name),
      // A name that the object does not have is refused (INVALID_FIELD).
      additionalProperties: nothing(node),
    });
  };
  const returned = schemasOf(field => fieldSchema(field, 'returned'));
  return {
    // No field is required in what comes back, because a query says which
    // fields it wants. The record is open: related records come inside it.
    returned: record(
      object,
      new Map(fields.map(field => [field.name, returned(field)])),
    ),
    sent: { create: written('create'), update: written('update') },
  };
}

function record(
  { name, node }: DescribedObject,
  properties: ReadonlyMap<string, SchemaUse>,
  said: Partial<Pick<Schema, 'required' | 'additionalProperties'>> = {},
): SchemaUse {
  const schema = plainSchema(node, {
    ...said,
    name,
    types: new Set(['object']),
    properties,
  });
  return { place: node, schema };
}

function sentSchema(field: DescribedField): Schema {
  return fieldSchema(field, 'sent');
}

/** One schema per field, made once, so that both verbs share it. */
function schemasOf(
  build: (field: DescribedField) => Schema,
): (field: DescribedField) => SchemaUse {
  const known = new Map<DescribedField, SchemaUse>();
  return field => {
    const use = known.get(field) ?? { place: field.node, schema: build(field) };
    known.set(field, use);
    return use;
  };
}

function nothing(place: Place): SchemaUse {
  return { place, schema: plainSchema(place, { acceptsNothing: true }) };
}

/** Salesforce works out formulas and numbers itself, whatever the flags say. */
function isWritten({ node }: DescribedField, verb: WritingVerb): boolean {
  return (
    node.flag(writingFlags[verb]) &&
    !node.flag('calculated') &&
    !node.flag('autoNumber')
  );
}

/** "Required Fields" in the Object Reference. */
function isOwedOnCreate(field: DescribedField): boolean {
  return (
    isWritten(field, 'create') &&
    !field.node.flag('nillable') &&
    !field.node.flag('defaultedOnCreate')
  );
}
