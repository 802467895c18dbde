import { basename } from 'node:path/posix';
import { digestDocuments } from '@interlock/contract-core';
import type {
  ContractSource,
  EstateContract,
  Problem,
} from '@interlock/contract-core';
import { collectReferences, fileProblem } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import type { Side, Sides } from './readSides';

/** One version of a contract, with the digest that names it. */
export interface ContractSide {
  readonly source: ContractSource;
  readonly digest: string;
}

/** A contract that is not the same on both sides. */
export interface ChangedContract {
  readonly ref: string;
  /** Path of the document now, or at the base where it is gone. */
  readonly file: string;
  readonly base: ContractSide | null;
  readonly revision: ContractSide | null;
}

/** Contracts of either side whose document or local references differ, by ref. */
export async function findChangedContracts(
  sides: Sides,
): Promise<readonly ChangedContract[]> {
  const atBase = contractsByRef(sides.base);
  const now = contractsByRef(sides.revision);
  const missing = await missingFiles(sides.revision);
  if (missing.length > 0) throw CommandFailure.of('unreadable', missing);
  const changed: ChangedContract[] = [];
  for (const ref of [...new Set([...atBase.keys(), ...now.keys()])].sort()) {
    const before = atBase.get(ref);
    const after = now.get(ref);
    const base =
      before && sides.base ? await readSide(sides.base, before) : null;
    const revision = after ? await readSide(sides.revision, after) : null;
    if (base?.digest !== revision?.digest) {
      changed.push({
        ref,
        file: after?.file ?? before?.file ?? '',
        base,
        revision,
      });
    }
  }
  return changed;
}

function contractsByRef(
  side: Side | null,
): ReadonlyMap<string, EstateContract> {
  return new Map(
    (side?.estate.contracts ?? []).map(contract => [contract.ref, contract]),
  );
}

async function readSide(
  side: Side,
  contract: EstateContract,
): Promise<ContractSide | null> {
  const text = await side.readFile(contract.file);
  if (text === null) return null;
  const references = await collectReferences(
    contract.file,
    text,
    side.readFile,
  );
  return {
    source: { file: contract.file, text, references },
    digest: digestDocuments([
      { path: basename(contract.file), text },
      ...references,
    ]),
  };
}

/** A contract whose entity stays but whose file is gone is a mistake, not a removal. */
async function missingFiles(side: Side): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const contract of side.estate.contracts) {
    if ((await side.readFile(contract.file)) !== null) continue;
    problems.push(
      fileProblem(
        'missing-file',
        contract.file,
        `The document of ${contract.ref} is not there.`,
        'Add the file, or correct interlock.dev/contract in the API entity.',
      ),
    );
  }
  return problems;
}
