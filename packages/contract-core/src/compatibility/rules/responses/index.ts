import type { Rule } from '../../rule';
import { headerReactivated } from './headerReactivated';
import { headerDeprecated } from './headerDeprecated';
import { headerAdded } from './headerAdded';
import { headerBecameOptional } from './headerBecameOptional';
import { headerBecameRequired } from './headerBecameRequired';
import { headerSerializationChanged } from './headerSerializationChanged';
import { headerRemoved } from './headerRemoved';
import { otherStatusRemoved } from './otherStatusRemoved';
import { statusAdded } from './statusAdded';
import { successStatusRemoved } from './successStatusRemoved';

/** In the order in which people read them. */
export const responses: readonly Rule[] = [
  successStatusRemoved,
  otherStatusRemoved,
  statusAdded,
  headerRemoved,
  headerSerializationChanged,
  headerAdded,
  headerBecameOptional,
  headerBecameRequired,
  headerDeprecated,
  headerReactivated,
];
