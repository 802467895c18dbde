import type { Rule } from '../../rule';
import { alternateKeyAdded } from './alternateKeyAdded';
import { alternateKeyRemoved } from './alternateKeyRemoved';
import { enumNumberChanged } from './enumNumberChanged';
import { keyChanged } from './keyChanged';
import { namespaceChanged } from './namespaceChanged';
import { navigationAdded } from './navigationAdded';
import { navigationChanged } from './navigationChanged';
import { navigationRemoved } from './navigationRemoved';
import { propertyBecameCreatable } from './propertyBecameCreatable';
import { propertyBecameNotCreatable } from './propertyBecameNotCreatable';
import { propertyBecameNotUpdatable } from './propertyBecameNotUpdatable';
import { propertyBecameNotWritable } from './propertyBecameNotWritable';
import { propertyBecameUpdatable } from './propertyBecameUpdatable';
import { propertyBecameWritable } from './propertyBecameWritable';
import { queryOptionExtended } from './queryOptionExtended';
import { queryOptionRestricted } from './queryOptionRestricted';
import { recordOperationAdded } from './recordOperationAdded';
import { recordOperationRemoved } from './recordOperationRemoved';
import { recordSetAdded } from './recordSetAdded';
import { recordSetRemoved } from './recordSetRemoved';
import { recordTraitChanged } from './recordTraitChanged';
import { recordTraitGained } from './recordTraitGained';
import { recordTraitLost } from './recordTraitLost';
import { writeExtended } from './writeExtended';
import { writeRestricted } from './writeRestricted';

/** In the order in which people read them. */
export const records: readonly Rule[] = [
  recordSetRemoved,
  recordSetAdded,
  recordOperationRemoved,
  recordOperationAdded,
  keyChanged,
  alternateKeyRemoved,
  alternateKeyAdded,
  navigationRemoved,
  navigationAdded,
  navigationChanged,
  queryOptionRestricted,
  queryOptionExtended,
  writeRestricted,
  writeExtended,
  recordTraitLost,
  recordTraitGained,
  recordTraitChanged,
  enumNumberChanged,
  namespaceChanged,
  propertyBecameNotCreatable,
  propertyBecameNotUpdatable,
  propertyBecameNotWritable,
  propertyBecameCreatable,
  propertyBecameUpdatable,
  propertyBecameWritable,
];
