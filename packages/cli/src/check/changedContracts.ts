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
  /** At the base where it is there: consumers and the portal know it by that. */
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
  const atBase = contractsById(sides.base);
  const now = contractsById(sides.revision);
  const missing = await missingFiles(sides.revision);
  if (missing.length > 0) throw CommandFailure.of('unreadable', missing);
  const changed: ChangedContract[] = [];
  for (const id of new Set([...atBase.keys(), ...now.keys()])) {
    const contract = await compareSides(sides, atBase.get(id), now.get(id));
    if (contract) changed.push(contract);
  }
  return changed.sort((left, right) => (left.ref < right.ref ? -1 : 1));
}

/** Null where both sides are the same. */
async function compareSides(
  sides: Sides,
  before: EstateContract | undefined,
  after: EstateContract | undefined,
): Promise<ChangedContract | null> {
  const base = before && sides.base ? await readSide(sides.base, before) : null;
  const revision = after ? await readSide(sides.revision, after) : null;
  if (base?.digest === revision?.digest) return null;
  return {
    ref: before?.ref ?? after?.ref ?? '',
    file: after?.file ?? before?.file ?? '',
    base,
    revision,
  };
}

/** The id of a contract stays when its entity is renamed (design decision 3). */
function contractsById(side: Side | null): ReadonlyMap<string, EstateContract> {
  return new Map(
    (side?.estate.contracts ?? []).map(contract => [contract.id, contract]),
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
