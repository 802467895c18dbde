import type { Link, Response } from '../model';
import type { OperationChanges } from './operationChanges';

/**
 * Compares where a response leads; the name of the target plays no part, and a
 * target that moved with its path is the same.
 */
export function compareLinks(
  changes: OperationChanges,
  slot: string,
  base: Response,
  revision: Response,
  moved: ReadonlyMap<string, string>,
): void {
  const details = (link: Link) => ({
    subject: link.name,
    words: link.name,
    direction: changes.returned,
    slot,
  });
  for (const [name, link] of base.links) {
    const counterpart = revision.links.get(name);
    if (counterpart === undefined) {
      changes.report('link-removed', 'wider', {
        ...details(link),
        from: link.target,
        base: link.place,
        revision: revision.place,
      });
    } else if (
      (moved.get(link.target) ?? link.target) !== counterpart.target ||
      link.values !== counterpart.values
    ) {
      changes.report('link-changed', 'incomparable', {
        ...details(link),
        from: { target: link.target, values: link.values },
        to: { target: counterpart.target, values: counterpart.values },
        base: link.place,
        revision: counterpart.place,
      });
    }
  }
  for (const [name, link] of revision.links) {
    if (base.links.has(name)) continue;
    changes.report('link-added', 'none', {
      ...details(link),
      to: link.target,
      base: base.place,
      revision: link.place,
    });
  }
}
