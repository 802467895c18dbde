// Small documents that cost a reader far more than they say. Each is a valid
// text unless its name says otherwise.

const head = "openapi: 3.0.3\ninfo: { title: Bomb, version: '1' }\npaths: {}\n";

/**
 * @typedef {object} Bomb
 * @property {string} name
 * @property {'openapi' | 'asyncapi'} contractType as what it is handed in
 * @property {string} text
 */

/** @type {readonly Bomb[]} */
export const namedBombs = [
  openApi('alias bomb: nine lists of nine aliases', aliases()),
  openApi('reference fan-out, depth 18', fanOut(18)),
  openApi('reference fan-out, depth 30', fanOut(30)),
  openApi('reference fan-out, depth 200', fanOut(200)),
  openApi('chain of 3,000 references', chain(3_000)),
  openApi('1,000 references to references', referencesToReferences(1_000)),
  openApi('`^(a+)+$` beside an example of 30 characters', pattern(30)),
  openApi('`^(a+)+$` beside an example of 40 characters', pattern(40)),
  openApi(
    '`^(a+)+$` beside an example of 100,000 characters',
    pattern(100_000),
  ),
  ...[500, 2_000, 5_000, 100_000].map(depth =>
    openApi(
      `schema nested ${depth.toLocaleString('en')} levels`,
      nested(depth),
    ),
  ),
  openApi('chain of merge keys, 162 KB', mergeKeys()),
  openApi('`[` 5,000 times', `${head}x: ${'['.repeat(5_000)}\n`),
  openApi('server variables with 4^20 addresses', serverVariables()),
  openApi('billion laughs in XML, handed in as OpenAPI', billionLaughs()),
  openApi('schemas named `__proto__` and `constructor`', prototypeNames()),
  {
    name: 'AsyncAPI: reference fan-out, depth 30',
    contractType: 'asyncapi',
    text: eventFanOut(30),
  },
  {
    name: 'AsyncAPI: `^(a+)+$` beside an example of 40 characters',
    contractType: 'asyncapi',
    text: eventPattern(40),
  },
];

/** A document that nobody has to fear, to see that the linter goes on. */
export const harmlessDocument = head;

/** OData metadata, which the comparison reads and no linter. */
export function billionLaughs() {
  const entities = Array.from({ length: 9 }, (_, index) => {
    const value = index === 0 ? 'ha' : `&l${index - 1};`.repeat(10);
    return `<!ENTITY l${index} "${value}">`;
  });
  return `<?xml version="1.0"?>\n<!DOCTYPE edmx [${entities.join('')}]>\n<edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices><Schema Namespace="&l8;" xmlns="http://docs.oasis-open.org/odata/ns/edm"/></edmx:DataServices></edmx:Edmx>\n`;
}

function openApi(name, text) {
  return { name, contractType: 'openapi', text };
}

function aliases() {
  const lists = Array.from({ length: 9 }, (_, index) => {
    const item = index === 0 ? 'x' : `*a${index - 1}`;
    return `  a${index}: &a${index} [${Array.from({ length: 9 }, () => item).join(', ')}]`;
  });
  return `${head}x-bomb:\n${lists.join('\n')}\n`;
}

function schemas(lines) {
  return `${head}components:\n  schemas:\n    S0: { type: string }\n${lines.join('\n')}\n`;
}

function reference(index) {
  return `{ $ref: '#/components/schemas/S${index}' }`;
}

function fanOut(depth) {
  return schemas(
    Array.from(
      { length: depth },
      (_, index) =>
        `    S${index + 1}: { properties: { a: ${reference(index)}, b: ${reference(index)} } }`,
    ),
  );
}

function chain(length) {
  return schemas(
    Array.from(
      { length },
      (_, index) =>
        `    S${index + 1}: { properties: { a: ${reference(index)} } }`,
    ),
  );
}

function referencesToReferences(length) {
  return schemas(
    Array.from(
      { length },
      (_, index) => `    S${index + 1}: ${reference(index)}`,
    ),
  );
}

function pattern(length) {
  return `${head}components:\n  schemas:\n    A: { type: string, pattern: '^(a+)+$', example: '${'a'.repeat(length)}!' }\n`;
}

function nested(depth) {
  const schema = `${'{"properties":{"a":'.repeat(depth)}{}${'}}'.repeat(depth)}`;
  return `${head}components: { schemas: { A: ${schema} } }\n`;
}

function mergeKeys() {
  const members = Array.from(
    { length: 4_100 },
    (_, index) =>
      `  m${index + 1}: &m${index + 1} { <<: *m${index}, k${index}: 1 }`,
  );
  return `${head}x-m:\n  m0: &m0 { k: 1 }\n${members.join('\n')}\n`;
}

function serverVariables() {
  const names = Array.from({ length: 20 }, (_, index) => `v${index}`);
  const variables = names.map(
    name => `      ${name}: { default: a, enum: [a, b, c, d] }`,
  );
  return `${head}servers:\n  - url: https://${names.map(name => `{${name}}`).join('.')}\n    variables:\n${variables.join('\n')}\n`;
}

function prototypeNames() {
  return `${head}components:\n  schemas:\n    constructor: { type: string }\n    __proto__: { type: string }\n`;
}

function eventFanOut(depth) {
  const lines = Array.from(
    { length: depth },
    (_, index) =>
      `    S${index + 1}: { properties: { a: ${reference(index)}, b: ${reference(index)} } }`,
  );
  return `asyncapi: 3.0.0\ninfo: { title: Bomb, version: '1' }\ncomponents:\n  schemas:\n    S0: { type: string }\n${lines.join('\n')}\n`;
}

function eventPattern(length) {
  return `asyncapi: 2.6.0\ninfo: { title: Bomb, version: '1' }\nchannels:\n  a:\n    publish:\n      operationId: a\n      message:\n        messageId: m\n        payload: { type: object, properties: { b: { type: string, pattern: '^(a+)+$' } }, examples: [{ b: '${'a'.repeat(length)}!' }] }\n`;
}
