import { canonicalJson } from '../../model';
import type { Message, SchemaUse } from '../../model';
import { normaliseMediaType } from '../mediaType';
import { referenceOf } from '../references';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';

/** Schema formats whose payloads are JSON Schema, by their start. */
const readableFormats: readonly string[] = [
  'application/vnd.aai.asyncapi',
  'application/vnd.oai.openapi',
  'application/schema',
];

/** A message as one operation uses it; `key` is its name in the channel, if any. */
export function readMessage(
  written: SyntaxNode,
  key: string,
  defaultContentType: string,
  schemas: SchemaReader,
): Message {
  const node = schemas.references.follow(written);
  const traits = (node.get('traits')?.elements() ?? []).map(trait =>
    schemas.references.follow(trait),
  );
  const headers = [node, ...traits].flatMap(holder => {
    const schema = holder.get('headers');
    return schema === undefined ? [] : [readSchemaOf(schema, holder, schemas)];
  });
  const contentType =
    [node, ...traits]
      .map(holder => holder.string('contentType'))
      .find(text => text !== undefined) ?? defaultContentType;
  const payload = node.get('payload');
  return {
    names: namesOf(written, node, key, schemas),
    contentType: normaliseMediaType(contentType),
    payload:
      payload === undefined ? null : readSchemaOf(payload, node, schemas),
    headers,
    deprecated: node.flag('deprecated'),
    place: written,
  };
}

function namesOf(
  written: SyntaxNode,
  node: SyntaxNode,
  key: string,
  schemas: SchemaReader,
): readonly string[] {
  const names = [
    node.string('messageId'),
    node.string('name'),
    ...referenceNames(written, schemas),
    key,
  ];
  const known = names.filter(
    (name): name is string => name !== undefined && name !== '',
  );
  return [...new Set(known)];
}

/** Last segments along a chain of references: channel key and component name. */
function referenceNames(
  written: SyntaxNode,
  schemas: SchemaReader,
): readonly string[] {
  const names: string[] = [];
  const seen = new Set<SyntaxNode>();
  let at: SyntaxNode = written;
  for (;;) {
    const reference = referenceOf(at);
    if (reference === undefined || seen.has(at)) return names.reverse();
    seen.add(at);
    names.push(reference.slice(reference.lastIndexOf('/') + 1));
    const target = schemas.references.resolve(reference, at);
    if (target.kind !== 'found') return names.reverse();
    at = target.node;
  }
}

/** AsyncAPI 3 wraps schemas of other formats as `{ schemaFormat, schema }`. */
function readSchemaOf(
  written: SyntaxNode,
  holder: SyntaxNode,
  schemas: SchemaReader,
): SchemaUse {
  const target = schemas.references.follow(written);
  const wrapped = target.string('schemaFormat');
  const inner = target.get('schema');
  const isWrapped = wrapped !== undefined && inner !== undefined;
  const format = isWrapped ? wrapped : (holder.string('schemaFormat') ?? '');
  const schema = isWrapped ? inner : written;
  if (
    format === '' ||
    readableFormats.some(known => format.startsWith(known))
  ) {
    return schemas.use(schema);
  }
  const text = canonicalJson(schemas.references.follow(schema).toData());
  return schemas.opaque(schema, `${format} ${text}`);
}
