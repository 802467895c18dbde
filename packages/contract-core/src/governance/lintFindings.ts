import { canonicalJson, digestText, pathItemMethods } from '../model';
import { otherNames } from '../model';
import type { ContractId, LintDiagnostic, TargetNames } from '../model';
import type {
  AppliedLevel,
  FindingWaiver,
  RuleFinding,
} from './governanceFinding';
import { formerMember, targetMembers } from './targetMembers';
import { levelOf } from './policy/resolveProfile';
import type { ResolvedProfile } from './policy/resolveProfile';

/** A diagnostic with the severity that a profile gives it. */
export interface WeighedDiagnostic extends LintDiagnostic {
  /** As of the finding that the diagnostic is in `lintFindings`. */
  readonly fingerprint: string;
  readonly level: AppliedLevel;
  /** The waiver that permits it; it stays visible and does not block. */
  readonly waiver: FindingWaiver | null;
}

/** What the linter says about a contract, as findings of governance. */
export function lintFindings(
  diagnostics: readonly LintDiagnostic[],
  contract: TargetNames,
): readonly RuleFinding[] {
  return diagnostics.map(diagnostic => ({
    ruleId: diagnostic.code,
    source: diagnostic.source,
    ...targetMembers(contract),
    severity: diagnostic.severity,
    message: diagnostic.message,
    location: diagnostic.location,
    end: diagnostic.end,
    fingerprint: lintFingerprint(contract.id, diagnostic),
    ...formerMember(formerLintFingerprints(contract, diagnostic)),
  }));
}

/**
 * Diagnostics about a contract by the levels of a profile; those of rules that
 * are off are left out. `contract` has empty names for a document outside of an
 * estate.
 */
export function weighDiagnostics(
  diagnostics: readonly LintDiagnostic[],
  contract: Pick<TargetNames, 'id'>,
  profile: Pick<ResolvedProfile, 'day' | 'levels'>,
): readonly WeighedDiagnostic[] {
  return diagnostics.flatMap(diagnostic => {
    const { severity, level } = levelOf(
      profile,
      diagnostic.code,
      diagnostic.severity,
    );
    if (severity === 'off') return [];
    return [
      {
        ...diagnostic,
        severity,
        fingerprint: lintFingerprint(contract.id, diagnostic),
        level,
        waiver: null,
      },
    ];
  });
}

/**
 * Rule, contract by its id, and place by meaning; wording, file, line and
 * severity play no part.
 */
export function lintFingerprint(
  contract: ContractId,
  { code, anchor }: Pick<LintDiagnostic, 'code' | 'anchor'>,
): string {
  const meaning = canonicalJson({ ruleId: code, target: contract, anchor });
  return digestText(meaning).slice('sha256:'.length, 'sha256:'.length + 32);
}

/** As they were made while the contract went by another name; still accepted. */
export function formerLintFingerprints(
  contract: TargetNames,
  diagnostic: Pick<LintDiagnostic, 'code' | 'anchor'>,
): readonly string[] {
  return otherNames(contract).map(name => lintFingerprint(name, diagnostic));
}

/** `GET /invoices` where the place lies in an operation over HTTP; else null. */
export function operationAt(anchor: string): string | null {
  const [document, holder, path, method] = anchor.split('/');
  if (document !== '' || holder !== 'paths' || path === undefined) return null;
  if (method === undefined || !httpMethods.has(method)) return null;
  const address = path.replaceAll('~1', '/').replaceAll('~0', '~');
  return `${method.toUpperCase()} ${address}`;
}

const httpMethods: ReadonlySet<string> = new Set(pathItemMethods);
