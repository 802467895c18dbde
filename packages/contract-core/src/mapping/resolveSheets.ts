import { contractReader } from '../estate';
import type { Estate, EstateFile } from '../estate';
import { pathsOfExpression } from './expression';
import { mappingGround } from './mappingGround';
import type { ReadContract } from './mappingGround';
import { mappingsOfEstate } from './mappingsOfEstate';
import { resolveSheet } from './resolveSheet';
import type { ResolvedSheet } from './resolvedSheet';

/**
 * Every sheet of an estate, with each row looked up in the contracts of both its
 * ends. `files` are those of the estate with sheets, value maps and the
 * documents of its contracts; what cannot be read is for `mappingsOfEstate` to say.
 */
export function resolveSheets(
  estate: Estate,
  files: readonly EstateFile[],
  readContract: ReadContract = contractReader(files),
): readonly ResolvedSheet[] {
  const { sheets, bindings } = mappingsOfEstate(estate, files, readContract);
  const ground = mappingGround(estate, readContract, bindings);
  return sheets.map(sheet => resolveSheet(sheet, ground, pathsOfExpression));
}
