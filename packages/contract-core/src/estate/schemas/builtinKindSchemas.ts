import { contractAnnotation } from './annotations';
import { requiredMasterData } from './attributeOwnership';
import {
  calendarDate,
  choice,
  entityRef,
  list,
  record,
  set,
  text,
} from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

/** Contract types that an API entity of the estate may have as `spec.type`. */
export const contractTypes = [
  'openapi',
  'asyncapi',
  'odata',
  'salesforce',
] as const;

const owner = entityRef('Group or user that answers for it.');
const lifecycle = text('For example `production` or `deprecated`.');
const refs = (description: string) =>
  list(description, entityRef('One entity ref.'));

/** Built-in kinds allow members that we do not read: Backstage plugins add some. */
function openRecord(
  required: readonly string[],
  properties: EstateSchema,
): EstateSchema {
  return { type: 'object', required, properties };
}

function kindSchema(spec: EstateSchema): EstateSchema {
  return { type: 'object', required: ['spec'], properties: { spec } };
}

/** Layers of interfaces, from the people who use them to the systems below. */
export const interfaceLayers = ['experience', 'process', 'system'] as const;

/** What a system is for; a flow that writes against it is worth a question. */
export const systemRoles = [
  'engagement',
  'record',
  'planning',
  'compliance',
  'reporting',
  'transport',
] as const;

const environment = record(
  'One installation of the system.',
  ['name', 'purpose'],
  {
    name: text('Name by which deployments and evidence know it.'),
    purpose: choice('What it is for.', ['production', 'test', 'sandbox']),
    contracts: list(
      'Contracts that live in it.',
      record('One contract and its version.', ['ref', 'version'], {
        ref: entityRef('API entity of the contract.'),
        version: text('Label of the version that is live.'),
      }),
    ),
  },
);

const profile = record('Who the person is.', ['displayName'], {
  displayName: text('Name as people write it.'),
  email: {
    type: 'string',
    title: 'an e-mail address',
    pattern: '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
    description: 'Address that git commits of this person carry.',
  },
  picture: text('Address of a picture.'),
});

/**
 * What the estate asks of Backstage's own kinds, beside the envelope. Narrower
 * than Backstage where the estate needs more: an API must name its contract.
 */
export const builtinKindSchemas: Readonly<Record<string, EstateSchema>> = {
  API: {
    type: 'object',
    required: ['spec'],
    properties: {
      metadata: {
        type: 'object',
        required: ['annotations'],
        properties: {
          annotations: {
            type: 'object',
            required: [contractAnnotation],
          },
        },
      },
      spec: openRecord(['type', 'lifecycle', 'owner', 'system', 'definition'], {
        type: { type: 'string', enum: contractTypes },
        lifecycle,
        owner,
        system: entityRef('System that offers the API.'),
        layer: choice('Layer that the API belongs to.', interfaceLayers),
        definition: {
          ...text('A short notice; the contract itself stays in its file.'),
          maxLength: 2000,
        },
      }),
    },
  },
  Component: kindSchema(
    openRecord(['type', 'lifecycle', 'owner'], {
      type: text('For example `service`.'),
      lifecycle,
      owner,
      system: entityRef('System that the component is part of.'),
      subcomponentOf: entityRef('Component that it is part of.'),
      providesApis: refs('APIs that it offers.'),
      consumesApis: refs('APIs that it calls.'),
      dependsOn: refs('What it needs.'),
    }),
  ),
  Resource: kindSchema(
    openRecord(['type', 'owner'], {
      type: text('For example `database`.'),
      owner,
      system: entityRef('System that the resource is part of.'),
      dependsOn: refs('What it needs.'),
    }),
  ),
  System: kindSchema(
    openRecord(['owner', 'domain', 'type'], {
      owner,
      domain: entityRef('Domain that the system belongs to.'),
      type: text(
        'For example `crm`, `erp`, `billing`, `hrms`, `middleware`, `warehouse`.',
      ),
      role: choice('What the system is for in the landscape.', systemRoles),
      vendor: text('Who makes it; `own software` where we do.'),
      releaseLine: text(
        'Release that is in production, as the vendor names it.',
      ),
      regions: set(
        'Regions where the system keeps its data.',
        text('One region.'),
      ),
      retires: calendarDate('Day by which the system is switched off.'),
      requires: list(
        'Master data that must be there before somebody works in the system.',
        requiredMasterData,
      ),
      legalEntities: refs('Companies of the group that work in it.'),
      environments: list('Installations of the system.', environment),
    }),
  ),
  Domain: kindSchema(
    openRecord(['owner'], { owner, subdomainOf: entityRef('Wider domain.') }),
  ),
  Group: kindSchema(
    openRecord(['type', 'children'], {
      type: text('For example `team`.'),
      children: refs('Groups inside.'),
      parent: entityRef('Group around it.'),
      members: refs('People in the group.'),
    }),
  ),
  User: kindSchema(
    openRecord(['profile', 'memberOf'], {
      profile,
      memberOf: refs('Groups of the person.'),
    }),
  ),
};
