import type { ExamplesOfRule } from '../../ruleExample';
import { examples as messageAdded } from './messageAdded.examples';
import { examples as messageContentTypeChanged } from './messageContentTypeChanged.examples';
import { examples as messageRemoved } from './messageRemoved.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['message-removed', messageRemoved],
  ['message-added', messageAdded],
  ['message-content-type-changed', messageContentTypeChanged],
];
