import type { ExamplesOfRule } from '../../ruleExample';
import { examples as decommissionedAsAnnounced } from './decommissionedAsAnnounced.examples';
import { examples as decommissionedUnannounced } from './decommissionedUnannounced.examples';
import { examples as decommissioningDateMovedEarlier } from './decommissioningDateMovedEarlier.examples';
import { examples as decommissioningDateMovedLater } from './decommissioningDateMovedLater.examples';
import { examples as decommissioningDateRemoved } from './decommissioningDateRemoved.examples';
import { examples as decommissioningDateSet } from './decommissioningDateSet.examples';
import { examples as decommissioningWithdrawn } from './decommissioningWithdrawn.examples';
import { examples as deprecationAnnounced } from './deprecationAnnounced.examples';
import { examples as deprecationWithdrawn } from './deprecationWithdrawn.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['deprecation-announced', deprecationAnnounced],
  ['deprecation-withdrawn', deprecationWithdrawn],
  ['decommissioned-as-announced', decommissionedAsAnnounced],
  ['decommissioned-unannounced', decommissionedUnannounced],
  ['decommissioning-withdrawn', decommissioningWithdrawn],
  ['decommissioning-date-set', decommissioningDateSet],
  ['decommissioning-date-moved-earlier', decommissioningDateMovedEarlier],
  ['decommissioning-date-moved-later', decommissioningDateMovedLater],
  ['decommissioning-date-removed', decommissioningDateRemoved],
];
