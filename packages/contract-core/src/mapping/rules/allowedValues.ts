import type { FieldFacts } from '../../fields';

/** The closed list of a field; null where any value may be sent. */
export function allowedValues({
  enumeration,
  extensible,
}: FieldFacts): readonly unknown[] | null {
  return extensible ? null : enumeration;
}

export function allows(field: FieldFacts, value: unknown): boolean {
  return allowedValues(field)?.includes(value) ?? true;
}
