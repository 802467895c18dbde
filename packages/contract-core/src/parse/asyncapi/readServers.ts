import type { MessageServer, MessageServerVariable } from '../../model';
import { parameterNames } from '../addressTemplate';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { readBindings } from './readBindings';
import { readSecurity } from './readSecurity';

/**
 * Servers by their keys. Version 2 writes one `url`, version 3 `host` and
 * `pathname`; both become host and pathname.
 */
export function readServers(
  root: SyntaxNode,
  schemas: SchemaReader,
): readonly MessageServer[] {
  const servers = [...(root.get('servers')?.entries() ?? [])];
  return servers
    .filter(([key]) => !key.startsWith('x-'))
    .map(([key, written]) => readServer(key, written, root, schemas));
}

function readServer(
  key: string,
  written: SyntaxNode,
  root: SyntaxNode,
  schemas: SchemaReader,
): MessageServer {
  const node = schemas.references.follow(written);
  const { host, pathname } = addressOf(node);
  const variables = node.get('variables');
  return {
    key,
    host,
    pathname,
    protocol: (node.string('protocol') ?? '').toLowerCase(),
    protocolVersion: node.string('protocolVersion') ?? '',
    variables: parameterNames(`${host}${pathname}`).map(name =>
      readVariable(name, variables?.get(name) ?? null, node, schemas),
    ),
    security: readSecurity(node, root, schemas.references),
    bindings: readBindings(node, 'server', schemas),
    place: written,
  };
}

function addressOf(node: SyntaxNode): {
  readonly host: string;
  readonly pathname: string;
} {
  const url = (node.string('host') ?? node.string('url') ?? '').replace(
    /^[a-z][a-z0-9+.-]*:\/\//i,
    '',
  );
  const slash = url.indexOf('/');
  const host = slash < 0 ? url : url.slice(0, slash);
  const path = `${slash < 0 ? '' : url.slice(slash)}/${node.string('pathname') ?? ''}`;
  const pathname = path
    .split('/')
    .filter(part => part !== '')
    .map(part => `/${part}`)
    .join('');
  return { host, pathname };
}

function readVariable(
  name: string,
  written: SyntaxNode | null,
  server: SyntaxNode,
  schemas: SchemaReader,
): MessageServerVariable {
  const node = written === null ? null : schemas.references.follow(written);
  const values = node?.get('enum');
  return {
    name,
    values:
      values === undefined
        ? null
        : values
            .elements()
            .map(value => String(value.value))
            .sort(),
    defaultValue: node?.string('default') ?? null,
    place: node ?? server,
  };
}
