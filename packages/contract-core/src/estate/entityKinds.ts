import {
  builtinKindSchemas,
  dataObjectSchema,
  integrationSchema,
} from './schemas';
import type { EstateSchema } from './schemas';

/** apiVersion of our own kinds. */
export const interlockApiVersion = 'interlock.dev/v1alpha1';

/** apiVersion of Backstage's kinds. */
export const backstageApiVersion = 'backstage.io/v1alpha1';

/** A kind that the estate may contain. */
export interface EntityKind {
  /** Exactly as it must be written: the catalog compares letter by letter. */
  readonly kind: string;
  readonly apiVersion: string;
  readonly schema: EstateSchema;
}

const ownKinds: readonly EntityKind[] = [
  {
    kind: 'Integration',
    apiVersion: interlockApiVersion,
    schema: integrationSchema,
  },
  {
    kind: 'DataObject',
    apiVersion: interlockApiVersion,
    schema: dataObjectSchema,
  },
];

/** Every kind of the estate, by its exact name. */
export const entityKinds: ReadonlyMap<string, EntityKind> = new Map(
  [
    ...Object.entries(builtinKindSchemas).map(([kind, schema]) => ({
      kind,
      apiVersion: backstageApiVersion,
      schema,
    })),
    ...ownKinds,
  ].map(entry => [entry.kind, entry]),
);
