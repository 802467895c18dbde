import { canonicalJson, plainSchema } from '../../model';
import type { Schema, SchemaType } from '../../model';
import type { DescribedField } from './describedObjects';
import { typeSchemaOf } from './fieldTypes';
import type { ValueUse } from './fieldTypes';
import { listedValues } from './picklistValues';

/** The values of a field in one use. */
export function fieldSchema(field: DescribedField, use: ValueUse): Schema {
  const said = typeSchemaOf(field, use);
  const nullable = field.node.flag('nillable');
  const values = closedList(field, use);
  return plainSchema(field.node, {
    ...said,
    types: said.types ? withNull(said.types, nullable) : null,
    enumeration: values === null ? null : nullable ? [...values, null] : values,
    deprecated: field.node.flag('deprecatedAndHidden'),
    defaultText: use === 'sent' ? defaultText(field) : null,
  });
}

/**
 * The only values that a restricted picklist takes. Values of other picklists
 * and of picklists with several choices are features: the first take any text,
 * the second write their choices into one text.
 */
function closedList(
  field: DescribedField,
  use: ValueUse,
): readonly string[] | null {
  const restricted =
    field.type === 'picklist' && field.node.flag('restrictedPicklist');
  return restricted ? listedValues(field, use) : null;
}

function withNull(
  types: ReadonlySet<SchemaType>,
  nullable: boolean,
): ReadonlySet<SchemaType> {
  return nullable ? new Set([...types, 'null']) : types;
}

/** What a created record holds where the consumer sends nothing. */
function defaultText({ node }: DescribedField): string | null {
  const value = node.get('defaultValue');
  const formula = node.get('defaultValueFormula');
  if (formula !== undefined && formula.value !== null) {
    return canonicalJson({ formula: formula.value });
  }
  return value === undefined || value.value === null
    ? null
    : canonicalJson(value.toData());
}
