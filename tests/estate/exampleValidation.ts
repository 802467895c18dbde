import Ajv2020 from 'ajv/dist/2020';
import addFormats from 'ajv-formats';
import { CORE_SCHEMA, load } from 'js-yaml';
import { isPlainObject } from '@interlock/contract-core';

/** Keywords whose value is a schema, a list of schemas, or a map of schemas. */
const schemaKeywords = {
  one: [
    'items',
    'additionalProperties',
    'not',
    'if',
    'then',
    'else',
    'contains',
    'propertyNames',
    'unevaluatedProperties',
  ],
  many: ['allOf', 'anyOf', 'oneOf', 'prefixItems'],
  map: ['properties', 'patternProperties', '$defs', 'dependentSchemas'],
} as const;

type Path = readonly string[];

interface Example {
  /** Where the value is written. */
  readonly pointer: string;
  readonly schema: Path;
  readonly value: unknown;
}

export interface ExampleReport {
  /** How many examples were validated. */
  readonly validated: number;
  /** Pointer and reason of each example that its schema refuses. */
  readonly refused: readonly string[];
  /** Members named example or examples that stand where no rule looks. */
  readonly overlooked: readonly string[];
}

/** Every example of an OpenAPI 3.1 or AsyncAPI 3 document against its schema. */
export function validateExamples(text: string): ExampleReport {
  const document: unknown = load(text, { schema: CORE_SCHEMA });
  const examples: Example[] = [];
  const seen = new Set<string>();
  collect(document, document, [], { examples, seen });
  const refuse = refusalsOf(document);
  return {
    validated: examples.length,
    refused: examples.flatMap(refuse),
    overlooked: exampleMembers(document, []).filter(
      pointer => !seen.has(pointer) && pointer !== '/components/examples',
    ),
  };
}

interface Collected {
  readonly examples: Example[];
  readonly seen: Set<string>;
}

function collect(
  document: unknown,
  node: unknown,
  path: Path,
  found: Collected,
): void {
  if (Array.isArray(node)) {
    node.forEach((item: unknown, index) =>
      collect(document, item, [...path, String(index)], found),
    );
    return;
  }
  if (!isPlainObject(node)) return;
  if (isPlainObject(node.schema)) collectOfSlot(document, node, path, found);
  if (isMessage(node)) collectOfMessage(node, path, found);
  // A parameter of a channel has no schema; its own `enum` holds for it.
  if (path[0] === 'channels' && path.length === 4 && path[2] === 'parameters')
    collectOfSchema(node, path, found);
  for (const [key, value] of Object.entries(node)) {
    const place = [...path, key];
    if (key === 'example' || key === 'examples') continue;
    const schemas = schemasOf(node, path, key);
    if (schemas === 'one') collectOfSchema(value, place, found);
    else if (schemas === 'map')
      for (const [name, schema] of Object.entries(value ?? {}))
        collectOfSchema(schema, [...place, name], found);
    else collect(document, value, place, found);
  }
}

/** Whether a member holds a schema, a map of schemas, or neither. */
function schemasOf(
  node: Readonly<Record<string, unknown>>,
  path: Path,
  key: string,
): 'one' | 'map' | 'none' {
  if (key === 'schema' || key === 'payload') return 'one';
  if (key === 'headers' && isMessage(node)) return 'one';
  return key === 'schemas' && path.join('/') === 'components' ? 'map' : 'none';
}

/** An AsyncAPI message: its headers are one schema, an answer's are a map. */
const isMessage = (node: Readonly<Record<string, unknown>>) =>
  'payload' in node;

