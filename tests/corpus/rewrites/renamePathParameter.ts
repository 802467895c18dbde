import { editDocument } from './documentParts';
import { isObject, mapMembers, objectOf, textOf } from './json';
import type { JsonObject } from './json';
import { ifChanged } from './rewrite';

import type { Rewrite } from './rewrite';

/** Every placeholder and the parameter that describes it get another name. */
export const renamePathParameter: Rewrite = {
  name: 'rename-path-parameter',
  kind: 'data',
  apply: document => {
    const renamed = editDocument(mapPlaces(document, renamePlaceholders), {
      parameter: parameter =>
        parameter.in === 'path'
          ? { ...parameter, name: `${textOf(parameter.name)}Renamed` }
          : parameter,
      channel: renameKeys,
    });
    return ifChanged(document, renamed);
  },
};

/** Placeholders of paths and addresses; runtime expressions start with `$`. */
function renamePlaceholders(address: string): string {
  return address.replace(/\{([^{}$][^{}]*)\}/g, '{$1Renamed}');
}

function mapPlaces(
  document: JsonObject,
  rename: (address: string) => string,
): JsonObject {
  const renameNames = (object: JsonObject): JsonObject =>
    Object.fromEntries(
      Object.entries(object).map(([name, value]) => [rename(name), value]),
    );
  const addressed = (channel: JsonObject): JsonObject =>
    'address' in channel && typeof channel.address === 'string'
      ? { ...channel, address: rename(channel.address) }
      : channel;
  const isVersion2 = textOf(document.asyncapi).startsWith('2');
  return mapMembers(document, (member, name) => {
    if (name === 'paths') return renameNames(objectOf(member));
    if (name !== 'channels') return member;
    const channels = objectOf(member);
    return isVersion2
      ? renameNames(channels)
      : mapMembers(channels, channel =>
          isObject(channel) ? addressed(channel) : channel,
        );
  });
}

function renameKeys(channel: JsonObject): JsonObject {
  if (!isObject(channel.parameters)) return channel;
  return {
    ...channel,
    parameters: Object.fromEntries(
      Object.entries(channel.parameters).map(([name, parameter]) => [
        `${name}Renamed`,
        parameter,
      ]),
    ),
  };
}
