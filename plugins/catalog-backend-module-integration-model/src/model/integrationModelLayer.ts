import { createCatalogModelLayer } from '@backstage/catalog-model/alpha';
import type { CatalogModelLayerBuilder } from '@backstage/catalog-model/alpha';
import type { JsonObject } from '@backstage/types';
import {
  builtinKindSchemas,
  dataObjectSchema,
  integrationSchema,
  referenceFields,
} from '@interlock/contract-core';
import type { EstateSchema } from '@interlock/contract-core';
import {
  bindingsAnnotation,
  contractAnnotation,
  contractIdAnnotation,
  perspectiveAnnotation,
  relationPairs,
  roleAnnotation,
} from '@interlock/plugin-integration-catalog-common';
import { estateProblemAnnotation } from '../estate/catalogEntity';

/** Relations that plain refs make, by the member that holds the ref. */
const relationOfMember: Readonly<Record<string, string>> = {
  owner: 'ownedBy',
  domain: 'partOf',
  system: 'partOf',
  source: 'dependsOn',
  target: 'dependsOn',
  middleware: 'dependsOn',
};

/** The plain refs of a kind as the core reads them, where they make a relation. */
function relationFieldsOf(kind: string) {
  return referenceFields
    .filter(field => field.kind === kind)
    .flatMap(({ path, allowedKinds }) => {
      const [, member = ''] = /^\/spec\/(\w+)$/u.exec(path) ?? [];
      const relation = relationOfMember[member];
      const [defaultKind] = allowedKinds;
      if (relation === undefined || defaultKind === undefined) return [];
      return [
        {
          selector: { path: `spec.${member}` },
          relation,
          defaultKind,
          defaultNamespace: 'inherit' as const,
          allowedKinds: [...allowedKinds],
        },
      ];
    });
}

/** The model wants a mutable JSON value of its own; our schemas are constants. */
function jsonSchema(schema: EstateSchema): { jsonSchema: JsonObject } {
  return { jsonSchema: structuredClone(schema) as JsonObject };
}

/** `spec` of an API, without what other layers say about metadata. */
function apiSchema(): { jsonSchema: JsonObject } {
  const { properties } = jsonSchema(builtinKindSchemas.API ?? {}).jsonSchema;
  const { spec } = properties as JsonObject;
  return {
    jsonSchema: { type: 'object', required: ['spec'], properties: { spec } },
  };
}

function addOwnKinds(model: CatalogModelLayerBuilder): void {
  model.addKind({
    group: 'interlock.dev',
    names: {
      kind: 'Integration',
      singular: 'integration',
      plural: 'integrations',
    },
    description:
      'What flows from where to where between business systems, on which contracts and promises.',
    versions: [
      {
        name: 'v1alpha1',
        relationFields: relationFieldsOf('Integration'),
        schema: jsonSchema(integrationSchema),
      },
    ],
  });
  model.addKind({
    group: 'interlock.dev',
    names: {
      kind: 'DataObject',
      singular: 'data-object',
      plural: 'data-objects',
    },
    description:
      'A business object with the system of record of each attribute.',
    versions: [
      {
        name: 'v1alpha1',
        relationFields: relationFieldsOf('DataObject'),
        schema: jsonSchema(dataObjectSchema),
      },
    ],
  });
}

function addVendorApiTypes(model: CatalogModelLayerBuilder): void {
  // A spec type of its own starts without any relation field, so owner and
  // system are declared again; without them these APIs would lose both.
  model.addKindVersion({
    kind: 'API',
    versions: [
      {
        name: 'v1alpha1',
        specType: ['odata', 'salesforce'],
        description:
          'An API that is described by vendor metadata: an OData document or a Salesforce describe.',
        relationFields: relationFieldsOf('API'),
        schema: apiSchema(),
      },
    ],
  });
}

function addRelations(model: CatalogModelLayerBuilder): void {
  for (const pair of Object.values(relationPairs)) {
    const toKind: string | readonly string[] = pair.toKind;
    model.addRelationPair({
      ...pair,
      toKind: typeof toKind === 'string' ? toKind : [...toKind],
    });
  }
}

function addAnnotations(model: CatalogModelLayerBuilder): void {
  model.addAnnotation({
    name: contractAnnotation,
    title: 'Contract file',
    description: 'File of the contract, from the root of its repository.',
    schema: {
      jsonSchema: {
        type: 'string',
        pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$)).+$',
      },
    },
  });
  model.addAnnotation({
    name: bindingsAnnotation,
    title: 'Bindings',
    description:
      'Overlay that ties fields of the contract to attributes of data objects.',
    schema: {
      jsonSchema: {
        type: 'string',
        pattern: '^(?!/)(?!.*(^|/)\\.\\.(/|$)).+$',
      },
    },
  });
  model.addAnnotation({
    name: contractIdAnnotation,
    title: 'Contract id',
    description: 'Id of the contract that survives a rename of its entity.',
    schema: {
      jsonSchema: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' },
    },
  });
  model.addAnnotation({
    name: perspectiveAnnotation,
    title: 'Perspective',
    description:
      'From whose side the AsyncAPI document is written: provider or consumer.',
    schema: {
      jsonSchema: { type: 'string', enum: ['provider', 'consumer'] },
    },
  });
  model.addAnnotation({
    name: roleAnnotation,
    title: 'Role',
    description:
      'Title of the role that a person stands for at development sign-in.',
  });
  model.addAnnotation({
    name: estateProblemAnnotation,
    title: 'Estate problem',
    description:
      'Why the file of this entity could not be read; the last good state is shown.',
  });
}

/**
 * The kinds `Integration` and `DataObject`, the API types `odata` and
 * `salesforce`, and our annotations. Only plain refs are relation fields here:
 * a field inside a list gives no relation and no error, and a list of refs is
 * sorted in place, so both are left to the processor beside this layer.
 */
export const integrationModelLayer = createCatalogModelLayer({
  layerId: 'interlock.dev/integration-model',
  builder: model => {
    addOwnKinds(model);
    addVendorApiTypes(model);
    addRelations(model);
    addAnnotations(model);
  },
});
