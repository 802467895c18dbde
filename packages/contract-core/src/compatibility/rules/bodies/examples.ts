import type { ExamplesOfRule } from '../../ruleExample';
import { examples as encodingStyleChanged } from './encodingStyleChanged.examples';
import { examples as encodingMediaTypeAdded } from './encodingMediaTypeAdded.examples';
import { examples as encodingMediaTypeRemoved } from './encodingMediaTypeRemoved.examples';
import { examples as mediaTypeWidened } from './mediaTypeWidened.examples';
import { examples as mediaTypeNarrowed } from './mediaTypeNarrowed.examples';
import { examples as bodyBecameOptional } from './bodyBecameOptional.examples';
import { examples as bodyBecameRequired } from './bodyBecameRequired.examples';
import { examples as bodyRemoved } from './bodyRemoved.examples';
import { examples as mediaTypeAdded } from './mediaTypeAdded.examples';
import { examples as mediaTypeRemoved } from './mediaTypeRemoved.examples';
import { examples as optionalBodyAdded } from './optionalBodyAdded.examples';
import { examples as requiredBodyAdded } from './requiredBodyAdded.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['body-removed', bodyRemoved],
  ['optional-body-added', optionalBodyAdded],
  ['required-body-added', requiredBodyAdded],
  ['body-became-required', bodyBecameRequired],
  ['body-became-optional', bodyBecameOptional],
  ['media-type-removed', mediaTypeRemoved],
  ['media-type-added', mediaTypeAdded],
  ['media-type-narrowed', mediaTypeNarrowed],
  ['media-type-widened', mediaTypeWidened],
  ['encoding-media-type-removed', encodingMediaTypeRemoved],
  ['encoding-media-type-added', encodingMediaTypeAdded],
  ['encoding-style-changed', encodingStyleChanged],
];
