import {
  findingsInScope,
  formerLintFingerprints,
  operationAt,
  weighDiagnostics,
  type WeighedDiagnostic,
} from '../governance';
import { isWork } from '../model';
import type { LintedDocument, TargetNames } from '../model';
import { waiveGovernance, type GovernanceUnderReview } from '../review';
import type { CheckInput, ContractMatter } from './checkInput';
import type { ContractRules, StandingDiagnostic } from './checkRun';

/** A weighed diagnostic in the words of the review. */
export interface ReviewedDiagnostic extends GovernanceUnderReview {
  readonly diagnostic: StandingDiagnostic;
}

/** What governance rules say about a change. */
export interface LintOfChange {
  readonly shown: Omit<ContractRules, 'notes'>;
  readonly governance: readonly ReviewedDiagnostic[];
}

/**
 * Weighs what the linter said by the profile, keeps what its scope means, and
 * marks what a waiver permits.
 */
export function lintOfChange(
  names: TargetNames,
  contract: Pick<ContractMatter, 'profile' | 'baseLint' | 'revisionLint'>,
  waiving: Pick<CheckInput, 'authors' | 'waivers' | 'day' | 'members'>,
): LintOfChange {
  const { profile } = contract;
  const side = (linted: LintedDocument | null) =>
    linted && {
      findings: weighDiagnostics(linted.diagnostics, names, profile),
      parts: linted.parts,
    };
  const base = side(contract.baseLint);
  const revision = side(contract.revisionLint);
  const meant = revision ? findingsInScope(profile.scope, base, revision) : [];
  const governance = meant.map(diagnostic => reviewed(names, diagnostic));
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
      outOfScope:
        (revision?.findings.filter(isWork).length ?? 0) -
        meant.filter(isWork).length,
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
  names: TargetNames,
  diagnostic: StandingDiagnostic,
): ReviewedDiagnostic {
  const operation = operationAt(diagnostic.anchor);
  return {
    ruleId: diagnostic.code,
    fingerprint: diagnostic.fingerprint,
    formerFingerprints: formerLintFingerprints(names, diagnostic),
    target: names.ref,
    targetId: names.id,
    formerTargets: names.formerRefs,
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
