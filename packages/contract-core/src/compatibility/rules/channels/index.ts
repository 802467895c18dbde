import type { Rule } from '../../rule';
import { channelAdded } from './channelAdded';
import { channelAddressChanged } from './channelAddressChanged';
import { channelParameterLocationChanged } from './channelParameterLocationChanged';
import { channelRemoved } from './channelRemoved';
import { channelServerAdded } from './channelServerAdded';
import { channelServerRemoved } from './channelServerRemoved';
import { operationActionChanged } from './operationActionChanged';
import { replyAdded } from './replyAdded';
import { replyAddressLocationChanged } from './replyAddressLocationChanged';
import { replyChannelChanged } from './replyChannelChanged';
import { replyRemoved } from './replyRemoved';

/** In the order in which people read them. */
export const channels: readonly Rule[] = [
  channelRemoved,
  channelAdded,
  channelAddressChanged,
  channelServerRemoved,
  channelServerAdded,
  channelParameterLocationChanged,
  operationActionChanged,
  replyRemoved,
  replyAdded,
  replyChannelChanged,
  replyAddressLocationChanged,
];
