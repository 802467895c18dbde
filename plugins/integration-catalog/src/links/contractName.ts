import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import type { ContractName } from '@interlock/plugin-integration-catalog-react';

/** Namespace and name of a contract from the ref of its API entity. */
export function contractNameOf(contractRef: string): ContractName {
  const { namespace, name } = parseEntityRef(contractRef, {
    defaultKind: 'api',
    defaultNamespace: 'default',
  });
  return { namespace, name };
}

/** The ref of the API entity that stands for a contract. */
export function contractRefOf(contract: ContractName): string {
  return stringifyEntityRef({ kind: 'api', ...contract });
}
