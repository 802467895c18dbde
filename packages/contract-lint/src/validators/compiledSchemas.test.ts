import { Spectral, Document } from '@stoplight/spectral-core';
import { schema } from '@stoplight/spectral-functions';
import { Yaml } from '@stoplight/spectral-parsers';
import { beforeAll, expect, it } from 'vitest';
import { adaptValidators } from './adaptValidators';

beforeAll(() => adaptValidators());

/** Messages of one rule with one schema on one document. */
async function judge(
  own: Readonly<Record<string, unknown>>,
  text: string,
): Promise<readonly string[]> {
  const spectral = new Spectral();
  spectral.setRuleset({
    rules: {
      own: {
        given: '$.values[*]',
        then: { function: schema, functionOptions: { schema: own } },
      },
    },
  });
  const results = await spectral.run(new Document(text, Yaml, 'a.yaml'));
  return results
    .filter(({ code }) => code === 'own')
    .map(({ message, path }) => `${path.join('.')} ${message}`);
}

const values = 'values: [a, 1, 12345]\n';

it('equal schemas say the same in one document and the next', async () => {
  const text = () => ({ type: 'string', minLength: 2 });
  const first = await judge(text(), values);
  expect(first).toEqual([
    'values.0 "0" property must not have fewer than 2 characters',
    'values.1 "1" property type must be string',
    'values.2 "2" property type must be string',
  ]);
  expect(await judge(text(), values)).toEqual(first);
});

it('a schema that differs in one word, or has a name, is another one', async () => {
  const count = async (own: Readonly<Record<string, unknown>>) =>
    (await judge(own, values)).length;
  expect([
    await count({ type: 'string' }),
    await count({ type: 'number' }),
    await count({ $id: 'https://example.org/a', type: 'string' }),
    await count({ $id: 'https://example.org/a', type: 'number' }),
    await count({
      $schema: 'http://json-schema.org/draft-04/schema#',
      type: 'number',
      maximum: 5,
      exclusiveMaximum: true,
    }),
    await count({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      type: 'number',
      exclusiveMaximum: 5,
    }),
  ]).toEqual([2, 1, 2, 1, 2, 2]);
});
