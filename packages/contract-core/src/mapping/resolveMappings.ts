import { contractReader } from '../estate';
import type { Estate, EstateFile } from '../estate';
import type { Problem } from '../model';
import { pathsOfExpression } from './expression';
import { mappingGround } from './mappingGround';
import type { ReadContract } from './mappingGround';
import { mappingsOfEstate } from './mappingsOfEstate';
import type { ContractBindingFault } from './mappingsOfEstate';
import type { MappingGround, ResolvedSheet } from './resolvedSheet';
import { resolveSheet } from './resolveSheet';

/** Every sheet of an estate, with each row looked up in the contracts of both its ends. */
export interface ResolvedMappings {
  readonly sheets: readonly ResolvedSheet[];
  readonly ground: MappingGround;
  /** What of overlays ties nothing. */
  readonly bindingFaults: readonly ContractBindingFault[];
  /** What of sheets, value maps and bindings cannot be read or is not there. */
  readonly problems: readonly Problem[];
}

/**
 * Reads and resolves the sheets that integrations name. `files` are those of the
 * estate with its sheets, value maps and the documents of its contracts.
 */
export function resolveMappings(
  estate: Estate,
  files: readonly EstateFile[],
  readContract: ReadContract = contractReader(files),
): ResolvedMappings {
  const { sheets, bindings, bindingFaults, problems } = mappingsOfEstate(
    estate,
    files,
    readContract,
  );
  const ground = mappingGround(estate, readContract, bindings);
  return {
    sheets: sheets.map(sheet => resolveSheet(sheet, ground, pathsOfExpression)),
    ground,
    bindingFaults,
    problems,
  };
}
