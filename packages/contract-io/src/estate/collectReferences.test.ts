import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import {
  createTemporaryRepository,
  temporaryFolder,
} from '../testing/temporaryRepository';
import { writeFileSync } from 'node:fs';
import {
  collectReferences,
  fileReader,
  folderReader,
} from './collectReferences';
import { openSource } from './openSource';

const files: Readonly<Record<string, string>> = {
  'contracts/api/openapi.yaml': [
    'a: { $ref: "#/components/x" }',
    'b: { $ref: "./schemas/account.yaml#/Account" }',
    'c:',
    '  $ref: >-',
    '    ../shared/money.json',
    'd: { "\\u0024ref": "escaped%20name.yaml" }',
    'e: { $ref: "https://example.com/x.yaml" }',
    'f: { $ref: "../../../outside.yaml" }',
    'g: { $ref: "missing.yaml" }',
    'h: { $ref: "/absolute.yaml" }',
    '',
  ].join('\n'),
  'contracts/api/schemas/account.yaml':
    'Account: { $ref: "country.yaml" }\nBack: { $ref: "../openapi.yaml" }\n',
  'contracts/api/schemas/country.yaml': 'type: string\n',
  'contracts/api/escaped name.yaml': 'type: boolean\n',
  'contracts/shared/money.json': '{"$ref":"../api/schemas/country.yaml"}\n',
};

const expected = [
  {
    path: '../shared/money.json',
    text: '{"$ref":"../api/schemas/country.yaml"}\n',
  },
  { path: 'escaped name.yaml', text: 'type: boolean\n' },
  {
    path: 'schemas/account.yaml',
    text: 'Account: { $ref: "country.yaml" }\nBack: { $ref: "../openapi.yaml" }\n',
  },
  { path: 'schemas/country.yaml', text: 'type: string\n' },
];

describe('collectReferences', () => {
  it('follows local documents through others, from a folder and from a commit alike', async () => {
    const repository = createTemporaryRepository(files);
    const root = 'contracts/api/openapi.yaml';
    const text = files[root]!;
    const source = await openSource({ root: repository.root, ref: 'main' });
    expect(
      await collectReferences(root, text, folderReader(repository.root)),
    ).toEqual(expected);
    expect(await collectReferences(root, text, fileReader(source))).toEqual(
      expected,
    );
    repository.remove();
  });

  it('leaves the root neither by .. nor through a symbolic link', async () => {
    const outside = temporaryFolder();
    writeFileSync(join(outside, 'secret.yaml'), 'secret: true\n');
    const repository = createTemporaryRepository({
      'api/openapi.yaml': 'x: 1\n',
    });
    symlinkSync(outside, join(repository.root, 'api/linked'));
    symlinkSync(
      join(outside, 'secret.yaml'),
      join(repository.root, 'api/link.yaml'),
    );
    const text = [
      'a: { $ref: "linked/secret.yaml" }',
      'b: { $ref: "link.yaml" }',
      `c: { $ref: "../..${outside}/secret.yaml" }`,
      'd: { $ref: "%2e%2e/%2e%2e/secret.yaml" }',
    ].join('\n');
    expect(
      await collectReferences(
        'api/openapi.yaml',
        text,
        folderReader(repository.root),
      ),
    ).toEqual([]);
    repository.remove();
  });

  it('stops at a bound', async () => {
    let next = 0;
    const endless = async () => `x: { $ref: "next${(next += 1)}.yaml" }`;
    await expect(
      collectReferences('api.yaml', 'x: { $ref: "next0.yaml" }', endless),
    ).rejects.toMatchObject({ code: 'limit-exceeded' });
  });

  it('finds nothing in metadata that is not YAML', async () => {
    const readNothing = async () => null;
    expect(
      await collectReferences(
        'a.edmx',
        '<?xml version="1.0"?><x/>',
        readNothing,
      ),
    ).toEqual([]);
    expect(
      await collectReferences('a.yaml', 'a: [\n$ref: b.yaml', readNothing),
    ).toEqual([]);
  });
});
