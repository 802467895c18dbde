import type { Rule } from '../../rule';
import { messageAdded } from './messageAdded';
import { messageContentTypeChanged } from './messageContentTypeChanged';
import { messageRemoved } from './messageRemoved';

/** In the order in which people read them. */
export const messages: readonly Rule[] = [
  messageRemoved,
  messageAdded,
  messageContentTypeChanged,
];
