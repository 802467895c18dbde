import { canonicalJson, digestText } from '../model';
import type { Change } from '../diff';
import { ruleFor } from './ruleCatalogue';

/**
 * Names the meaning of a change: its canonical edit, its effect and where it
 * shows. Wording, files, lines, component names and the contract play no part.
 *
 * A cause in a shared component has one fingerprint over the sorted set of its
 * sites. The trade-off: when a later commit lets the same edit show in one more
 * operation, the whole finding needs a new approval, although part of it was
 * approved. The other choice, an identity without sites, would let an approved
 * edit spread to consumers whom nobody thought of. A set of enum values that
 * went at once is one edit for the same reason.
 *
 * The base of the sites' paths is the base version's schema, so a further edit
 * of the same schema leaves this fingerprint as it is.
 *
 * A reference that leads nowhere is the same unknown wherever it is reached, so
 * it is known by its text alone.
 */
export function fingerprintOf(change: Change): string {
  const sites = new Set(
    sitesThatCount(change).map(site =>
      JSON.stringify([
        site.operationIdentity,
        site.direction,
        site.slot,
        site.path,
      ]),
    ),
  );
  const meaning = canonicalJson({
    kind: change.kind,
    subject: change.subject,
    from: change.from,
    to: change.to,
    direction: change.direction,
    effect: change.effect,
    sites: [...sites].sort(),
  });
  return digestText(meaning).slice('sha256:'.length, 'sha256:'.length + 32);
}

function sitesThatCount({ kind, sites }: Change): Change['sites'] {
  return ruleFor(kind).isSameEverywhere === true ? [] : sites;
}
