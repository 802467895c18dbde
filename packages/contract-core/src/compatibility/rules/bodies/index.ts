import type { Rule } from '../../rule';
import { encodingStyleChanged } from './encodingStyleChanged';
import { encodingMediaTypeAdded } from './encodingMediaTypeAdded';
import { encodingMediaTypeRemoved } from './encodingMediaTypeRemoved';
import { mediaTypeWidened } from './mediaTypeWidened';
import { mediaTypeNarrowed } from './mediaTypeNarrowed';
import { bodyBecameOptional } from './bodyBecameOptional';
import { bodyBecameRequired } from './bodyBecameRequired';
import { bodyRemoved } from './bodyRemoved';
import { mediaTypeAdded } from './mediaTypeAdded';
import { mediaTypeRemoved } from './mediaTypeRemoved';
import { optionalBodyAdded } from './optionalBodyAdded';
import { requiredBodyAdded } from './requiredBodyAdded';

/** In the order in which people read them. */
export const bodies: readonly Rule[] = [
  bodyRemoved,
  optionalBodyAdded,
  requiredBodyAdded,
  bodyBecameRequired,
  bodyBecameOptional,
  mediaTypeRemoved,
  mediaTypeAdded,
  mediaTypeNarrowed,
  mediaTypeWidened,
  encodingMediaTypeRemoved,
  encodingMediaTypeAdded,
  encodingStyleChanged,
];
