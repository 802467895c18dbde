import type { DeepReadonly } from '@interlock/plugin-integration-catalog-common';
import type { components, operations } from './api.gen';

export type { paths as OwnershipPaths } from './api.gen';

type JsonOf<Response> = Response extends {
  content: { 'application/json': infer Body };
}
  ? Body
  : never;

type Responses<Id extends keyof operations> = operations[Id]['responses'];

/** Operation ids of the API document. */
export type OwnershipOperationId = keyof operations;

/** What an operation answers when it succeeds. */
export type OwnershipAnswer<Id extends keyof operations> = DeepReadonly<
  JsonOf<Responses<Id>[Extract<keyof Responses<Id>, 200 | 201>]>
>;

/** A schema of the API document by its name. */
export type OwnershipWire<Name extends keyof components['schemas']> =
  DeepReadonly<components['schemas'][Name]>;
