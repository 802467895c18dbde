import type { ExamplesOfRule } from '../../ruleExample';
import { examples as childRelationshipAdded } from './childRelationshipAdded.examples';
import { examples as childRelationshipChanged } from './childRelationshipChanged.examples';
import { examples as childRelationshipRemoved } from './childRelationshipRemoved.examples';
import { examples as externalIdGained } from './externalIdGained.examples';
import { examples as externalIdLost } from './externalIdLost.examples';
import { examples as picklistValueAdded } from './picklistValueAdded.examples';
import { examples as picklistValueRemoved } from './picklistValueRemoved.examples';
import { examples as recordTypeAdded } from './recordTypeAdded.examples';
import { examples as recordTypeChanged } from './recordTypeChanged.examples';
import { examples as recordTypeRemoved } from './recordTypeRemoved.examples';
import { examples as referenceTargetAdded } from './referenceTargetAdded.examples';
import { examples as referenceTargetRemoved } from './referenceTargetRemoved.examples';
import { examples as uniquenessGained } from './uniquenessGained.examples';
import { examples as uniquenessLost } from './uniquenessLost.examples';
import { examples as valueMeaningChanged } from './valueMeaningChanged.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['picklist-value-removed', picklistValueRemoved],
  ['picklist-value-added', picklistValueAdded],
  ['reference-target-removed', referenceTargetRemoved],
  ['reference-target-added', referenceTargetAdded],
  ['value-meaning-changed', valueMeaningChanged],
  ['external-id-lost', externalIdLost],
  ['external-id-gained', externalIdGained],
  ['uniqueness-lost', uniquenessLost],
  ['uniqueness-gained', uniquenessGained],
  ['record-type-removed', recordTypeRemoved],
  ['record-type-added', recordTypeAdded],
  ['record-type-changed', recordTypeChanged],
  ['child-relationship-removed', childRelationshipRemoved],
  ['child-relationship-added', childRelationshipAdded],
  ['child-relationship-changed', childRelationshipChanged],
];
