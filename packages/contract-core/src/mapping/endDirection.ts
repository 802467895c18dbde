import type { ContractUse } from '../estate';
import type { FieldQuestion } from '../fields';
import type { MappingEnd } from './mappingSheet';

/** Whether values are taken from an end or put into it. */
export type EndSide = 'source' | 'target';

/**
 * What an integration says about the contract of an end: the use that has the
 * operation, else the first of that contract; null where it names none.
 */
export function useOfEnd(
  end: Pick<MappingEnd, 'contract'>,
  operation: string,
  uses: readonly ContractUse[],
): ContractUse | null {
  const ofContract = uses.filter(({ contract }) => contract === end.contract);
  return (
    ofContract.find(({ operations }) => operations.includes(operation)) ??
    ofContract[0] ??
    null
  );
}

/**
 * Who produces the value of an end. Of a contract that the integration consumes
 * a source comes back and a target is sent; of one that it provides a source is
 * what callers send and a target what they are answered. A contract that the
 * integration does not name is taken for one that it consumes.
 */
export function directionOfEnd(
  side: EndSide,
  role: ContractUse['role'] | null,
): FieldQuestion['direction'] {
  const consumes = role !== 'provides';
  return consumes === (side === 'source') ? 'response' : 'request';
}
