import { isList, isObject, mapMembers } from './json';
import type { Json, JsonObject } from './json';

/** The kinds of objects that rewrites look for. */
export type PartKind =
  | 'document'
  | 'components'
  | 'pathItem'
  | 'operation'
  | 'callback'
  | 'parameter'
  | 'requestBody'
  | 'response'
  | 'header'
  | 'mediaType'
  | 'schema'
  | 'channel'
  | 'messageOperation'
  | 'message'
  | 'channelParameter';

/** A member is one part, a list of parts, or parts by name. */
type MemberShape = readonly ['one' | 'list' | 'map', PartKind];

const one = (kind: PartKind): MemberShape => ['one', kind];
const list = (kind: PartKind): MemberShape => ['list', kind];
const map = (kind: PartKind): MemberShape => ['map', kind];

const methods = Object.fromEntries(
  'get put post delete options head patch trace query'
    .split(' ')
    .map(name => [name, one('operation')]),
);

/**
 * Where parts stand inside each other, in OpenAPI, Swagger and AsyncAPI. What is
 * not listed (examples, extensions, bindings) is data and left alone.
 */
const grammar: Readonly<
  Record<PartKind, Readonly<Record<string, MemberShape>>>
> = {
  document: {
    paths: map('pathItem'),
    webhooks: map('pathItem'),
    components: one('components'),
    definitions: map('schema'),
    parameters: map('parameter'),
    responses: map('response'),
    channels: map('channel'),
    operations: map('messageOperation'),
  },
  components: {
    schemas: map('schema'),
    parameters: map('parameter'),
    responses: map('response'),
    requestBodies: map('requestBody'),
    headers: map('header'),
    callbacks: map('callback'),
    pathItems: map('pathItem'),
    channels: map('channel'),
    operations: map('messageOperation'),
    messages: map('message'),
  },
  pathItem: {
    ...methods,
    parameters: list('parameter'),
    additionalOperations: map('operation'),
  },
  operation: {
    parameters: list('parameter'),
    requestBody: one('requestBody'),
    responses: map('response'),
    callbacks: map('callback'),
  },
  callback: {},
  parameter: { schema: one('schema'), content: map('mediaType') },
  requestBody: { content: map('mediaType') },
  response: {
    schema: one('schema'),
    content: map('mediaType'),
    headers: map('header'),
  },
  header: { schema: one('schema'), content: map('mediaType') },
  mediaType: { schema: one('schema'), itemSchema: one('schema') },
  schema: {
    properties: map('schema'),
    patternProperties: map('schema'),
    dependentSchemas: map('schema'),
    $defs: map('schema'),
    definitions: map('schema'),
    items: one('schema'),
    additionalProperties: one('schema'),
    not: one('schema'),
    if: one('schema'),
    then: one('schema'),
    else: one('schema'),
    contains: one('schema'),
    propertyNames: one('schema'),
    allOf: list('schema'),
    anyOf: list('schema'),
    oneOf: list('schema'),
    prefixItems: list('schema'),
  },
  channel: {
    publish: one('messageOperation'),
    subscribe: one('messageOperation'),
    messages: map('message'),
    parameters: map('channelParameter'),
  },
  messageOperation: { message: one('message') },
  message: {
    headers: one('schema'),
    payload: one('schema'),
    oneOf: list('message'),
  },
  channelParameter: { schema: one('schema') },
};

export type PartEdits = Readonly<
  Partial<Record<PartKind, (part: JsonObject) => Json>>
>;

/** Applies an edit to every part of its kind, innermost first. */
export function editParts(
  part: Json,
  edits: PartEdits,
  kind: PartKind = 'document',
): Json {
  if (isList(part) && kind === 'schema') {
    return part.map(item => editParts(item, edits, kind));
  }
  if (!isObject(part)) return part;
  if (kind === 'callback') {
    return mapMembers(part, item => editParts(item, edits, 'pathItem'));
  }
  const shapes = grammar[kind];
  const inner = mapMembers(part, (member, name) => {
    const shape = Object.hasOwn(shapes, name) ? shapes[name] : undefined;
    if (shape === undefined || isForeign(kind, name, part, member)) {
      return member;
    }
    return editMember(member, shape, edits);
  });
  return edits[kind]?.(inner) ?? inner;
}

/** The document with its parts edited. */
export function editDocument(
  document: JsonObject,
  edits: PartEdits,
): JsonObject {
  const edited = editParts(document, edits);
  return isObject(edited) ? edited : document;
}

function editMember(
  member: Json,
  [shape, kind]: MemberShape,
  edits: PartEdits,
): Json {
  if (shape === 'one') return editParts(member, edits, kind);
  if (shape === 'list') {
    return isList(member)
      ? member.map(item => editParts(item, edits, kind))
      : member;
  }
  return isObject(member)
    ? mapMembers(member, (item, name) =>
        name.startsWith('x-') && kind !== 'schema'
          ? item
          : editParts(item, edits, kind),
      )
    : member;
}

/**
 * Payloads in another schema language than JSON Schema, and headers that a
 * trait is merged into: JSON Merge Patch replaces lists, so what is the same
 * in one schema is not the same in a patch.
 */
function isForeign(
  kind: PartKind,
  name: string,
  part: JsonObject,
  member: Json,
): boolean {
  if (kind === 'message' && name === 'headers') return 'traits' in part;
  if (kind !== 'message' || name !== 'payload') return false;
  const wrapped = isObject(member) && 'schemaFormat' in member;
  return wrapped || 'schemaFormat' in part;
}

/** An edit of every schema that is an object and no mere reference. */
export function inSchemas(
  document: JsonObject,
  edit: (schema: JsonObject) => Json,
): JsonObject {
  return editDocument(document, {
    schema: schema => ('$ref' in schema ? schema : edit(schema)),
  });
}
