import type { Channel, ParameterSource } from '../../model';
import { parameterNames } from '../addressTemplate';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { readBindings } from './readBindings';
import { parameterIdentity } from './readChannelParameters';

/** A channel without its messages; `address` is null where it is not known. */
export function readChannel(
  node: SyntaxNode,
  key: string,
  address: string | null,
  schemas: SchemaReader,
): Channel {
  return {
    key,
    address,
    servers: serversOf(node),
    parameterSources: sourcesOf(node, parameterNames(address ?? ''), schemas),
    bindings: readBindings(node, 'channel', schemas),
    place: node,
  };
}

/** Version 2 lists keys, version 3 references; an empty list means all. */
function serversOf(node: SyntaxNode): readonly string[] | null {
  const listed = (node.get('servers')?.elements() ?? []).map(server => {
    const reference = server.string('$ref');
    return reference === undefined
      ? String(server.value)
      : reference.slice(reference.lastIndexOf('/') + 1);
  });
  return listed.length === 0 ? null : listed.sort();
}

function sourcesOf(
  channel: SyntaxNode,
  placeholders: readonly string[],
  schemas: SchemaReader,
): readonly ParameterSource[] {
  const sources: ParameterSource[] = [];
  for (const [position, name] of placeholders.entries()) {
    const written = channel.get('parameters')?.get(name);
    if (written === undefined) continue;
    const node = schemas.references.follow(written);
    const location = node.string('location');
    if (location === undefined) continue;
    const identity = parameterIdentity(position);
    sources.push({ identity, name, location, place: node });
  }
  return sources;
}
