import type { Contract, Operation, Perspective } from '../model';

/**
 * A contract as its provider would have written it. What a client's document
 * sends, the consumer produces; names of operations stay as they are written.
 */
export function seenFrom(
  contract: Contract,
  perspective: Perspective,
): Contract {
  return perspective === 'provider'
    ? contract
    : { ...contract, operations: contract.operations.map(turned) };
}

function turned(operation: Operation): Operation {
  if (operation.kind !== 'message') return operation;
  const { initiator } = operation;
  return {
    ...operation,
    initiator: initiator === 'consumer' ? 'provider' : 'consumer',
  };
}
