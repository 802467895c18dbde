import type { MessageOperation, ReplyRoute } from '../model';
import { eraseParameterNames } from '../parse';
import type { OperationChanges } from './operationChanges';

/**
 * Compares where answers go. True where both sides answer, so that the messages
 * of the answers are worth comparing.
 */
export function compareReplyRoutes(
  changes: OperationChanges,
  base: MessageOperation,
  revision: MessageOperation,
): boolean {
  const direction = changes.returned;
  const [left] = base.replyRoutes;
  const [right] = revision.replyRoutes;
  if (left === undefined && right === undefined) return false;
  if (left === undefined) {
    changes.report('reply-added', 'wider', {
      direction,
      slot: 'reply',
      revision: right.place,
    });
    return false;
  }
  if (right === undefined) {
    changes.report('reply-removed', 'narrower', {
      direction,
      slot: 'reply',
      base: left.place,
    });
    return false;
  }
  if (base.replyRoutes.length === 1 && revision.replyRoutes.length === 1) {
    compareRoutes(changes, left, right);
  } else {
    compareManyRoutes(changes, base, revision);
  }
  return true;
}

function compareRoutes(
  changes: OperationChanges,
  base: ReplyRoute,
  revision: ReplyRoute,
): void {
  const details = {
    direction: changes.returned,
    slot: 'reply',
    base: base.place,
    revision: revision.place,
  };
  if (base.location !== revision.location) {
    changes.report('reply-address-location-changed', 'incomparable', {
      ...details,
      from: base.location,
      to: revision.location,
      words: `from ${base.location ?? 'nowhere'} to ${revision.location ?? 'nowhere'}`,
    });
    return;
  }
  if (erased(base.address) === erased(revision.address)) return;
  // Where the request says where to answer, the channel's address does not
  // count: AsyncAPI 3 asks for none there ("Operation Reply Object").
  const effect = base.location === null ? 'incomparable' : 'none';
  changes.report('reply-channel-changed', effect, {
    ...details,
    from: erased(base.address),
    to: erased(revision.address),
    words: `from ${base.address ?? 'none'} to ${revision.address ?? 'none'}`,
  });
}

function erased(address: string | null): string | null {
  return address === null ? null : eraseParameterNames(address);
}

/** Several joined operations answer on several ways, compared as sets. */
function compareManyRoutes(
  changes: OperationChanges,
  base: MessageOperation,
  revision: MessageOperation,
): void {
  const kept = new Set(revision.replyRoutes.map(textOf));
  for (const route of base.replyRoutes) {
    if (kept.has(textOf(route))) continue;
    changes.report('reply-channel-changed', 'incomparable', {
      direction: changes.returned,
      slot: 'reply',
      from: textOf(route),
      words: `from ${textOf(route)} to another`,
      base: route.place,
    });
  }
}

function textOf(route: ReplyRoute): string {
  return `${erased(route.address) ?? ''} ${route.location ?? ''}`.trim();
}
