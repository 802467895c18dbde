import type { Message } from '../../model';
import { normaliseMediaType } from '../mediaType';
import { referenceOf } from '../references';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { mergeTraits } from './mergeTraits';
import type { TraitPrecedence } from './mergeTraits';
import { readBindings } from './readBindings';
import { readLifeState } from './readLifeState';
import { readMessageSchema } from './readMessageSchema';

/** What every message of one document is read with. */
export interface MessageContext {
  readonly schemas: SchemaReader;
  readonly precedence: TraitPrecedence;
  /** `defaultContentType` of the document. */
  readonly contentType: string;
  readonly contentTypePlace: SyntaxNode;
}

/** A message as one operation uses it; `key` is its name in the channel, if any. */
export function readMessage(
  written: SyntaxNode,
  key: string,
  context: MessageContext,
): Message {
  const { schemas, precedence } = context;
  const definition = schemas.references.follow(written);
  const node = mergeTraits(definition, precedence, schemas.references);
  const payload = node.get('payload');
  const headers = node.get('headers');
  const format = node.string('schemaFormat') ?? '';
  const life = readLifeState(node);
  return {
    names: namesOf(written, node, key, schemas),
    contentType: normaliseMediaType(
      node.string('contentType') ?? context.contentType,
    ),
    contentTypePlace: node.get('contentType') ?? context.contentTypePlace,
    payload:
      payload === undefined
        ? null
        : readMessageSchema(payload, format, schemas),
    headers:
      headers === undefined ? null : readMessageSchema(headers, '', schemas),
    correlation: correlationOf(node, schemas),
    bindings: readBindings(node, 'message', schemas),
    deprecated: node.flag('deprecated') || life?.state === 'deprecated',
    life,
    place: written,
    definition,
  };
}

function correlationOf(node: SyntaxNode, schemas: SchemaReader): string | null {
  const written = node.get('correlationId');
  if (written === undefined) return null;
  return schemas.references.follow(written).string('location') ?? null;
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
