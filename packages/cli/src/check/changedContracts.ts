import { digestOfSource } from '@interlock/contract-core';
import type {
  ContractId,
  ContractSource,
  EstateContract,
  Problem,
} from '@interlock/contract-core';
import { collectReferences, fileProblem } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { pairContracts, type ContractPair } from './pairContracts';
import type { Side, Sides } from './readSides';

/** One version of a contract, with the digest that names it. */
export interface ContractSide {
  readonly source: ContractSource;
  readonly digest: string;
}

/** A contract that is not the same on both sides, under its names at the base. */
export interface ChangedContract {
  readonly id: ContractId;
  /** At the base where it is there: consumers and the portal know it by that. */
  readonly ref: string;
  readonly title: string;
  readonly owner: string;
  /** Path of the document now, or at the base where it is gone. */
  readonly file: string;
  readonly base: ContractSide | null;
  readonly revision: ContractSide | null;
}

/** Contracts of either side whose document or local references differ, by ref. */
export async function findChangedContracts(
  sides: Sides,
): Promise<readonly ChangedContract[]> {
  const missing = await missingFiles(sides.revision);
  if (missing.length > 0) throw CommandFailure.of('unreadable', missing);
  const pairs = pairContracts(
    sides.base?.estate.contracts ?? [],
    sides.revision.estate.contracts,
  );
  const changed: ChangedContract[] = [];
  for (const pair of pairs) {
    const contract = await compareSides(sides, pair);
    if (contract) changed.push(contract);
  }
  return changed.sort((left, right) => (left.ref < right.ref ? -1 : 1));
}

/** Null where both sides are the same. */
async function compareSides(
  sides: Sides,
  { before, after }: ContractPair,
): Promise<ChangedContract | null> {
  const known = before ?? after;
  const base = before && sides.base ? await readSide(sides.base, before) : null;
  const revision = after ? await readSide(sides.revision, after) : null;
  if (!known || base?.digest === revision?.digest) return null;
  return {
    id: known.id,
    ref: known.ref,
    title: known.title,
    owner: known.owner,
    file: after?.file ?? known.file,
    base,
    revision,
  };
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
  const source = { file: contract.file, text, references };
  return { source, digest: digestOfSource(source) };
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
