import { bindingChange, resolveContract } from '@interlock/contract-core';
import type { EstateContract, EstateFile } from '@interlock/contract-core';
import { fileProblem } from '@interlock/contract-io';
import { CommandFailure } from '../commandFailure';
import type { ChangedPlainSubject } from './changedPlainSubject';
import { pairEntities, type EntityPair } from './pairEntities';
import type { Side, Sides } from './readSides';

/** Overlays that tie fields of a contract to other attributes on the branch. */
export async function findChangedBindings(
  sides: Sides,
): Promise<readonly ChangedPlainSubject[]> {
  if (sides.base === null) return [];
  const changed: ChangedPlainSubject[] = [];
  for (const pair of pairEntities(
    'contract',
    sides.base.estate.contracts,
    sides.revision.estate.contracts,
  )) {
    const subject = await compareSides(sides, sides.base, pair);
    if (subject) changed.push(subject);
  }
  return changed;
}

/** Null where both sides tie the same. */
async function compareSides(
  { rules, revision: branch }: Sides,
  baseSide: Side,
  { before, after }: EntityPair<EstateContract>,
): Promise<ChangedPlainSubject | null> {
  const present = before ?? after;
  // A contract that goes is told as a whole.
  if (!present || !after) return null;
  const known = resolveContract(rules.estate.contracts, present);
  const base = await overlayOf(baseSide, before ?? known);
  const revision = await overlayOf(branch, after);
  if (revision === null) requireNoName(after);
  if (base?.text === revision?.text) return null;
  const subject = bindingChange(
    known ?? present,
    { base, revision },
    rules.estate.dataOwners,
  );
  return (
    subject && {
      subject,
      file: revision?.path ?? subject.file,
      revision: revision && { text: revision.text, references: [] },
    }
  );
}

async function overlayOf(
  { readFile }: Side,
  contract: EstateContract | null,
): Promise<EstateFile | null> {
  const path = contract?.bindings ?? '';
  const text = path === '' ? null : await readFile(path);
  return text === null ? null : { path, text };
}

/** A contract whose overlay is named and gone is a mistake, no removal. */
function requireNoName({ ref, bindings = '' }: EstateContract): void {
  if (bindings === '') return;
  throw CommandFailure.of('unreadable', [
    fileProblem(
      'missing-file',
      bindings,
      `The overlay of ${ref} is not there.`,
      'Add the file as a regular file of the repository, or correct interlock.dev/bindings in the API entity.',
    ),
  ]);
}
