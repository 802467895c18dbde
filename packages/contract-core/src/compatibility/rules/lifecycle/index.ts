import type { Rule } from '../../rule';
import { majorVersionNotBumped } from './majorVersionNotBumped';
import { versionDecreased } from './versionDecreased';
import { stabilityUnknown } from './stabilityUnknown';
import { stabilityIncreased } from './stabilityIncreased';
import { stabilityDecreased } from './stabilityDecreased';
import { deprecationNoticeChanged } from './deprecationNoticeChanged';
import { sunsetTooClose } from './sunsetTooClose';
import { sunsetUnreadable } from './sunsetUnreadable';
import { sunsetMovedLater } from './sunsetMovedLater';
import { sunsetMovedEarlier } from './sunsetMovedEarlier';
import { sunsetRemoved } from './sunsetRemoved';
import { sunsetAdded } from './sunsetAdded';
import { removalUndated } from './removalUndated';
import { removedAfterSunset } from './removedAfterSunset';
import { removedBeforeSunset } from './removedBeforeSunset';

/** In the order in which people read them. */
export const lifecycle: readonly Rule[] = [
  removedBeforeSunset,
  removedAfterSunset,
  removalUndated,
  sunsetAdded,
  sunsetRemoved,
  sunsetMovedEarlier,
  sunsetMovedLater,
  sunsetUnreadable,
  sunsetTooClose,
  deprecationNoticeChanged,
  stabilityDecreased,
  stabilityIncreased,
  stabilityUnknown,
  versionDecreased,
  majorVersionNotBumped,
];
