import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildEstate } from '@interlock/contract-core';
import { createTemporaryRepository } from '../testing/temporaryRepository';
import { openSource } from './openSource';
import { withContractFiles } from './readContractFiles';
import { openWorkingTree, readEstateFiles } from './readEstateFiles';

const contract = {
  ref: 'api:default/orders',
  id: 'api:default/orders',
  title: 'Orders',
  file: 'api/orders.yaml',
  perspective: 'provider',
  type: 'openapi',
  owner: 'group:default/orders',
  system: 'system:default/shop',
  lifecycle: 'production',
  releases: [],
} as const;

const orders = [
  'a: { $ref: "../schemas/money.yaml" }',
  'b: { $ref: "../schemas/ignored.yaml" }',
  'c: { $ref: "../schemas/link.yaml" }',
  'd: { $ref: "../../outside.yaml" }',
  '',
].join('\n');

describe('withContractFiles', () => {
  it('finds the same content in a commit and in the folder: tracked regular files, in the globs or not', async () => {
    const repository = createTemporaryRepository({
      '.gitignore': 'ignored.yaml\n',
      'api/orders.yaml': orders,
      'schemas/money.yaml': 'x: { $ref: "country.yaml" }\n',
      'schemas/country.yaml': 'type: string\n',
      'schemas/unused.yaml': 'type: string\n',
    });
    symlinkSync('country.yaml', join(repository.root, 'schemas/link.yaml'));
    repository.commit('Link');
    repository.write('schemas/ignored.yaml', 'type: boolean\n');
    const expected = [
      { path: 'api/orders.yaml', text: orders },
      { path: 'schemas/country.yaml', text: 'type: string\n' },
      {
        path: 'schemas/money.yaml',
        text: 'x: { $ref: "country.yaml" }\n',
      },
    ];
    for (const source of [
      await openSource({ root: repository.root, ref: 'main' }),
      await openWorkingTree(repository.root),
    ]) {
      expect(
        await withContractFiles(source, [], { contracts: [contract] }),
      ).toEqual(expected);
    }
    repository.remove();
  });

  it('finds overlays, sheets and their value maps, wherever they lie', async () => {
    const sheet = [
      'integration: integration:default/orders',
      'valueMaps: [{ name: countries, file: tables/countries.yaml }]',
      'mappings: []',
      '',
    ].join('\n');
    const repository = createTemporaryRepository({
      'catalog.yaml': [
        'apiVersion: interlock.dev/v1alpha1',
        'kind: Integration',
        'metadata: { name: orders }',
        'spec: { mapping: sheets/orders.yaml }',
        '---',
        'apiVersion: backstage.io/v1alpha1',
        'kind: API',
        'metadata:',
        '  name: orders',
        '  annotations:',
        '    interlock.dev/contract: api/gone.yaml',
        '    interlock.dev/bindings: ties/orders.yaml',
        'spec: {}',
        '',
      ].join('\n'),
      'sheets/orders.yaml': sheet,
      'tables/countries.yaml': 'entries: []\n',
      'tables/unused.yaml': 'entries: []\n',
      'ties/orders.yaml': 'overlay: 1.1.0\n',
    });
    const source = await openWorkingTree(repository.root);
    const project = { entities: ['catalog.yaml'], contracts: [] };
    const { files } = await readEstateFiles(source, project);
    const estate = buildEstate(files, project);
    const found = await withContractFiles(source, [], estate);
    expect(found.map(({ path }) => path)).toEqual([
      'sheets/orders.yaml',
      'tables/countries.yaml',
      'ties/orders.yaml',
    ]);
    repository.remove();
  });
});
