import type { Rule } from '../../rule';
import { childRelationshipAdded } from './childRelationshipAdded';
import { childRelationshipChanged } from './childRelationshipChanged';
import { childRelationshipRemoved } from './childRelationshipRemoved';
import { externalIdGained } from './externalIdGained';
import { externalIdLost } from './externalIdLost';
import { picklistValueAdded } from './picklistValueAdded';
import { picklistValueRemoved } from './picklistValueRemoved';
import { recordTypeAdded } from './recordTypeAdded';
import { recordTypeChanged } from './recordTypeChanged';
import { recordTypeRemoved } from './recordTypeRemoved';
import { referenceTargetAdded } from './referenceTargetAdded';
import { referenceTargetRemoved } from './referenceTargetRemoved';
import { uniquenessGained } from './uniquenessGained';
import { uniquenessLost } from './uniquenessLost';
import { valueMeaningChanged } from './valueMeaningChanged';

/** In the order in which people read them. */
export const fields: readonly Rule[] = [
  picklistValueRemoved,
  picklistValueAdded,
  referenceTargetRemoved,
  referenceTargetAdded,
  valueMeaningChanged,
  externalIdLost,
  externalIdGained,
  uniquenessLost,
  uniquenessGained,
  recordTypeRemoved,
  recordTypeAdded,
  recordTypeChanged,
  childRelationshipRemoved,
  childRelationshipAdded,
  childRelationshipChanged,
];
