import type { BindingField, BindingHolder } from '../../model';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { readMessageSchema } from './readMessageSchema';

/**
 * Fields that hold a schema, by the bindings published for each protocol
 * (asyncapi/bindings). They are compared as schemas, all others as values.
 */
const schemaFields: ReadonlySet<string> = new Set([
  'message kafka key',
  'operation kafka groupId',
  'operation kafka clientId',
  'operation http query',
  'message http headers',
  'channel ws query',
  'channel ws headers',
  'message mqtt correlationData',
  'message mqtt responseTopic',
  'message anypointmq headers',
  'message jms headers',
  'operation nats queue',
]);

/** Fields that say nothing to a client. */
const silentFields: ReadonlySet<string> = new Set([
  'bindingVersion',
  'description',
]);

/** Objects deeper than this are compared as one value. */
const depthLimit = 6;

/** Bindings of a server, channel, operation or message, field by field. */
export function readBindings(
  node: SyntaxNode,
  holder: BindingHolder,
  schemas: SchemaReader,
): readonly BindingField[] {
  const written = node.get('bindings');
  if (written === undefined) return [];
  const reader = new BindingReader(holder, schemas);
  for (const [protocol, binding] of schemas.references
    .follow(written)
    .entries()) {
    if (protocol.startsWith('x-')) continue;
    reader.read(protocol, '', schemas.references.follow(binding), 0);
  }
  return reader.fields;
}

class BindingReader {
  readonly fields: BindingField[] = [];

  constructor(
    private readonly holder: BindingHolder,
    private readonly schemas: SchemaReader,
  ) {}

  read(protocol: string, path: string, node: SyntaxNode, depth: number): void {
    const isField = schemaFields.has(`${this.holder} ${protocol} ${path}`);
    const target = this.schemas.references.follow(node);
    if (isField && target.members !== null) {
      this.add(protocol, path, node, null, this.schemaOf(node, target));
      return;
    }
    if (target.members === null || depth === depthLimit) {
      this.add(protocol, path, node, target.toData(), null);
      return;
    }
    for (const [name, member] of target.entries()) {
      if (silentFields.has(name) || name.startsWith('x-')) continue;
      const inner = path === '' ? name : `${path}.${name}`;
      this.read(protocol, inner, member, depth + 1);
    }
  }

  private add(
    protocol: string,
    path: string,
    place: SyntaxNode,
    value: unknown,
    schema: BindingField['schema'],
  ): void {
    const { holder } = this;
    this.fields.push({ holder, protocol, path, value, schema, place });
  }

  /** A Kafka key may be an Avro record without saying so. */
  private schemaOf(
    node: SyntaxNode,
    target: SyntaxNode,
  ): BindingField['schema'] {
    const isRecord = target.string('type') === 'record';
    const format = isRecord ? 'application/vnd.apache.avro' : '';
    return readMessageSchema(node, format, this.schemas);
  }
}
