import type { ContractSummary } from '@interlock/plugin-integration-catalog-common';

/** Contracts whose title, file, system, owner or ref contain every word, of one type where one is given. */
export function filterContracts(
  contracts: readonly ContractSummary[],
  text: string,
  type: string,
): readonly ContractSummary[] {
  const words = text.toLowerCase().split(/\s+/);
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
      (!type || contract.type === type) &&
      words.every(word => haystack.includes(word))
    );
  });
}

type Key = (contract: ContractSummary) => string | number;

const keys: Readonly<Record<string, Key>> = {
  title: contract => contract.title.toLowerCase(),
  type: contract => contract.type,
  system: contract => contract.system,
  owner: contract => contract.owner,
  versions: contract => contract.versions,
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
