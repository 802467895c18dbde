import type { SyntaxNode } from '../../parse';
import type { FactCollector, FactSite } from './factCollector';
import { daysUntilSunset, sunsetAttributes } from './spelledLifecycle';

/** Compares the sunset of something that stays deprecated. */
export function compareSunsets(
  collector: FactCollector,
  site: FactSite,
  part: string,
  words: string,
  base: SyntaxNode,
  revision: SyntaxNode,
): void {
  if (!revision.flag('deprecated')) return;
  const from = daysUntilSunset(base, collector.terms);
  const to = daysUntilSunset(revision, collector.terms);
  if (from === null || Object.is(from, to)) return;
  const details = {
    words,
    from: base.get('x-sunset')?.value ?? null,
    to: revision.get('x-sunset')?.value ?? null,
    base,
    revision,
  };
  if (to === null) {
    collector.tell(site, part, 'sunset-removed', 'none', details);
    return;
  }
  const stability = String(site.attributes.stability);
  collector.tell(site, part, 'sunset-changed', 'none', {
    ...details,
    attributes: {
      ...sunsetAttributes(revision, stability, collector.terms),
      readable: !Number.isNaN(from) && !Number.isNaN(to),
      sooner: to < from,
    },
  });
}
