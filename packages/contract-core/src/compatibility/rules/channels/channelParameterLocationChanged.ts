import type { Rule } from '../../rule';

export const channelParameterLocationChanged: Rule = {
  kind: 'channel-parameter-location-changed',
  category: 'channels',
  position: 60,
  ids: { none: 'channel-parameter-location-changed' },
  purpose:
    'The part of the message that repeats the parameter is another one, so routing by it goes wrong.',
  severity: { none: 'warn' },
  mirror: { kind: 'channel-parameter-location-changed' },
  advice: {
    none: 'Fill both parts of the message with the value until everybody reads the new one.',
  },
  messages: { none: 'The location of the parameter changed: {words}' },
};
