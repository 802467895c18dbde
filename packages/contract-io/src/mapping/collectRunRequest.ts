import { collectSheet, readMappingSheet } from '@interlock/contract-core';
import type {
  ContractSource,
  Estate,
  SheetRunRequest,
  SheetSource,
} from '@interlock/contract-core';
import { collectReferences } from '../estate';
import type { ReadFile } from '../estate';

/** Which sheet of an estate is to run, and on what. */
export interface WantedRun extends Pick<
  SheetRunRequest,
  'mapping' | 'operation' | 'input'
> {
  /** Path of the sheet from the root of the estate. */
  readonly sheet: string;
}

/**
 * Everything that a run needs of an estate: the sheet with its value maps, what
 * its integration says about contracts, and the contracts that it writes into
 * with all that they refer to. Null where the sheet is not there. What cannot be
 * read is left for the run to tell.
 */
export async function collectRunRequest(
  { integrations, contracts }: Pick<Estate, 'integrations' | 'contracts'>,
  wanted: WantedRun,
  readFile: ReadFile,
): Promise<SheetRunRequest | null> {
  const sheet = await collectSheet(wanted.sheet, readFile);
  if (sheet === null) return null;
  const named = readNames(sheet);
  const flow = integrations.find(({ ref }) => ref === named.integration);
  const found: { ref: string; source: ContractSource }[] = [];
  for (const { ref, file } of contracts) {
    if (!named.targets.has(ref)) continue;
    const text = await readFile(file);
    if (text === null) continue;
    const references = await collectReferences(file, text, readFile);
    found.push({ ref, source: { file, text, references } });
  }
  return { ...wanted, sheet, uses: flow?.contracts ?? null, contracts: found };
}

function readNames({ file, text, valueMaps }: SheetSource): {
  readonly integration: string;
  readonly targets: ReadonlySet<string>;
} {
  const texts = new Map(valueMaps.map(map => [map.path, map.text]));
  const { sheet } = readMappingSheet({ path: file, text }, texts);
  return {
    integration: sheet?.integration ?? '',
    targets: new Set(sheet?.mappings.map(({ target }) => target.contract)),
  };
}
