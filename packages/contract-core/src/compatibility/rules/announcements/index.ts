import type { Rule } from '../../rule';
import { decommissionedAsAnnounced } from './decommissionedAsAnnounced';
import { decommissionedUnannounced } from './decommissionedUnannounced';
import { decommissioningDateMovedEarlier } from './decommissioningDateMovedEarlier';
import { decommissioningDateMovedLater } from './decommissioningDateMovedLater';
import { decommissioningDateRemoved } from './decommissioningDateRemoved';
import { decommissioningDateSet } from './decommissioningDateSet';
import { decommissioningWithdrawn } from './decommissioningWithdrawn';
import { deprecationAnnounced } from './deprecationAnnounced';
import { deprecationWithdrawn } from './deprecationWithdrawn';

/** In the order in which people read them. */
export const announcements: readonly Rule[] = [
  deprecationAnnounced,
  deprecationWithdrawn,
  decommissionedAsAnnounced,
  decommissionedUnannounced,
  decommissioningWithdrawn,
  decommissioningDateSet,
  decommissioningDateMovedEarlier,
  decommissioningDateMovedLater,
  decommissioningDateRemoved,
];
