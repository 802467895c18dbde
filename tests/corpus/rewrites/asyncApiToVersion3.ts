import {
  everywhere,
  isObject,
  listOf,
  objectOf,
  textOf,
  without,
} from './json';
import type { Json, JsonObject } from './json';

/** Letters that a key of version 3 may have; an address may have any. */
function keyOf(address: string, position: number): string {
  const letters = address.replace(/[^A-Za-z0-9]+/g, '_');
  return `${letters || 'root'}_${position}`;
}

/**
 * An AsyncAPI 2 document in the words of version 3: channels get keys beside
 * their addresses, `publish` and `subscribe` become operations that receive and
 * send, servers get a host and a path, and traits give way to their targets,
 * which is the same where both never say the same thing.
 */
export function asyncApiToVersion3(document: JsonObject): JsonObject {
  const channels: Record<string, Json> = {};
  const operations: Record<string, Json> = {};
  const entries = Object.entries(objectOf(document.channels));
  for (const [position, [address, written]] of entries.entries()) {
    const key = keyOf(address, position);
    const channel = objectOf(written);
    const messages: Record<string, Json> = {};
    for (const [keyword, action] of [
      ['publish', 'receive'],
      ['subscribe', 'send'],
    ] as const) {
      const operation = channel[keyword];
      if (!isObject(operation)) continue;
      const names = addMessages(operation, keyword, messages);
      operations[`${action}_${key}`] = {
        ...without(operation, 'message', 'operationId', 'security'),
        action,
        channel: { $ref: `#/channels/${key}` },
        messages: names.map(name => ({
          $ref: `#/channels/${key}/messages/${name}`,
        })),
        ...securityOf(operation, document),
      };
    }
    channels[key] = {
      ...without(channel, 'publish', 'subscribe', 'parameters', 'servers'),
      address,
      messages,
      ...parametersOf(channel, document),
      ...serversOf(channel),
    };
  }
  const servers = Object.entries(objectOf(document.servers)).map(
    ([name, server]) => [name, serverOf(objectOf(server), document)] as const,
  );
  return {
    ...document,
    asyncapi: '3.0.0',
    ...(servers.length > 0 ? { servers: Object.fromEntries(servers) } : {}),
    channels,
    operations,
    components: componentsOf(document),
  };
}

function addMessages(
  operation: JsonObject,
  keyword: string,
  messages: Record<string, Json>,
): readonly string[] {
  const { message } = operation;
  if (!isObject(message)) return [];
  const choices = Array.isArray(message.oneOf)
    ? listOf(message.oneOf)
    : [message];
  return choices.map((choice, index) => {
    const name = `${keyword}_${index}`;
    messages[name] = messageOf(choice);
    return name;
  });
}

/** A payload of another format wraps its schema in version 3. */
function messageOf(message: Json): Json {
  if (!isObject(message) || typeof message.schemaFormat !== 'string') {
    return message;
  }
  const { schemaFormat, payload = {} } = message;
  return {
    ...without(message, 'schemaFormat'),
    payload: { schemaFormat, schema: payload },
  };
}

function parametersOf(channel: JsonObject, document: JsonObject): JsonObject {
  if (!isObject(channel.parameters)) return {};
  const components = objectOf(objectOf(document.components).parameters);
  const parameters = Object.entries(channel.parameters).map(
    ([name, written]) => {
      const reference = textOf(objectOf(written).$ref);
      const parameter = objectOf(
        reference === ''
          ? written
          : components[reference.slice(reference.lastIndexOf('/') + 1)],
      );
      const schema = objectOf(parameter.schema);
      return [
        name,
        {
          ...without(parameter, 'schema'),
          ...(schema.enum === undefined ? {} : { enum: schema.enum }),
          ...(schema.default === undefined ? {} : { default: schema.default }),
        },
      ];
    },
  );
  return { parameters: Object.fromEntries(parameters) };
}

function serversOf(channel: JsonObject): JsonObject {
  const names = listOf(channel.servers).map(textOf);
  return names.length === 0
    ? {}
    : { servers: names.map(name => ({ $ref: `#/servers/${name}` })) };
}

function serverOf(server: JsonObject, document: JsonObject): JsonObject {
  const url = textOf(server.url).replace(/^[a-z][a-z0-9+.-]*:\/\//i, '');
  const slash = url.indexOf('/');
  return {
    ...without(server, 'url', 'security'),
    host: slash < 0 ? url : url.slice(0, slash),
    ...(slash < 0 ? {} : { pathname: url.slice(slash) }),
    ...securityOf(server, document),
  };
}

/** Each named scheme with its scopes becomes the scheme itself. */
function securityOf(holder: JsonObject, document: JsonObject): JsonObject {
  if (!Array.isArray(holder.security)) return {};
  const schemes = objectOf(objectOf(document.components).securitySchemes);
  const security = listOf(holder.security).flatMap(requirement =>
    Object.entries(objectOf(requirement)).map(([name, scopes]) => ({
      ...objectOf(schemes[name]),
      ...(listOf(scopes).length === 0 ? {} : { scopes }),
    })),
  );
  return { security };
}

/** Parameters are written out; messages of other formats wrap their payload. */
function componentsOf(document: JsonObject): JsonObject {
  const components = without(objectOf(document.components), 'parameters');
  return objectOf(
    everywhere(components, object =>
      'payload' in object ? messageOf(object) : object,
    ),
  );
}
