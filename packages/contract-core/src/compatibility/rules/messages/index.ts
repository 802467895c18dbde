import type { Rule } from '../../rule';
import { correlationIdAdded } from './correlationIdAdded';
import { correlationIdLocationChanged } from './correlationIdLocationChanged';
import { correlationIdRemoved } from './correlationIdRemoved';
import { messageAdded } from './messageAdded';
import { messageContentTypeChanged } from './messageContentTypeChanged';
import { messageRemoved } from './messageRemoved';
import { messageRenamed } from './messageRenamed';

/** In the order in which people read them. */
export const messages: readonly Rule[] = [
  messageRemoved,
  messageAdded,
  messageRenamed,
  messageContentTypeChanged,
  correlationIdRemoved,
  correlationIdAdded,
  correlationIdLocationChanged,
];
