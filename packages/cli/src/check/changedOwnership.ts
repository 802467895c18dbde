import { ownershipChange, resolveByIdOrRef } from '@interlock/contract-core';
import type { EstateDataObject } from '@interlock/contract-core';
import type { ChangedPlainSubject } from './changedPlainSubject';
import { pairEntities, type EntityPair } from './pairEntities';
import type { Sides } from './readSides';

/** Data objects that say something else of who owns what on the branch. */
export async function findChangedOwnership(
  sides: Sides,
): Promise<readonly ChangedPlainSubject[]> {
  if (sides.base === null) return [];
  const changed: ChangedPlainSubject[] = [];
  for (const pair of pairEntities(
    'data object',
    sides.base.estate.dataObjects,
    sides.revision.estate.dataObjects,
  )) {
    const subject = await compareSides(sides, pair);
    if (subject) changed.push(subject);
  }
  return changed;
}

/** Null where both sides say the same. */
async function compareSides(
  { base, rules, revision }: Sides,
  pair: EntityPair<EstateDataObject>,
): Promise<ChangedPlainSubject | null> {
  const { before } = pair;
  const after = pair.after ?? null;
  const present = before ?? after;
  if (!present || base === null) return null;
  // A branch that was cut before a rename speaks of the object as it is now.
  const inForce = resolveByIdOrRef(rules.estate.dataObjects, present);
  const subject = ownershipChange(inForce ?? present, {
    base:
      before ?? (inForce && resolveByIdOrRef(base.estate.dataObjects, inForce)),
    revision: after,
    inForce,
  });
  if (subject === null) return null;
  const file = after?.entity.location.file ?? subject.file;
  const text = after && (await revision.readFile(file));
  return {
    subject,
    file,
    revision: text === null ? null : { text, references: [] },
  };
}
