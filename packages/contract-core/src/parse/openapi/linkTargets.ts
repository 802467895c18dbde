import { eraseParameterNames } from '../addressTemplate';
import type { References } from '../references';
import type { SyntaxNode } from '../syntax';
import { unescapePointerToken } from '../syntax';
import { writtenOperations } from './writtenMethods';

/**
 * Finds the operations that links lead to, so that a link keeps its target when
 * an operation gets another id.
 */
export class LinkTargets {
  private byId: ReadonlyMap<string, string> | null = null;

  constructor(
    private readonly root: SyntaxNode,
    private readonly references: References,
  ) {}

  /** The identity of the operation, or the reference as written. */
  of(link: SyntaxNode): string {
    const id = link.string('operationId');
    if (id !== undefined) return this.operationsById().get(id) ?? id;
    const reference = link.string('operationRef') ?? '';
    const within = /^#\/paths\/([^/]+)\/([a-z]+)$/.exec(reference);
    if (within === null) return reference;
    const path = unescapePointerToken(decoded(within[1]));
    return `${within[2].toUpperCase()} ${eraseParameterNames(path)}`;
  }

  private operationsById(): ReadonlyMap<string, string> {
    if (this.byId === null) {
      const found = new Map<string, string>();
      for (const [path, written] of this.root.get('paths')?.entries() ?? []) {
        const item = this.references.follow(written);
        for (const [method, operation] of writtenOperations(item)) {
          const id = operation.string('operationId');
          if (id !== undefined) {
            found.set(id, `${method} ${eraseParameterNames(path)}`);
          }
        }
      }
      this.byId = found;
    }
    return this.byId;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A lone per cent sign is no escape: the text means itself.
    return text;
  }
}
