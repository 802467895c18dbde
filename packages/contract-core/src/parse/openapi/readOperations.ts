import type {
  HttpAddress,
  HttpDocument,
  HttpOperation,
  Initiator,
} from '../../model';
import {
  distinctIdentity,
  eraseParameterNames,
  parameterNames,
} from '../addressTemplate';
import { readLifecycle } from '../readLifecycle';
import type { References } from '../references';
import type { SyntaxNode } from '../syntax';
import type { OperationSpelling } from './operationSpelling';
import { writtenOperations } from './writtenMethods';

/** Where operations stand, and in which words they are named. */
interface PathItemSite {
  readonly item: SyntaxNode;
  readonly initiator: Initiator;
  readonly address: HttpAddress;
  /** What stands after the method in the operation's name. */
  readonly title: string;
  readonly identity: string;
}

/** Operations under `paths` and `webhooks`, and the callbacks inside them. */
export function readOperations(
  root: SyntaxNode,
  references: References,
  document: HttpDocument,
  spelling: OperationSpelling,
): readonly HttpOperation[] {
  return new OperationReader(references, document, spelling).readAll(root);
}

class OperationReader {
  private readonly operations: HttpOperation[] = [];
  private readonly taken = new Set<string>();

  constructor(
    private readonly references: References,
    private readonly document: HttpDocument,
    private readonly spelling: OperationSpelling,
  ) {}

  readAll(root: SyntaxNode): readonly HttpOperation[] {
    for (const [path, item] of root.get('paths')?.entries() ?? []) {
      if (path.startsWith('x-')) continue;
      this.readPathItem({
        item,
        initiator: 'consumer',
        address: { kind: 'path', path },
        title: path,
        identity: eraseParameterNames(path),
      });
    }
    // Documents of version 3.0 and older write webhooks as an extension.
    const webhooks = root.get('webhooks') ?? root.get('x-webhooks');
    for (const [name, item] of webhooks?.entries() ?? []) {
      this.readPathItem({
        item,
        initiator: 'provider',
        address: { kind: 'webhook', name },
        title: `webhook ${name}`,
        identity: `webhook ${name}`,
      });
    }
    return this.operations;
  }

  private readPathItem(site: PathItemSite): void {
    const item = this.references.follow(site.item);
    for (const [method, node] of writtenOperations(item)) {
      this.readOperation(site, item, method, node);
    }
  }

  private readOperation(
    site: PathItemSite,
    item: SyntaxNode,
    method: string,
    node: SyntaxNode,
  ): void {
    const name = `${method} ${site.title}`;
    const identity = distinctIdentity(`${method} ${site.identity}`, this.taken);
    const { address } = site;
    const written = {
      item,
      node,
      placeholders: address.kind === 'path' ? parameterNames(address.path) : [],
      ofDocument: address.kind === 'path',
    };
    const servers = this.spelling.servers(written);
    const lifecycle = readLifecycle(node);
    this.operations.push({
      kind: 'http',
      identity,
      name,
      method,
      address,
      initiator: site.initiator,
      operationId: node.string('operationId') ?? '',
      deprecated: lifecycle.deprecated,
      lifecycle,
      place: node,
      parameters: this.spelling.parameters(written),
      requestBody: this.spelling.requestBody(written),
      responses: this.spelling.responses(written),
      security: this.spelling.security(written),
      servers: servers ?? this.document.servers,
      ownServers: servers !== null,
    });
    this.readCallbacks(node, site, name, identity);
  }

  private readCallbacks(
    node: SyntaxNode,
    site: PathItemSite,
    parentName: string,
    parent: string,
  ): void {
    for (const [key, written] of node.get('callbacks')?.entries() ?? []) {
      const callback = this.references.follow(written);
      for (const [expression, item] of callback.entries()) {
        if (expression.startsWith('x-')) continue;
        this.readPathItem({
          item,
          initiator: site.initiator === 'consumer' ? 'provider' : 'consumer',
          address: { kind: 'callback', key, expression, parent },
          title: `callback ${key} of ${parentName}`,
          identity: `callback ${key} ${expression} of ${parent}`,
        });
      }
    }
  }
}
