import { describe, expect, it } from 'vitest';
import { compareVersions } from './compareVersions';
import { exampleLine } from './ruleExample';

type Schema = { readonly [keyword: string]: unknown } | boolean;

function contract(operations: object, schemas: Record<string, Schema> = {}) {
  const document = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: { '/things/{id}': operations },
    components: { schemas },
  };
  return {
    file: 'things.json',
    text: JSON.stringify(document),
    references: [],
  };
}

function body(schema: Schema) {
  return {
    requestBody: {
      required: true,
      content: { 'application/json': { schema } },
    },
    responses: { 204: { description: 'Done.' } },
  };
}

function answer(schema: Schema) {
  const content = { 'application/json': { schema } };
  return { get: { responses: { 200: { description: 'Read.', content } } } };
}

function lines(base: object, revision: object): readonly string[] {
  return compareVersions(contract(base), contract(revision)).findings.map(
    exampleLine,
  );
}

const object = (properties: object, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
});

describe('what became required', () => {
  const needed = (methods: readonly string[]) => {
    const operations = (required: readonly string[]) =>
      Object.fromEntries(
        methods.map(method => [
          method,
          body(object({ mail: { type: 'string' } }, required)),
        ]),
      );
    return lines(operations([]), operations(['mail']))[0];
  };

  it.each([
    { methods: ['patch'], said: 'updates without it are refused' },
    { methods: ['put'], said: 'updates without it are refused' },
    { methods: ['put', 'patch'], said: 'updates without it are refused' },
    { methods: ['post'], said: 'requests without it are refused' },
    {
      methods: ['post', 'patch'],
      said: 'requests, updates among them, without it are refused',
    },
  ])('says of $methods: $said', ({ methods, said }) => {
    expect(needed(methods)).toContain(
      `The property \`mail\` of the body became required; ${said} (`,
    );
  });

  it('says so of a property that is added', () => {
    const [line] = lines(
      { patch: body(object({})) },
      { patch: body(object({ mail: { type: 'string' } }, ['mail'])) },
    );
    expect(line).toContain('updates without it are refused');
  });
});

describe('alternatives', () => {
  const card = object({ kind: { const: 'card' }, number: { type: 'string' } });
  const cash = object({ kind: { const: 'cash' }, amount: { type: 'number' } });
  const replaced = (from: Schema, to: Schema) => {
    const union = (branch: Schema) =>
      answer({ oneOf: [{ type: 'integer' }, { type: 'boolean' }, branch] });
    return lines(union(from), union(to))[0];
  };

  it.each([
    {
      told: 'titles',
      from: { title: 'Card', ...card },
      to: { title: 'Transfer', type: 'array', items: cash },
      said: 'Card replaced by Transfer',
    },
    {
      told: 'values of a property',
      from: { ...card, required: ['kind'] },
      to: { type: 'array', items: cash },
      said: 'the one with `kind` "card" replaced by an array of the one with `kind` "cash"',
    },
    {
      told: 'listed values',
      from: { enum: ['open', 'paid'] },
      to: { type: 'object', required: ['iban'] },
      said: 'one of "open", "paid" replaced by an object with `iban`',
    },
    {
      told: 'properties',
      from: { properties: { iban: { type: 'string' } } },
      to: { type: 'string', format: 'date' },
      said: 'a value with `iban` replaced by a value of type string with format date',
    },
    {
      told: 'limits',
      from: { type: 'string', pattern: '^A' },
      to: { type: 'array', items: cash },
      said: 'a value of type string with pattern `^A` replaced by an array of the one with `kind` "cash"',
    },
  ])('are told by $told', ({ from, to, said }) => {
    expect(replaced(from, to)).toContain(said);
  });

  it('are told by the components they are put together of', () => {
    const schemas = {
      Named: object({ name: { type: 'string' } }),
      Dated: object({ day: { type: 'string' } }),
    };
    const union = (branches: readonly Schema[]) =>
      contract(answer({ oneOf: branches }), schemas);
    const named = {
      allOf: [
        { $ref: '#/components/schemas/Named' },
        { $ref: '#/components/schemas/Dated' },
      ],
    };
    const rest = [{ type: 'integer' }, { type: 'string' }];
    const { findings } = compareVersions(union([...rest, named]), union(rest));
    expect(findings[0].message).toContain('Named and Dated');
  });

  it('that became types of values are told', () => {
    const union = (branch: Schema) =>
      answer({ oneOf: [{ type: 'integer' }, { type: 'boolean' }, branch] });
    const [line] = lines(
      union({ type: 'string', pattern: '^A' }),
      union({ type: 'array' }),
    );
    expect(line).toContain(
      'changed: from a value of type boolean, a value of type integer, a value of type string with pattern `^A` to type array or boolean or integer (',
    );
  });

  it('are told where a union comes or goes as a whole', () => {
    const [line] = lines(
      answer({ type: 'object' }),
      answer({ type: 'object', anyOf: [card, cash] }),
    );
    expect(line).toContain(
      'from type object to the one with `kind` "card", the one with `kind` "cash"',
    );
  });
});

