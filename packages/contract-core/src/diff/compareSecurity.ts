import type { SecurityAlternative } from '../model';
import type { OperationChanges } from './operationChanges';
import type { SchemeNames } from './pairSecuritySchemes';

/** An alternative with the names that the base has for its schemes. */
interface Alternative {
  readonly written: SecurityAlternative;
  readonly scopes: ReadonlyMap<string, readonly string[]>;
}

/**
 * Compares what callers have to prove. Whoever was let in is let in still where
 * some alternative of the revision demands no more than theirs did.
 */
export function compareSecurity(
  changes: OperationChanges,
  base: readonly SecurityAlternative[],
  revision: readonly SecurityAlternative[],
  names: SchemeNames,
): void {
  const left = base.map(each => alternativeOf(each, new Map()));
  const right = revision.map(each => alternativeOf(each, names));
  for (const alternative of left) {
    if (right.some(other => demandsNoMore(other, alternative))) continue;
    reportLoss(changes, alternative, right);
  }
  for (const alternative of right) {
    if (left.some(other => demandsNoMore(other, alternative))) continue;
    reportGain(changes, alternative, left);
  }
}

function alternativeOf(
  written: SecurityAlternative,
  names: SchemeNames,
): Alternative {
  return {
    written,
    scopes: new Map(
      written.demands.map(({ scheme, scopes }) => [
        names.get(scheme) ?? scheme,
        scopes,
      ]),
    ),
  };
}

function demandsNoMore(one: Alternative, other: Alternative): boolean {
  return [...one.scopes].every(([scheme, scopes]) => {
    const allowed = other.scopes.get(scheme);
    return allowed !== undefined && lacking(scopes, allowed).length === 0;
  });
}

function lacking(
  wanted: readonly string[],
  given: readonly string[],
): readonly string[] {
  return wanted.filter(text => !given.includes(text));
}

function reportLoss(
  changes: OperationChanges,
  lost: Alternative,
  revision: readonly Alternative[],
): void {
  if (lost.scopes.size === 0) {
    const [to] = revision;
    report(changes, 'security-added', lost, to, wordsOf(to));
    return;
  }
  const same = revision.find(other => sameSchemes(other, lost));
  if (same !== undefined) {
    const added = differingScopes(same, lost);
    report(changes, 'security-scope-added', lost, same, added);
    return;
  }
  const more = revision.find(other => hasSchemes(other, lost));
  if (more === undefined) {
    report(changes, 'security-alternative-removed', lost, null, wordsOf(lost));
  } else {
    const added = schemesBeyond(more, lost);
    report(changes, 'security-demand-added', lost, more, added);
  }
}

function reportGain(
  changes: OperationChanges,
  gained: Alternative,
  base: readonly Alternative[],
): void {
  if (gained.scopes.size === 0) {
    const [from] = base;
    report(changes, 'security-removed', from, gained, wordsOf(from));
    return;
  }
  const same = base.find(other => sameSchemes(other, gained));
  if (same !== undefined) {
    const removed = differingScopes(same, gained);
    report(changes, 'security-scope-removed', same, gained, removed);
    return;
  }
  const more = base.find(other => hasSchemes(other, gained));
  if (more === undefined) {
    report(
      changes,
      'security-alternative-added',
      null,
      gained,
      wordsOf(gained),
    );
  } else {
    const removed = schemesBeyond(more, gained);
    report(changes, 'security-demand-removed', more, gained, removed);
  }
}

function hasSchemes(one: Alternative, other: Alternative): boolean {
  return [...other.scopes.keys()].every(scheme => one.scopes.has(scheme));
}

function sameSchemes(one: Alternative, other: Alternative): boolean {
  return one.scopes.size === other.scopes.size && hasSchemes(one, other);
}

function schemesBeyond(one: Alternative, other: Alternative): string {
  const schemes = [...one.scopes.keys()];
  return schemes.filter(scheme => !other.scopes.has(scheme)).join(' and ');
}

/** Scopes that the first demands beyond the second, by scheme. */
function differingScopes(one: Alternative, other: Alternative): string {
  return [...one.scopes]
    .flatMap(([scheme, scopes]) => {
      const beyond = lacking(scopes, other.scopes.get(scheme) ?? []);
      return beyond.length === 0 ? [] : [`${beyond.join(' ')} of ${scheme}`];
    })
    .join(' and ');
}

function wordsOf({ scopes }: Alternative): string {
  return [...scopes.keys()].join(' and ');
}

const losing = new Set<string>([
  'security-added',
  'security-alternative-removed',
  'security-demand-added',
  'security-scope-added',
]);

function report(
  changes: OperationChanges,
  kind: Parameters<OperationChanges['report']>[0],
  from: Alternative | null,
  to: Alternative | null,
  words: string,
): void {
  changes.report(kind, losing.has(kind) ? 'narrower' : 'wider', {
    subject: words,
    from: dataOf(from),
    to: dataOf(to),
    words,
    direction: changes.sent,
    cause: 'security',
    base: from?.written.place ?? changes.base.place,
    revision: to?.written.place ?? changes.revision.place,
  });
}

function dataOf(alternative: Alternative | null): unknown {
  return alternative === null ? null : Object.fromEntries(alternative.scopes);
}