/** Media type, parameter or header: `example`, or `examples` by name. */
function collectOfSlot(
  document: unknown,
  node: Readonly<Record<string, unknown>>,
  path: Path,
  { examples, seen }: Collected,
): void {
  const schema = [...path, 'schema'];
  if ('example' in node) {
    const pointer = pointerOf([...path, 'example']);
    seen.add(pointer);
    examples.push({ pointer, schema, value: node.example });
  }
  if (!isPlainObject(node.examples)) return;
  seen.add(pointerOf([...path, 'examples']));
  for (const name of Object.keys(node.examples)) {
    const place = [...path, 'examples', name];
    const example = valueAt(document, place);
    const pointer = pointerOf(place);
    const value = isPlainObject(example) ? example.value : undefined;
    examples.push({ pointer, schema, value });
  }
}

function collectOfMessage(
  node: Readonly<Record<string, unknown>>,
  path: Path,
  { examples, seen }: Collected,
): void {
  if (!Array.isArray(node.examples)) return;
  seen.add(pointerOf([...path, 'examples']));
  node.examples.forEach((example: unknown, index) => {
    for (const part of ['headers', 'payload']) {
      if (!isPlainObject(example) || !(part in example)) continue;
      examples.push({
        pointer: pointerOf([...path, 'examples', String(index), part]),
        schema: [...path, part],
        value: example[part],
      });
    }
  });
}

function collectOfSchema(node: unknown, path: Path, found: Collected): void {
  if (!isPlainObject(node)) return;
  if (Array.isArray(node.examples)) {
    found.seen.add(pointerOf([...path, 'examples']));
    node.examples.forEach((value: unknown, index) =>
      found.examples.push({
        pointer: pointerOf([...path, 'examples', String(index)]),
        schema: path,
        value,
      }),
    );
  }
  for (const keyword of schemaKeywords.one)
    collectOfSchema(node[keyword], [...path, keyword], found);
  for (const keyword of [...schemaKeywords.many, ...schemaKeywords.map]) {
    for (const [name, inner] of Object.entries(node[keyword] ?? {}))
      collectOfSchema(inner, [...path, keyword, name], found);
  }
}

/** Every member called example or examples that is no property of a schema. */
function exampleMembers(node: unknown, path: Path): readonly string[] {
  if (Array.isArray(node))
    return node.flatMap((item: unknown, index) =>
      exampleMembers(item, [...path, String(index)]),
    );
  if (!isPlainObject(node)) return [];
  const isMapOfNames = path.at(-1) === 'properties';
  return Object.entries(node).flatMap(([key, value]) => {
    const place = [...path, key];
    return !isMapOfNames && (key === 'example' || key === 'examples')
      ? [pointerOf(place)]
      : exampleMembers(value, place);
  });
}

function refusalsOf(
  document: unknown,
): (example: Example) => readonly string[] {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateSchema: false,
    logger: false,
  });
  addFormats(ajv);
  const root = 'https://contract.example/document';
  ajv.addSchema(isPlainObject(document) ? document : {}, root);
  return ({ pointer, schema, value }) => {
    if (value === undefined) return [`${pointer}: there is no value`];
    const place = schema
      .map(step => encodeURIComponent(escapeStep(step)))
      .join('/');
    const validate = ajv.compile({ $ref: `${root}#/${place}` });
    return validate(value)
      ? []
      : [
          `${pointer}: ${ajv.errorsText(validate.errors, { dataVar: '' }).trim()}`,
        ];
  };
}

/** Follows local refs that stand at the value itself. */
function valueAt(document: unknown, path: Path): unknown {
  let value: unknown = document;
  for (const step of path) {
    value =
      isPlainObject(value) || Array.isArray(value)
        ? Reflect.get(value, step)
        : undefined;
  }
  if (!isPlainObject(value) || typeof value.$ref !== 'string') return value;
  const steps = value.$ref
    .slice('#/'.length)
    .split('/')
    .map(step => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  return valueAt(document, steps);
}

const escapeStep = (step: string) =>
  step.replaceAll('~', '~0').replaceAll('/', '~1');

const pointerOf = (path: Path) =>
  path.map(step => `/${escapeStep(step)}`).join('');
