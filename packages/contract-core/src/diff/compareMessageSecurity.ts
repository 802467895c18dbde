import type { Effect, Place, MessageSecurityAlternative } from '../model';
import type { MessageServerChangeKind } from './messageChangeKind';
import type { ChangeDetails } from './operationChanges';

export interface SecuritySide {
  readonly security: readonly MessageSecurityAlternative[];
  readonly place: Place;
}

type Report = (
  kind: MessageServerChangeKind,
  effect: Effect,
  details: ChangeDetails,
) => void;

/**
 * Compares who is let in: each side is a list of alternatives, none of them
 * meaning everybody. Names of schemes do not count, what they ask does.
 */
export function compareMessageSecurity(
  base: SecuritySide,
  revision: SecuritySide,
  report: Report,
): void {
  const places = { base: base.place, revision: revision.place };
  if (base.security.length === 0 && revision.security.length === 0) return;
  if (base.security.length === 0) {
    const words = revision.security.map(wordsOf).join(' or ');
    report('message-security-added', 'narrower', {
      ...places,
      to: revision.security.map(textOf),
      words,
    });
    return;
  }
  if (revision.security.length === 0) {
    const words = base.security.map(wordsOf).join(' or ');
    report('message-security-removed', 'wider', {
      ...places,
      from: base.security.map(textOf),
      words,
    });
    return;
  }
  const free = new Set(revision.security);
  const gone: MessageSecurityAlternative[] = [];
  for (const alternative of base.security) {
    const same = [...free].find(other => textOf(other) === textOf(alternative));
    if (same === undefined) gone.push(alternative);
    else free.delete(same);
  }
  for (const alternative of gone) {
    const kin = [...free].find(
      other => meansOf(other) === meansOf(alternative),
    );
    if (kin === undefined) {
      report('message-security-alternative-removed', 'narrower', {
        subject: meansOf(alternative),
        words: wordsOf(alternative),
        base: alternative.place,
        revision: revision.place,
      });
    } else {
      free.delete(kin);
      compareScopes(alternative, kin, report);
    }
  }
  for (const alternative of free) {
    report('message-security-alternative-added', 'wider', {
      subject: meansOf(alternative),
      words: wordsOf(alternative),
      base: base.place,
      revision: alternative.place,
    });
  }
}

function compareScopes(
  base: MessageSecurityAlternative,
  revision: MessageSecurityAlternative,
  report: Report,
): void {
  const left = scopesOf(base);
  const right = scopesOf(revision);
  const places = { base: base.place, revision: revision.place };
  for (const scope of right.filter(name => !left.includes(name))) {
    report('message-security-scope-added', 'narrower', {
      ...places,
      subject: scope,
      words: `${scope} of ${wordsOf(base)}`,
    });
  }
  for (const scope of left.filter(name => !right.includes(name))) {
    report('message-security-scope-removed', 'wider', {
      ...places,
      subject: scope,
      words: `${scope} of ${wordsOf(base)}`,
    });
  }
}

function scopesOf({ schemes }: MessageSecurityAlternative): readonly string[] {
  return [...new Set(schemes.flatMap(scheme => scheme.scopes))];
}

/** What is asked, whatever the schemes are called and however they are ordered. */
function meansOf({ schemes }: MessageSecurityAlternative): string {
  return schemes
    .map(scheme => scheme.means)
    .sort()
    .join(' and ');
}

function textOf(alternative: MessageSecurityAlternative): string {
  return `${meansOf(alternative)} ${scopesOf(alternative).join(' ')}`;
}

function wordsOf({ schemes }: MessageSecurityAlternative): string {
  return schemes.map(scheme => scheme.name).join(' and ');
}
