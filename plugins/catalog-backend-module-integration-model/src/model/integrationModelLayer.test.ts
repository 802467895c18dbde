import {
  compileCatalogModel,
  createCatalogModelLayer,
  defaultCatalogEntityModel,
} from '@backstage/catalog-model/alpha';
import type { CatalogModelLayer } from '@backstage/catalog-model/alpha';
import { describe, expect, it } from 'vitest';
import { referenceFields } from '@interlock/contract-core';
import { integrationModelLayer } from './integrationModelLayer';
import { relationPairs } from './relationPairs';

async function defaultLayers(): Promise<CatalogModelLayer[]> {
  const layers: unknown = defaultCatalogEntityModel;
  return Array.isArray(layers) ? layers : [layers as CatalogModelLayer];
}

const compile = async () =>
  compileCatalogModel([...(await defaultLayers()), integrationModelLayer]);

// Each test names a trap of model layers; if a later Backstage changes what is
// described here, the test fails and the layer can be made simpler.
describe('the compiled model', () => {
  it('has both kinds, and knows them in this letter case only', async () => {
    const model = await compile();
    const apiVersion = 'interlock.dev/v1alpha1';
    expect(
      model.getKind({ kind: 'Integration', apiVersion })?.names.plural,
    ).toBe('integrations');
    expect(
      model.getKind({ kind: 'DataObject', apiVersion })?.names.plural,
    ).toBe('data-objects');
    expect(model.getKind({ kind: 'integration', apiVersion })).toBeUndefined();
  });

  it('throws on a known kind with another apiVersion', async () => {
    const model = await compile();
    expect(() =>
      model.getKind({ kind: 'Integration', apiVersion: 'interlock.dev/v1' }),
    ).toThrow(TypeError);
  });

  it('declares a pair for every relation that starts at our kinds', async () => {
    const model = await compile();
    for (const kind of ['Integration', 'DataObject']) {
      const relations = model.getRelations({ kind }) ?? [];
      const fields =
        model.getKind({ kind, apiVersion: 'interlock.dev/v1alpha1' })
          ?.relationFields ?? [];
      const withoutInverse = fields.filter(
        field =>
          !(field.allowedKinds ?? []).every(allowed =>
            relations.some(
              relation =>
                relation.forward.type === field.relation &&
                relation.toKind.includes(allowed),
            ),
          ),
      );
      expect(withoutInverse).toEqual([]);
    }
    expect(
      Object.fromEntries(
        Object.values(relationPairs).map(pair => {
          const found = model
            .getRelations({ kind: pair.fromKind })
            ?.find(relation => relation.forward.type === pair.forward.type);
          return [`${pair.fromKind} ${pair.forward.type}`, found?.reverse.type];
        }),
      ),
    ).toEqual({
      'Integration ownedBy': 'ownerOf',
      'Integration partOf': 'hasPart',
      'Integration dependsOn': 'dependencyOf',
      'Integration consumesApi': 'apiConsumedBy',
      'Integration providesApi': 'apiProvidedBy',
      'Integration carries': 'carriedBy',
      'DataObject ownedBy': 'ownerOf',
      'DataObject partOf': 'hasPart',
      'DataObject hasSystemOfRecord': 'systemOfRecordOf',
    });
  });

  it('gets relations from plain refs only: no list and no member of a list', async () => {
    const model = await compile();
    for (const kind of ['Integration', 'DataObject']) {
      const fields =
        model.getKind({ kind, apiVersion: 'interlock.dev/v1alpha1' })
          ?.relationFields ?? [];
      const known = referenceFields
        .filter(field => field.kind === kind)
        .map(field => field.path);
      for (const { path } of fields) {
        // A list would show as `path/*` in the table of references.
        expect(known).toContain(`/${path.replaceAll('.', '/')}`);
      }
    }
  });

  it.each(['odata', 'salesforce', 'openapi', 'asyncapi'])(
    'gives owner and system to an API of type %s',
    async type => {
      const model = await compile();
      const kind = model.getKind({
        kind: 'API',
        apiVersion: 'backstage.io/v1alpha1',
        spec: { type },
      });
      expect(
        kind?.relationFields.map(field => `${field.path} ${field.relation}`),
      ).toEqual(['spec.owner ownedBy', 'spec.system partOf']);
    },
  );

  it('would lose owner and system if a type of its own did not declare them', async () => {
    const careless = createCatalogModelLayer({
      layerId: 'example.com/careless',
      builder: model =>
        model.addKindVersion({
          kind: 'API',
          versions: [
            {
              name: 'v1alpha1',
              specType: 'idoc',
              schema: {
                jsonSchema: {
                  type: 'object',
                  properties: { spec: { type: 'object' } },
                },
              },
            },
          ],
        }),
    });
    const model = compileCatalogModel([
      ...(await defaultLayers()),
      integrationModelLayer,
      careless,
    ]);
    expect(
      model.getKind({
        kind: 'API',
        apiVersion: 'backstage.io/v1alpha1',
        spec: { type: 'idoc' },
      })?.relationFields,
    ).toEqual([]);
  });

  it('checks our annotations on every kind', async () => {
    const model = await compile();
    for (const [kind, apiVersion] of [
      ['Group', 'backstage.io/v1alpha1'],
      ['System', 'backstage.io/v1alpha1'],
      ['Integration', 'interlock.dev/v1alpha1'],
    ] as const) {
      expect(model.getKind({ kind, apiVersion })?.jsonSchema).toMatchObject({
        properties: {
          metadata: {
            properties: {
              annotations: {
                properties: {
                  'interlock.dev/contract': {
                    type: 'string',
                    pattern: expect.any(String),
                  },
                  'interlock.dev/id': {
                    type: 'string',
                    pattern: '^[a-z0-9]+(-[a-z0-9]+)*$',
                  },
                },
              },
            },
          },
        },
      });
    }
  });
});
