import type {
  Effect,
  HttpOperation,
  OAuthFlow,
  SecurityScheme,
} from '../model';
import type { Change } from './change';
import { documentChange, structuralChange } from './operationChanges';
import type { ChangeDetails } from './operationChanges';
import { pairSecuritySchemes } from './pairSecuritySchemes';
import type { SecuritySchemes } from './pairSecuritySchemes';
import type { SecuritySchemeChangeKind } from './securityChangeKind';

/**
 * Compares the schemes by which callers prove who they are. A scheme that no
 * operation of the base demands hits nobody; the others show at the operations
 * that demand them.
 */
export function compareSecuritySchemes(
  base: SecuritySchemes,
  revision: SecuritySchemes,
  operations: readonly HttpOperation[],
): readonly Change[] {
  const found: Change[] = [];
  const names = pairSecuritySchemes(base, revision);
  const paired = new Set(names.values());
  for (const [name, scheme] of revision) {
    const known = base.get(names.get(name) ?? '');
    if (known === undefined) {
      const details = { subject: name, revision: scheme.place };
      found.push(documentChange('security-scheme-added', 'none', details));
    } else {
      found.push(...new SchemeComparison(known, scheme, operations).compare());
    }
  }
  for (const [name, scheme] of base) {
    if (paired.has(name)) continue;
    const details = { subject: name, base: scheme.place };
    found.push(documentChange('security-scheme-removed', 'none', details));
  }
  return found;
}

class SchemeComparison {
  private readonly found: Change[] = [];
  private readonly users: readonly HttpOperation[];

  constructor(
    private readonly base: SecurityScheme,
    private readonly revision: SecurityScheme,
    operations: readonly HttpOperation[],
  ) {
    this.users = operations.filter(({ security }) =>
      security.some(({ demands }) =>
        demands.some(({ scheme }) => scheme === base.name),
      ),
    );
  }

  compare(): readonly Change[] {
    const { base, revision } = this;
    if (base.type !== revision.type) {
      this.report('security-scheme-type-changed', 'incomparable', {
        from: base.type,
        to: revision.type,
        words: `${base.name} from ${base.type} to ${revision.type}`,
      });
      return this.found;
    }
    if (!base.deprecated && revision.deprecated) {
      this.report('security-scheme-deprecated', 'none', {});
    }
    this.compareFields();
    for (const [name, flow] of base.flows) {
      const counterpart = revision.flows.get(name);
      if (counterpart !== undefined) this.compareFlow(name, flow, counterpart);
      else this.report('security-flow-removed', 'narrower', this.flow(name));
    }
    for (const name of revision.flows.keys()) {
      if (base.flows.has(name)) continue;
      this.report('security-flow-added', 'wider', this.flow(name));
    }
    return this.found;
  }

  private flow(name: string): ChangeDetails {
    return { slot: name, slotWords: '', words: `${name} of ${this.base.name}` };
  }

  private compareFields(): void {
    const base = proofOf(this.base);
    const revision = proofOf(this.revision);
    for (const field of keysOf(base, revision)) {
      const from = base.get(field) ?? null;
      const to = revision.get(field) ?? null;
      if (from === to) continue;
      const kind =
        field === 'openIdConnectUrl' || field === 'oauth2MetadataUrl'
          ? 'security-address-changed'
          : 'security-scheme-changed';
      this.report(kind, 'incomparable', this.edited(field, from, to));
    }
  }

  private compareFlow(
    name: string,
    base: OAuthFlow,
    revision: OAuthFlow,
  ): void {
    const places = { base: base.place, revision: revision.place };
    for (const field of keysOf(base.addresses, revision.addresses)) {
      const from = base.addresses.get(field) ?? null;
      const to = revision.addresses.get(field) ?? null;
      if (from === to) continue;
      const effect = from === null ? 'none' : 'incomparable';
      this.report('security-address-changed', effect, {
        ...this.edited(field, from, to),
        ...places,
        slot: `${name} ${field}`,
      });
    }
    const scopes = (one: OAuthFlow, other: OAuthFlow) =>
      [...one.scopes].filter(scope => !other.scopes.has(scope)).sort();
    for (const scope of scopes(base, revision)) {
      // A scope that no operation demands is one of another contract.
      const effect = this.isDemanded(scope) ? 'narrower' : 'none';
      this.report('security-scheme-scope-removed', effect, {
        ...places,
        ...this.scope(name, scope),
        from: scope,
      });
    }
    for (const scope of scopes(revision, base)) {
      this.report('security-scheme-scope-added', 'wider', {
        ...places,
        ...this.scope(name, scope),
        to: scope,
      });
    }
  }

  private isDemanded(scope: string): boolean {
    return this.users.some(({ security }) =>
      security.some(({ demands }) =>
        demands.some(
          ({ scheme, scopes }) =>
            scheme === this.base.name && scopes.includes(scope),
        ),
      ),
    );
  }

  private scope(flow: string, scope: string): ChangeDetails {
    return {
      slot: flow,
      slotWords: '',
      words: `${scope} of ${this.base.name}`,
    };
  }

  private edited(
    field: string,
    from: string | null,
    to: string | null,
  ): ChangeDetails {
    const words = `${field} of ${this.base.name} from ${from ?? 'none'} to ${to ?? 'none'}`;
    return { slot: field, slotWords: '', from, to, words };
  }

  private report(
    kind: SecuritySchemeChangeKind,
    effect: Effect,
    details: ChangeDetails,
  ): void {
    const { base, revision, users } = this;
    const whole = {
      subject: base.name,
      base: base.place,
      revision: revision.place,
      ...details,
      cause: 'security scheme',
    };
    if (users.length === 0) {
      this.found.push(documentChange(kind, 'none', whole));
    }
    for (const operation of users) {
      this.found.push(structuralChange(kind, effect, operation, whole));
    }
  }
}

/** What is sent to prove it; a key by where it stands and its name there. */
function proofOf({ fields }: SecurityScheme): ReadonlyMap<string, string> {
  const place = fields.get('in');
  if (place === undefined) return fields;

  return new Map([['place', `${place} ${fields.get('name') ?? ''}`]]);
}

function keysOf(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  return [...new Set([...one.keys(), ...other.keys()])].sort();
}
