import type { Problem } from '../../model';
import type { Estate, EstateContract, EstateEntity } from '../estate';
import { refAt, textAt } from '../entityMembers';
import { reachValues } from '../jsonPointer';
import type { ContractOperations, ContractReader } from './contractOperations';
import { estateProblem } from './estateProblem';

/**
 * Operations that an integration declares but the contract does not have, and
 * contracts in force that cannot be read.
 */
export function checkOperations(
  estate: Estate,
  readContract: ContractReader,
): readonly Problem[] {
  const operations = new Map(
    estate.contracts.map(contract => [
      contract.ref,
      { contract, found: readContract(contract.file) },
    ]),
  );
  const unreadable = [...operations.values()].flatMap(({ found }) =>
    found.kind === 'unreadable' ? found.problems : [],
  );
  const unknown = estate.entities
    .filter(entity => entity.kind === 'Integration')
    .flatMap(entity => unknownOperations(entity, operations));
  return [...unreadable, ...unknown];
}

type OperationsByContract = ReadonlyMap<
  string,
  { readonly contract: EstateContract; readonly found: ContractOperations }
>;

/** Where an integration names operations: its contract lines, and its steps. */
const declarations = [
  { list: '/spec/contracts/*', ref: 'ref', operation: 'operations/*' },
  { list: '/spec/steps/*', ref: 'contract', operation: 'operation' },
];

function unknownOperations(
  entity: EstateEntity,
  operations: OperationsByContract,
): readonly Problem[] {
  return declarations.flatMap(({ list, ref, operation }) =>
    reachValues(entity.document, list).flatMap(line => {
      const known = operations.get(
        refAt(entity, `${line.pointer}/${ref}`, 'API'),
      );
      if (known?.found.kind !== 'known') return [];
      const { names } = known.found;
      return reachValues(entity.document, `${line.pointer}/${operation}`)
        .filter(({ pointer }) => !names.has(textAt(entity, pointer)))
        .map(({ pointer, value }) =>
          unknownOperation(
            entity,
            pointer,
            String(value),
            known.contract,
            names,
          ),
        );
    }),
  );
}

function unknownOperation(
  entity: EstateEntity,
  pointer: string,
  operation: string,
  contract: EstateContract,
  names: ReadonlySet<string>,
): Problem {
  const [verb = ''] = operation.split(' ');
  const alternatives = [...names]
    .filter(name => name.startsWith(`${verb} `))
    .slice(0, 5);
  return estateProblem(
    entity,
    pointer,
    'unknown-operation',
    `\`${operation}\` is no operation of \`${contract.ref}\` (${contract.file}).`,
    alternatives.length > 0
      ? `Use an operation that the contract has, such as ${alternatives.map(name => `\`${name}\``).join(', ')}.`
      : 'Use an operation that the contract has, or take the line out.',
  );
}
