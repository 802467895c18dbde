import { steadyLifecycle } from './lifecycle';
import type { Place } from './place';
import type { Schema } from './schema';

/**
 * A schema that says only what is given; without anything it accepts
 * everything. For values that no JSON Schema describes (a column of OData
 * metadata, a field of a Salesforce object) and for schemas made to ask a
 * question.
 */
export function plainSchema(
  place: Place,
  said: Partial<Omit<Schema, 'place' | 'applicators' | 'assertions'>> = {},
): Schema {
  return { ...silent, ...said, place };
}

const silent: Omit<Schema, 'place'> = {
  name: '',
  title: null,
  acceptsNothing: false,
  unreadable: null,
  types: null,
  nullable: false,
  enumeration: null,
  extensible: false,
  bounds: new Map(),
  uniqueItems: false,
  pattern: null,
  format: null,
  required: [],
  properties: new Map(),
  additionalProperties: null,
  items: null,
  prefixItems: [],
  allOf: [],
  oneOf: [],
  anyOf: [],
  not: null,
  condition: null,
  patternProperties: new Map(),
  propertyNames: null,
  contains: null,
  dependentRequired: new Map(),
  dependentSchemas: new Map(),
  unevaluatedProperties: null,
  unevaluatedItems: null,
  applicators: new Map(),
  assertions: new Map(),
  discriminator: null,
  discriminatorMapping: new Map(),
  discriminatorDefault: null,
  subtypes: null,
  writtenType: null,
  wireType: null,
  summary: null,
  xml: null,
  readOnly: false,
  writeOnly: false,
  deprecated: false,
  lifecycle: steadyLifecycle,
  defaultText: null,
};
