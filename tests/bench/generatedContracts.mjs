// Contracts for the benchmark that are too large or too artificial to keep:
// generated, always the same.
import { dump, load } from 'js-yaml';

const cyclicSchemas = 250;
const referencesPerSchema = 5;

/**
 * 250 schemas that refer to five others each, so that every one can be reached
 * from every other. In the revision three of them lose a property, one property
 * changes its type, and one becomes required.
 * @returns {{ base: string, revision: string }} JSON texts
 */
export function cyclicContracts() {
  const base = cyclicContract();
  const revision = cyclicContract();
  const { schemas } = revision.components;
  for (const index of [20, 120, 220]) {
    delete schemas[nameOf(index)].properties.label;
  }
  schemas[nameOf(60)].properties.amount = { type: 'string' };
  schemas[nameOf(180)].required.push('label');
  return { base: asJson(base), revision: asJson(revision) };
}

function cyclicContract() {
  const indexes = Array.from({ length: cyclicSchemas }, (_, index) => index);
  return {
    openapi: '3.0.3',
    info: { title: 'Cyclic', version: '1.0.0' },
    paths: Object.fromEntries(
      indexes
        .filter(index => index % 10 === 0)
        .map(index => [`/nodes${index}`, { get: readingOf(index) }]),
    ),
    components: {
      schemas: Object.fromEntries(
        indexes.map(index => [nameOf(index), cyclicSchema(index)]),
      ),
    },
  };
}

function nameOf(index) {
  return `Node${index}`;
}

function readingOf(index) {
  const schema = { $ref: `#/components/schemas/${nameOf(index)}` };
  return {
    operationId: `readNode${index}`,
    responses: {
      200: {
        description: 'The node.',
        content: { 'application/json': { schema } },
      },
    },
  };
}

function cyclicSchema(index) {
  const references = Array.from({ length: referencesPerSchema }, (_, step) => {
    const target = (index * 7 + (step + 1) ** 2 * 13 + 1) % cyclicSchemas;
    return [`link${step}`, { $ref: `#/components/schemas/${nameOf(target)}` }];
  });
  return {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string', format: 'uuid' },
      label: { type: 'string', maxLength: 80 },
      amount: { type: 'number', minimum: 0 },
      ...Object.fromEntries(references),
    },
  };
}

function asJson(value) {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * One contract of many copies of another: paths, components and operation ids
 * of each copy get a prefix of their own.
 * @param {string} text an OpenAPI 3 document in YAML
 * @param {number} copies
 * @returns {string} YAML
 */
export function compositeContract(text, copies) {
  const document = load(text);
  const composite = { ...document, paths: {}, components: {} };
  for (let copy = 0; copy < copies; copy += 1) {
    const { paths, components } = prefixed(document, `c${copy}`);
    Object.assign(composite.paths, paths);
    for (const [kind, members] of Object.entries(components)) {
      composite.components[kind] = Object.assign(
        composite.components[kind] ?? {},
        members,
      );
    }
  }
  return dump(composite, { lineWidth: -1, noRefs: true });
}

function prefixed(document, prefix) {
  const { paths, components } = JSON.parse(
    JSON.stringify({ paths: document.paths, components: document.components })
      .replace(/("#\/components\/[a-zA-Z]+\/)/g, `$1${prefix}_`)
      .replace(/("operationId":")/g, `$1${prefix}_`),
  );
  return {
    paths: renamed(paths, name => `/${prefix}${name}`),
    components: Object.fromEntries(
      Object.entries(components).map(([kind, members]) => [
        kind,
        renamed(members, name => `${prefix}_${name}`),
      ]),
    ),
  };
}

function renamed(members, rename) {
  return Object.fromEntries(
    Object.entries(members).map(([name, member]) => [rename(name), member]),
  );
}
