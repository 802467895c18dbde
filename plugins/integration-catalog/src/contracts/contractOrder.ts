import type { ContractSummary } from '@interlock/plugin-integration-catalog-common';
import { contractOrigin } from './contractOrigin';

/** What the list of contracts is narrowed to; empty text narrows nothing. */
export interface ContractFilter {
  readonly text: string;
  readonly type: string;
  readonly origin: string;
}

/** Contracts whose title, file, system, owner or ref contain every word, of one type and origin where one is given. */
export function filterContracts(
  contracts: readonly ContractSummary[],
  filter: ContractFilter,
): readonly ContractSummary[] {
  const words = filter.text.toLowerCase().split(/\s+/);
  return contracts.filter(contract => {
    const haystack = [
      contract.title,
      contract.file,
      contract.system,
      contract.owner,
      contract.ref,
    ]
      .join(' ')
      .toLowerCase();
    return (
      (!filter.type || contract.type === filter.type) &&
      (!filter.origin || contractOrigin(contract.file) === filter.origin) &&
      words.every(word => haystack.includes(word))
    );
  });
}

type Key = (contract: ContractSummary) => string | number;

const keys: Readonly<Record<string, Key>> = {
  title: contract => contract.title.toLowerCase(),
  origin: contract => contractOrigin(contract.file),
  type: contract => contract.type,
  system: contract => contract.system,
  owner: contract => contract.owner,
  consumers: contract => contract.consumers,
  openChanges: contract => contract.openChanges,
};

/** Orders by a column of the list; equal ones by title. */
export function orderContracts(
  contracts: readonly ContractSummary[],
  column: string,
  direction: 'ascending' | 'descending',
): readonly ContractSummary[] {
  const key = keys[column] ?? keys.title;
  if (!key) return contracts;
  const sign = direction === 'descending' ? -1 : 1;
  return [...contracts].sort((left, right) => {
    const [leftKey, rightKey] = [key(left), key(right)];
    if (leftKey === rightKey) return left.title.localeCompare(right.title);
    return leftKey < rightKey ? -sign : sign;
  });
}
