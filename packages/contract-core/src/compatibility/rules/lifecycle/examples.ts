import type { ExamplesOfRule } from '../../ruleExample';
import { examples as majorVersionNotBumped } from './majorVersionNotBumped.examples';
import { examples as versionDecreased } from './versionDecreased.examples';
import { examples as stabilityUnknown } from './stabilityUnknown.examples';
import { examples as stabilityIncreased } from './stabilityIncreased.examples';
import { examples as stabilityDecreased } from './stabilityDecreased.examples';
import { examples as deprecationNoticeChanged } from './deprecationNoticeChanged.examples';
import { examples as sunsetTooClose } from './sunsetTooClose.examples';
import { examples as sunsetUnreadable } from './sunsetUnreadable.examples';
import { examples as sunsetMovedLater } from './sunsetMovedLater.examples';
import { examples as sunsetMovedEarlier } from './sunsetMovedEarlier.examples';
import { examples as sunsetRemoved } from './sunsetRemoved.examples';
import { examples as sunsetAdded } from './sunsetAdded.examples';
import { examples as removalUndated } from './removalUndated.examples';
import { examples as removedAfterSunset } from './removedAfterSunset.examples';
import { examples as removedBeforeSunset } from './removedBeforeSunset.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['removed-before-sunset', removedBeforeSunset],
  ['removed-after-sunset', removedAfterSunset],
  ['removal-undated', removalUndated],
  ['sunset-added', sunsetAdded],
  ['sunset-removed', sunsetRemoved],
  ['sunset-moved-earlier', sunsetMovedEarlier],
  ['sunset-moved-later', sunsetMovedLater],
  ['sunset-unreadable', sunsetUnreadable],
  ['sunset-too-close', sunsetTooClose],
  ['deprecation-notice-changed', deprecationNoticeChanged],
  ['stability-decreased', stabilityDecreased],
  ['stability-increased', stabilityIncreased],
  ['stability-unknown', stabilityUnknown],
  ['version-decreased', versionDecreased],
  ['major-version-not-bumped', majorVersionNotBumped],
];
