import {
  findingsInScope,
  operationAt,
  weighDiagnostics,
  type WeighedDiagnostic,
} from '../governance';
import type { LintedDocument } from '../model';
import { waiveGovernance, type GovernanceUnderReview } from '../review';
import type { CheckInput, ContractUnderCheck } from './checkInput';
import type { ContractCheck } from './checkRun';

/** A weighed diagnostic in the words of the review. */
export interface ReviewedDiagnostic extends GovernanceUnderReview {
  readonly diagnostic: WeighedDiagnostic;
}

/** What governance rules say about a change. */
export interface LintOfChange {
  readonly shown: Pick<
    ContractCheck,
    'diagnostics' | 'lintBlocks' | 'outOfScope' | 'profile'
  >;
  readonly governance: readonly ReviewedDiagnostic[];
}

/**
 * Weighs what the linter said by the profile, keeps what its scope means, and
 * marks what a waiver permits.
 */
export function lintOfChange(
  contract: Pick<
    ContractUnderCheck,
    'ref' | 'profile' | 'baseLint' | 'revisionLint'
  >,
  waiving: Pick<CheckInput, 'waivers' | 'day'>,
): LintOfChange {
  const { ref, profile } = contract;
  const side = (linted: LintedDocument | null) =>
    linted && {
      findings: weighDiagnostics(linted.diagnostics, ref, profile),
      parts: linted.parts,
    };
  const base = side(contract.baseLint);
  const revision = side(contract.revisionLint);
  const meant = revision ? findingsInScope(profile.scope, base, revision) : [];
  const governance = meant.map(diagnostic => reviewed(ref, diagnostic));
  const diagnostics = waiveGovernance(governance, waiving).findings.map(
    ({ finding: { diagnostic }, waivers }) => ({
      ...diagnostic,
      waiver: firstToExpire(waivers),
    }),
  );
  return {
    shown: {
      diagnostics,
      lintBlocks: diagnostics.some(
        ({ severity, waiver }) => severity === 'error' && waiver === null,
      ),
      outOfScope: (revision?.findings.length ?? 0) - meant.length,
      profile: {
        applied: profile.applied,
        scope: profile.scope,
        scopeProfile: profile.scopeProfile,
      },
    },
    governance,
  };
}

function reviewed(
  target: string,
  diagnostic: WeighedDiagnostic,
): ReviewedDiagnostic {
  const operation = operationAt(diagnostic.anchor);
  return {
    ruleId: diagnostic.code,
    fingerprint: diagnostic.fingerprint,
    target,
    operations: operation === null ? [] : [operation],
    severity: diagnostic.severity,
    diagnostic,
  };
}

function firstToExpire(
  waivers: readonly { readonly id: string; readonly expiry: string }[],
): WeighedDiagnostic['waiver'] {
  const [first] = [...waivers].sort((one, other) =>
    one.expiry < other.expiry ? -1 : 1,
  );
  return first ? { id: first.id, expiry: first.expiry } : null;
}
