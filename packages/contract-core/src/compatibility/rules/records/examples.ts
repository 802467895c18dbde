import type { ExamplesOfRule } from '../../ruleExample';
import { examples as alternateKeyAdded } from './alternateKeyAdded.examples';
import { examples as alternateKeyRemoved } from './alternateKeyRemoved.examples';
import { examples as enumNumberChanged } from './enumNumberChanged.examples';
import { examples as keyChanged } from './keyChanged.examples';
import { examples as namespaceChanged } from './namespaceChanged.examples';
import { examples as navigationAdded } from './navigationAdded.examples';
import { examples as navigationChanged } from './navigationChanged.examples';
import { examples as navigationRemoved } from './navigationRemoved.examples';
import { examples as propertyBecameCreatable } from './propertyBecameCreatable.examples';
import { examples as propertyBecameNotCreatable } from './propertyBecameNotCreatable.examples';
import { examples as propertyBecameNotUpdatable } from './propertyBecameNotUpdatable.examples';
import { examples as propertyBecameNotWritable } from './propertyBecameNotWritable.examples';
import { examples as propertyBecameUpdatable } from './propertyBecameUpdatable.examples';
import { examples as propertyBecameWritable } from './propertyBecameWritable.examples';
import { examples as queryOptionExtended } from './queryOptionExtended.examples';
import { examples as queryOptionRestricted } from './queryOptionRestricted.examples';
import { examples as recordOperationAdded } from './recordOperationAdded.examples';
import { examples as recordOperationRemoved } from './recordOperationRemoved.examples';
import { examples as recordSetAdded } from './recordSetAdded.examples';
import { examples as recordSetRemoved } from './recordSetRemoved.examples';
import { examples as recordTraitChanged } from './recordTraitChanged.examples';
import { examples as recordTraitGained } from './recordTraitGained.examples';
import { examples as recordTraitLost } from './recordTraitLost.examples';
import { examples as writeExtended } from './writeExtended.examples';
import { examples as writeRestricted } from './writeRestricted.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['record-set-removed', recordSetRemoved],
  ['record-set-added', recordSetAdded],
  ['record-operation-removed', recordOperationRemoved],
  ['record-operation-added', recordOperationAdded],
  ['key-changed', keyChanged],
  ['alternate-key-removed', alternateKeyRemoved],
  ['alternate-key-added', alternateKeyAdded],
  ['navigation-removed', navigationRemoved],
  ['navigation-added', navigationAdded],
  ['navigation-changed', navigationChanged],
  ['query-option-restricted', queryOptionRestricted],
  ['query-option-extended', queryOptionExtended],
  ['write-restricted', writeRestricted],
  ['write-extended', writeExtended],
  ['record-trait-lost', recordTraitLost],
  ['record-trait-gained', recordTraitGained],
  ['record-trait-changed', recordTraitChanged],
  ['enum-number-changed', enumNumberChanged],
  ['namespace-changed', namespaceChanged],
  ['property-became-not-creatable', propertyBecameNotCreatable],
  ['property-became-not-updatable', propertyBecameNotUpdatable],
  ['property-became-not-writable', propertyBecameNotWritable],
  ['property-became-creatable', propertyBecameCreatable],
  ['property-became-updatable', propertyBecameUpdatable],
  ['property-became-writable', propertyBecameWritable],
];
