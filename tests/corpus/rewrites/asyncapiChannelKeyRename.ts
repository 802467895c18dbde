import { everywhere, objectOf } from './json';
import type { Rewrite } from './rewrite';

export const asyncapiChannelKeyRename: Rewrite = {
  name: 'asyncapi-channel-key-rename',
  kind: 'data',
  apply: (document, format) => {
    if (format !== 'asyncapi-3') return null;
    const channels = objectOf(document.channels);
    const renamed = {
      ...document,
      channels: Object.fromEntries(
        Object.entries(channels).map(([key, channel]) => [
          `${key}Renamed`,
          // Without an address its key is all that a channel is known by.
          channel,
        ]),
      ),
    };
    return objectOf(
      everywhere(renamed, object =>
        typeof object.$ref === 'string'
          ? {
              ...object,
              $ref: object.$ref.replace(
                /^(#\/channels\/[^/]+)/,
                (_match, start: string) => `${start}Renamed`,
              ),
            }
          : object,
      ),
    );
  },
};
