import type { HttpOperation, Initiator, Operation } from '../../model';
import {
  distinctIdentity,
  eraseParameterNames,
  parameterNames,
} from '../addressTemplate';
import type { SchemaReader } from '../schema';
import type { SyntaxNode } from '../syntax';
import { readParameters } from './readParameters';
import { readRequestBody, readResponses } from './readBodies';

const methods = [
  'get',
  'put',
  'post',
  'delete',
  'options',
  'head',
  'patch',
  'trace',
  'query',
] as const;

/** Where operations stand, and in which words they are named. */
interface PathItemSite {
  readonly item: SyntaxNode;
  readonly initiator: Initiator;
  /** What stands after the method in the operation's name. */
  readonly title: string;
  readonly identity: string;
  /** Placeholder names in the order of the address. */
  readonly placeholders: readonly string[];
}

/** Operations under `paths` and `webhooks`, and the callbacks inside them. */
export function readOpenApiOperations(
  root: SyntaxNode,
  schemas: SchemaReader,
): readonly Operation[] {
  return new OperationReader(schemas).readAll(root);
}

class OperationReader {
  private readonly operations: HttpOperation[] = [];
  private readonly taken = new Set<string>();

  constructor(private readonly schemas: SchemaReader) {}

  readAll(root: SyntaxNode): readonly Operation[] {
    for (const [path, item] of root.get('paths')?.entries() ?? []) {
      if (path.startsWith('x-')) continue;
      this.readPathItem({
        item,
        initiator: 'consumer',
        title: path,
        identity: eraseParameterNames(path),
        placeholders: parameterNames(path),
      });
    }
    for (const [name, item] of root.get('webhooks')?.entries() ?? []) {
      this.readPathItem({
        item,
        initiator: 'provider',
        title: `webhook ${name}`,
        identity: `webhook ${name}`,
        placeholders: [],
      });
    }
    return this.operations;
  }

  private readPathItem(site: PathItemSite): void {
    const item = this.schemas.references.follow(site.item);
    for (const method of methods) {
      const operation = item.get(method);
      if (operation !== undefined && operation.members !== null) {
        this.readOperation(site, item, method.toUpperCase(), operation);
      }
    }
    for (const [method, operation] of item
      .get('additionalOperations')
      ?.entries() ?? []) {
      if (operation.members !== null) {
        this.readOperation(site, item, method, operation);
      }
    }
  }

  private readOperation(
    site: PathItemSite,
    item: SyntaxNode,
    method: string,
    node: SyntaxNode,
  ): void {
    const name = `${method} ${site.title}`;
    const identity = `${method} ${site.identity}`;
    this.operations.push({
      kind: 'http',
      identity: distinctIdentity(identity, this.taken),
      name,
      initiator: site.initiator,
      operationId: node.string('operationId') ?? '',
      deprecated: node.flag('deprecated'),
      place: node,
      parameters: readParameters(item, node, site.placeholders, this.schemas),
      requestBody: readRequestBody(node.get('requestBody'), this.schemas),
      responses: readResponses(node.get('responses'), this.schemas),
    });
    this.readCallbacks(node, site, name, identity);
  }

  private readCallbacks(
    node: SyntaxNode,
    site: PathItemSite,
    parentName: string,
    parentIdentity: string,
  ): void {
    const { references } = this.schemas;
    for (const [key, written] of node.get('callbacks')?.entries() ?? []) {
      for (const [expression, item] of references.follow(written).entries()) {
        if (expression.startsWith('x-')) continue;
        this.readPathItem({
          item,
          initiator: site.initiator === 'consumer' ? 'provider' : 'consumer',
          title: `callback ${key} of ${parentName}`,
          identity: `callback ${key} ${expression} of ${parentIdentity}`,
          placeholders: [],
        });
      }
    }
  }
}
