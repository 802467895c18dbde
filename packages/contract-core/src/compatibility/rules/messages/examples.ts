import type { ExamplesOfRule } from '../../ruleExample';
import { examples as correlationIdAdded } from './correlationIdAdded.examples';
import { examples as correlationIdLocationChanged } from './correlationIdLocationChanged.examples';
import { examples as correlationIdRemoved } from './correlationIdRemoved.examples';
import { examples as messageAdded } from './messageAdded.examples';
import { examples as messageContentTypeChanged } from './messageContentTypeChanged.examples';
import { examples as messageRemoved } from './messageRemoved.examples';
import { examples as messageRenamed } from './messageRenamed.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['message-removed', messageRemoved],
  ['message-added', messageAdded],
  ['message-renamed', messageRenamed],
  ['message-content-type-changed', messageContentTypeChanged],
  ['correlation-id-removed', correlationIdRemoved],
  ['correlation-id-added', correlationIdAdded],
  ['correlation-id-location-changed', correlationIdLocationChanged],
];
