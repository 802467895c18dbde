import type { ExamplesOfRule } from '../../ruleExample';
import { examples as headerReactivated } from './headerReactivated.examples';
import { examples as headerDeprecated } from './headerDeprecated.examples';
import { examples as headerAdded } from './headerAdded.examples';
import { examples as headerBecameOptional } from './headerBecameOptional.examples';
import { examples as headerBecameRequired } from './headerBecameRequired.examples';
import { examples as headerSerializationChanged } from './headerSerializationChanged.examples';
import { examples as headerRemoved } from './headerRemoved.examples';
import { examples as otherStatusRemoved } from './otherStatusRemoved.examples';
import { examples as statusAdded } from './statusAdded.examples';
import { examples as successStatusRemoved } from './successStatusRemoved.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['success-status-removed', successStatusRemoved],
  ['other-status-removed', otherStatusRemoved],
  ['status-added', statusAdded],
  ['header-removed', headerRemoved],
  ['header-serialization-changed', headerSerializationChanged],
  ['header-added', headerAdded],
  ['header-became-optional', headerBecameOptional],
  ['header-became-required', headerBecameRequired],
  ['header-deprecated', headerDeprecated],
  ['header-reactivated', headerReactivated],
];
