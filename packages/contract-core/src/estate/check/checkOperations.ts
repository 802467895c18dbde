import type { Problem } from '../../model';
import type {
  Estate,
  EstateContract,
  EstateEntity,
  EstateIntegration,
} from '../estate';
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
  const unknown = estate.integrations.flatMap(flow =>
    unknownOperations(flow, operations),
  );
  return [...unreadable, ...unknown];
}

type OperationsByContract = ReadonlyMap<
  string,
  { readonly contract: EstateContract; readonly found: ContractOperations }
>;

/** Where an integration names operations: its contract lines, and its steps. */
function declarationsOf({ contracts, steps }: EstateIntegration) {
  return [
    ...contracts.flatMap(use =>
      use.operations.map((operation, index) => ({
        contract: use.contract,
        operation,
        pointer: `${use.pointer}/operations/${index}`,
      })),
    ),
    ...steps
      .filter(({ operation }) => operation !== '')
      .map(({ contract, operation, pointer }) => ({
        contract,
        operation,
        pointer: `${pointer}/operation`,
      })),
  ];
}

function unknownOperations(
  flow: EstateIntegration,
  operations: OperationsByContract,
): readonly Problem[] {
  return declarationsOf(flow).flatMap(({ contract, operation, pointer }) => {
    const known = operations.get(contract);
    if (known?.found.kind !== 'known') return [];
    const { names } = known.found;
    return names.has(operation)
      ? []
      : [
          unknownOperation(
            flow.entity,
            pointer,
            operation,
            known.contract,
            names,
          ),
        ];
  });
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