describe('a payload beside a sentence', () => {
  /** Another edit of the same place, which shows by a plainer payload. */
  const needs = { required: ['id'] };

  it.each([
    {
      sentence: 'request-additional-properties-closed',
      base: { type: 'object', properties: { id: {} } },
      revision: {
        type: 'object',
        properties: { id: {} },
        additionalProperties: false,
        ...needs,
      },
      payload: { extra: 'text' },
    },
    {
      sentence: 'request-additional-properties-restricted',
      base: { type: 'object', properties: { id: {} } },
      revision: {
        type: 'object',
        properties: { id: {} },
        additionalProperties: { type: 'string' },
        ...needs,
      },
      payload: { extra: 1 },
    },
    {
      sentence: 'request-items-restricted',
      base: { type: 'array' },
      revision: { type: 'array', items: { type: 'string' }, minItems: 1 },
      payload: [1],
    },
    {
      sentence: 'request-schema-rule-added',
      base: { type: 'object', properties: { id: {} } },
      revision: {
        type: 'object',
        properties: { id: {} },
        not: { required: ['old'] },
        ...needs,
      },
      payload: { old: 'text' },
    },
    {
      sentence: 'request-pattern-changed',
      base: { type: 'string', pattern: '^[ab]$' },
      revision: { type: 'string', pattern: '^[a]$', minLength: 2 },
      payload: 'b',
    },
    {
      sentence: 'request-type-changed',
      base: {},
      revision: { type: 'object', ...needs },
      payload: 'text',
    },
  ])(
    'shows the effect of $sentence',
    ({ sentence, base, revision, payload }) => {
      const { findings } = compareVersions(
        contract({ post: body(base) }),
        contract({ post: body(revision) }),
      );
      const found = findings.find(({ ruleId }) => ruleId === sentence);
      expect(found?.witness?.value).toEqual(payload);
    },
  );
});

describe('an element of a list', () => {
  const closed = { type: 'string', enum: ['a'] };
  const findings = (base: Schema, revision: Schema) =>
    compareVersions(contract(answer(base)), contract(answer(revision)))
      .findings.filter(({ severity }) => severity === 'error')
      .map(({ witness }) => witness);
  const has = { contains: { const: 'a' } };

  it.each([
    {
      title: 'one element breaks, and another one has to be as before',
      base: { type: 'array', items: closed },
      revision: { type: 'array', items: { type: 'string' }, ...has },
    },
    {
      title: 'the elements after a tuple break',
      base: { type: 'array', prefixItems: [closed], items: closed },
      revision: {
        type: 'array',
        prefixItems: [closed],
        items: { type: 'string' },
        minItems: 1,
      },
    },
    {
      title: 'one element of a list in a list breaks',
      base: { type: 'array', items: { type: 'array', items: closed } },
      revision: {
        type: 'array',
        items: { type: 'array', items: { type: 'string' }, ...has },
      },
    },
  ])('is shown where $title', ({ base, revision }) => {
    const [witness] = findings(base, revision);
    expect(witness).toMatchObject({
      validInBase: false,
      validInRevision: true,
    });
    const shown = witness?.pointer
      .split('/')
      .slice(1)
      .reduce<unknown>(
        (value, step) => (value as readonly unknown[])[Number(step)],
        witness.value,
      );
    expect(shown).not.toBe('a');
    expect(typeof shown).toBe('string');
  });
});
