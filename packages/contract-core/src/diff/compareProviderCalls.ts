import type { HttpAddress, HttpOperation, Operation } from '../model';
import type { Change } from './change';
import { structuralChange } from './operationChanges';
import type { OperationChanges } from './operationChanges';

type CallAddress = Exclude<HttpAddress, { readonly kind: 'path' }>;

interface ProviderCall extends HttpOperation {
  readonly address: CallAddress;
}

/** Whether the provider calls the consumer: a webhook or a callback. */
export function isProviderCall(
  operation: Operation,
): operation is ProviderCall {
  return operation.kind === 'http' && operation.address.kind !== 'path';
}

/** Webhooks and callbacks that one side lacks, beside the operations that do. */
export function compareCallPresence(
  gone: readonly Operation[],
  way: 'removed' | 'added',
): readonly Change[] {
  const lost = new Set(gone.map(({ identity }) => identity));
  const side = way === 'removed' ? 'base' : 'revision';
  return gone.filter(isProviderCall).flatMap(operation => {
    const { address } = operation;
    // A callback that comes or goes with its operation is no cause of its own.
    if (address.kind === 'callback' && lost.has(address.parent)) return [];
    const name = address.kind === 'webhook' ? address.name : address.key;
    return [
      structuralChange(
        `${address.kind}-${way}`,
        way === 'removed' ? 'narrower' : 'wider',
        operation,
        {
          subject: name,
          words: name,
          ...(operation.lifecycle && { lifecycle: operation.lifecycle }),
          [side]: operation.place,
        },
      ),
    ];
  });
}

/** Compares where the address to call is taken from. */
export function compareExpressions(
  changes: OperationChanges,
  base: HttpAddress,
  revision: HttpAddress,
): void {
  if (base.kind !== 'callback' || revision.kind !== 'callback') return;
  if (nameless(base.expression) === nameless(revision.expression)) return;
  changes.report('callback-expression-changed', 'incomparable', {
    subject: base.key,
    from: base.expression,
    to: revision.expression,
    words: `${base.key} moved from "${base.expression}" to "${revision.expression}"`,
  });
}

/** Nobody sends the name of a path parameter. */
function nameless(expression: string): string {
  return expression.replace(/\$request\.path\.[^}]*/g, '$request.path');
}
