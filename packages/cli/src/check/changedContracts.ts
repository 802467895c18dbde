import { digestOfSource, resolveContract } from '@interlock/contract-core';
import type {
  BaseTrouble,
  ContractId,
  ContractSource,
  EstateContract,
  Problem,
} from '@interlock/contract-core';
import { collectReferences, fileProblem } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import { pairEntities, type EntityPair } from './pairEntities';
import type { Side, Sides } from './readSides';

/** One version of a contract, with the digest that names it. */
export interface ContractSide {
  readonly source: ContractSource;
  readonly digest: string;
}

/** A contract that is not the same on both sides, under its names at the base. */
export interface ChangedContract {
  readonly id: ContractId;
  /** On the protected branch where it is there: consumers and the portal know it by that. */
  readonly ref: string;
  readonly title: string;
  readonly owner: string;
  /** Path of the document now, or at the base where it is gone. */
  readonly file: string;
  readonly base: ContractSide | null;
  readonly revision: ContractSide | null;
  /** Null where the base is what the branch started from. */
  readonly baseTrouble: BaseTrouble | null;
}

/** Contracts of either side whose document or local references differ, by ref. */
export async function findChangedContracts(
  sides: Sides,
): Promise<readonly ChangedContract[]> {
  const missing = await missingFiles(sides.revision);
  if (missing.length > 0) throw CommandFailure.of('unreadable', missing);
  if (sides.base === null) return [];
  const pairs = pairEntities(
    'contract',
    sides.base.estate.contracts,
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
  { before, after }: EntityPair<EstateContract>,
): Promise<ChangedContract | null> {
  const present = before ?? after;
  if (!present) return null;
  // A branch that was cut before a rename speaks of the contract as it is now.
  const inForce = resolveContract(sides.rules.estate.contracts, present);
  const known = inForce ?? present;
  // What had its file before it had its entity is no first version.
  const base = await readSide(sides.base, before ?? inForce ?? undefined);
  const revision = await readSide(sides.revision, after);
  if (base?.digest === revision?.digest) return null;
  return {
    id: known.id,
    ref: known.ref,
    title: known.title,
    owner: known.owner,
    file: after?.file ?? known.file,
    base,
    revision,
    baseTrouble:
      base === null && (await hasDocument(sides.rules, inForce))
        ? cutBefore(known)
        : null,
  };
}

/** An entity may stand before its document does: then nothing is in force yet. */
async function hasDocument(
  side: Side,
  contract: EstateContract | null,
): Promise<boolean> {
  return contract !== null && (await side.readFile(contract.file)) !== null;
}

/** The branch cannot say that a contract is new which others rely on by now. */
function cutBefore({ title }: EstateContract): BaseTrouble {
  return {
    message: `${title} is in force on the protected branch, but was not there where this branch was cut.`,
    remedy:
      'Bring the branch up to date with the protected branch, and run the check again.',
  };
}

async function readSide(
  side: Side | null,
  contract: EstateContract | undefined,
): Promise<ContractSide | null> {
  if (side === null || contract === undefined) return null;
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
