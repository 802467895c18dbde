import type { SyntaxNode } from '../syntax';
import { knownTypes } from './keywords';

/** Null where a keyword can have the value, else what it can have. */
type Expectation = (value: SyntaxNode) => string | null;

const aType: Expectation = value => {
  const { items } = value;
  const isKnown =
    items === null
      ? knownTypes.has(value.value)
      : items.length > 0 && items.every(item => knownTypes.has(item.value));
  return isKnown ? null : 'a type, or a list of types';
};

const aNumber: Expectation = ({ value }) =>
  typeof value === 'number' ? null : 'a number';

/** Draft 4 and OpenAPI 3.0 have flags here, later drafts have numbers. */
const aLimitOrFlag: Expectation = node =>
  typeof node.value === 'boolean' ? null : aNumber(node);

const aPositiveNumber: Expectation = ({ value }) =>
  typeof value === 'number' && value > 0 ? null : 'a number above 0';

const aCount: Expectation = ({ value }) =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0
    ? null
    : 'a whole number that is not negative';

const aText: Expectation = ({ value }) =>
  typeof value === 'string' ? null : 'a text';

const aFlag: Expectation = ({ value }) =>
  typeof value === 'boolean' ? null : 'true or false';

const aList: Expectation = ({ items }) => (items === null ? 'a list' : null);

const someNames: Expectation = ({ items }) =>
  items?.every(item => typeof item.value === 'string') === true
    ? null
    : 'a list of names';

const someSchemas: Expectation = ({ items }) =>
  items?.every(isSchema) === true ? null : 'a list of schemas';

const schemasByName: Expectation = node =>
  node.members !== null ? null : 'schemas by name';

const aSchema: Expectation = node => (isSchema(node) ? null : 'a schema');

const aSchemaOrList: Expectation = node =>
  node.items === null ? aSchema(node) : someSchemas(node);

const namesByName: Expectation = ({ members }) =>
  members !== null && [...members.values()].every(isListOfNames)
    ? null
    : 'lists of names by name';

function isListOfNames(node: SyntaxNode): boolean {
  return someNames(node) === null;
}

function isSchema(node: SyntaxNode): boolean {
  return node.members !== null || typeof node.value === 'boolean';
}

/** JSON Schema Validation, section 6, and Core, section 10. */
const expectations: ReadonlyMap<string, Expectation> = new Map<
  string,
  Expectation
>([
  ['type', aType],
  ['enum', aList],
  ['minimum', aNumber],
  ['maximum', aNumber],
  ['exclusiveMinimum', aLimitOrFlag],
  ['exclusiveMaximum', aLimitOrFlag],
  ['multipleOf', aPositiveNumber],
  ['minLength', aCount],
  ['maxLength', aCount],
  ['minItems', aCount],
  ['maxItems', aCount],
  ['minProperties', aCount],
  ['maxProperties', aCount],
  ['minContains', aCount],
  ['maxContains', aCount],
  ['pattern', aText],
  ['format', aText],
  ['uniqueItems', aFlag],
  ['nullable', aFlag],
  ['readOnly', aFlag],
  ['writeOnly', aFlag],
  ['required', someNames],
  ['dependentRequired', namesByName],
  ['properties', schemasByName],
  ['patternProperties', schemasByName],
  ['dependentSchemas', schemasByName],
  ['additionalProperties', aSchema],
  ['unevaluatedProperties', aSchema],
  ['unevaluatedItems', aSchema],
  ['additionalItems', aSchema],
  ['propertyNames', aSchema],
  ['contains', aSchema],
  ['items', aSchemaOrList],
  ['prefixItems', someSchemas],
  ['allOf', someSchemas],
  ['anyOf', someSchemas],
  ['oneOf', someSchemas],
  ['not', aSchema],
  ['if', aSchema],
  ['then', aSchema],
  ['else', aSchema],
]);

/** A keyword of a schema with a value that no dialect knows. */
export interface ImpossibleValue {
  readonly keyword: string;
  readonly node: SyntaxNode;
  /** What the keyword can have, in words. */
  readonly expected: string;
}

/**
 * The keywords of a schema whose values mean nothing. A validator refuses such
 * a schema, and what it meant to say is not known, which is not the same as
 * anything. A keyword written as `null` counts as not written, as generators
 * write what they do not know.
 */
export function impossibleValues(
  schema: SyntaxNode,
): readonly ImpossibleValue[] {
  if (schema.members === null) return [];
  const found: ImpossibleValue[] = [];
  for (const [keyword, node] of schema.members) {
    const expectation = expectations.get(keyword);
    if (expectation === undefined) continue;
    if (node.isScalar && node.value === null) continue;
    const expected = expectation(node);
    if (expected === null || isOfAnotherObject(schema, keyword, node)) continue;
    found.push({ keyword, node, expected });
  }
  return found;
}

/**
 * Parameters and headers of Swagger 2 are schemas, too, with `required` of
 * their own, and name files as a type.
 */
function isOfAnotherObject(
  schema: SyntaxNode,
  keyword: string,
  node: SyntaxNode,
): boolean {
  if (keyword === 'required') {
    return typeof node.value === 'boolean' && schema.string('in') !== undefined;
  }
  return keyword === 'type' && node.value === 'file' && isSwagger(schema);
}

function isSwagger(node: SyntaxNode): boolean {
  let root = node;
  while (root.parent !== null) root = root.parent;
  return root.get('swagger') !== undefined;
}
