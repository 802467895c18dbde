import type { Effect, Messaging } from '../model';
import type { Change, StructuralChangeKind } from './change';
import { compareLifeStates } from './compareLifeStates';
import type { LifeSide } from './compareLifeStates';
import { compareMessageServers } from './compareMessageServers';
import { changeOfContract } from './contractChange';
import { foldEqual } from './foldSharedCauses';
import { anything } from './operationChanges';
import type { ChangeDetails } from './operationChanges';
import type { SchemaComparison } from './schemaComparison';

/** Compares what a contract says of its servers and of its own life. */
export function compareMessaging(
  base: Messaging,
  revision: Messaging,
  schemas: SchemaComparison,
): readonly Change[] {
  const changes: Change[] = [];
  const report = (
    kind: StructuralChangeKind,
    effect: Effect,
    details: ChangeDetails,
  ): void => {
    changes.push(changeOfContract(kind, effect, details));
  };
  compareMessageServers(
    base,
    revision,
    report,
    (slot, direction, left, right) => {
      const site = {
        operation: '',
        operationIdentity: '',
        verb: null,
        isXml: false,
        direction,
        slot,
        slotWords: slot,
        base: left.place,
        revision: right.place,
      };
      schemas.add(
        site,
        [left.schema ?? anything(left.place)],
        [right.schema ?? anything(right.place)],
      );
    },
  );
  compareLifeStates('the contract', lifeOf(base), lifeOf(revision), report);
  // An edit that all servers got is one edit.
  return foldEqual(changes);
}

function lifeOf({ life, place }: Messaging): LifeSide {
  return { life, deprecated: life?.state === 'deprecated', place };
}
