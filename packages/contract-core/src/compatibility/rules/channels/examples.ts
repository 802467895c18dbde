import type { ExamplesOfRule } from '../../ruleExample';
import { examples as channelAdded } from './channelAdded.examples';
import { examples as channelAddressChanged } from './channelAddressChanged.examples';
import { examples as channelParameterLocationChanged } from './channelParameterLocationChanged.examples';
import { examples as channelRemoved } from './channelRemoved.examples';
import { examples as channelServerAdded } from './channelServerAdded.examples';
import { examples as channelServerRemoved } from './channelServerRemoved.examples';
import { examples as operationActionChanged } from './operationActionChanged.examples';
import { examples as replyAdded } from './replyAdded.examples';
import { examples as replyAddressLocationChanged } from './replyAddressLocationChanged.examples';
import { examples as replyChannelChanged } from './replyChannelChanged.examples';
import { examples as replyRemoved } from './replyRemoved.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['channel-removed', channelRemoved],
  ['channel-added', channelAdded],
  ['channel-address-changed', channelAddressChanged],
  ['channel-server-removed', channelServerRemoved],
  ['channel-server-added', channelServerAdded],
  ['channel-parameter-location-changed', channelParameterLocationChanged],
  ['operation-action-changed', operationActionChanged],
  ['reply-removed', replyRemoved],
  ['reply-added', replyAdded],
  ['reply-channel-changed', replyChannelChanged],
  ['reply-address-location-changed', replyAddressLocationChanged],
];
