import type { FieldFacts } from '../fields';
import { namedSchemaOf } from './fieldKey';
import type { FieldName } from './fieldUsage';

/** A field of a contract as the index names it. */
export function fieldNameOf(
  facts: FieldFacts,
  { ref, system }: { readonly ref: string; readonly system: string },
  attribute = facts.attribute,
): FieldName {
  const { file, pointer } = facts.location;
  return {
    contract: facts.contract,
    contractRef: ref,
    path: facts.path,
    object: objectOf(facts),
    declaration: `${file}#${pointer}`,
    system,
    attribute,
  };
}

/**
 * The record that an operation is about; of other formats the schema with a name
 * of its own that declares the field.
 */
function objectOf({ operation, location }: FieldFacts): string {
  const record = /^(?:read|create|update|delete) (\S+)$/u.exec(operation)?.[1];
  if (record !== undefined) return record.slice(record.lastIndexOf('.') + 1);
  return namedSchemaOf(location.pointer);
}
