import type { WaiverPolicy } from '../../review';
import type { RuleFinding } from '../governanceFinding';
import type { BaselineEntry } from './baseline';
import { isNeverWaived } from './baselineWaivers';

/** What is written into entries that are new. */
export type AdoptionTerms = Pick<
  BaselineEntry,
  'reason' | 'owner' | 'since' | 'until'
>;

export interface RefreshTerms {
  readonly policy: Pick<WaiverPolicy, 'never'>;
  /** Null where new findings are not adopted. */
  readonly adopt: AdoptionTerms | null;
  /** Targets that could not be judged: what was found there may still be there. */
  readonly unjudged: ReadonlySet<string>;
}

export interface RefreshedBaseline {
  /** Ordered by target, rule and fingerprint. */
  readonly entries: readonly BaselineEntry[];
  /** How many findings each step concerns. */
  readonly kept: number;
  readonly removed: number;
  readonly added: number;
  /** New findings that were not adopted. */
  readonly left: number;
  /** Findings of rules that the policy lets nobody waive; never adopted. */
  readonly refused: number;
}

type BaselinedFinding = Pick<
  RuleFinding,
  'ruleId' | 'target' | 'fingerprint' | 'formerFingerprints'
>;

/**
 * Holds a baseline against the findings of today: what is gone goes, and what is
 * new comes in only where `adopt` gives the terms for it. What stays keeps its
 * reason, owner and days, so that refreshing prolongs nothing.
 */
export function refreshBaseline(
  entries: readonly BaselineEntry[],
  findings: readonly BaselinedFinding[],
  terms: RefreshTerms,
): RefreshedBaseline {
  const { policy, adopt, unjudged } = terms;
  const present = countByFingerprint(
    findings.filter(({ ruleId }) => !isNeverWaived(policy, ruleId)),
  );
  const renamed = renameEntries(entries, findings);
  const known = new Map(renamed.map(entry => [entry.fingerprint, entry]));
  const stays = renamed.flatMap(entry => {
    const now = present.get(entry.fingerprint)?.findings ?? 0;
    const kept = unjudged.has(entry.target)
      ? entry.findings
      : Math.min(now, entry.findings);
    return kept === 0 ? [] : [{ ...entry, findings: kept }];
  });
  const fresh = [...present.values()].flatMap(found => {
    const before = known.get(found.fingerprint)?.findings ?? 0;
    const more = found.findings - before;
    return more > 0 ? [{ ...found, findings: more }] : [];
  });
  const kept = sum(stays);
  const newOnes = sum(fresh);
  return {
    entries: (adopt === null ? stays : joined(stays, fresh, adopt)).toSorted(
      byTargetRuleFingerprint,
    ),
    kept,
    removed: sum(entries) - kept,
    added: adopt === null ? 0 : newOnes,
    left: adopt === null ? newOnes : 0,
    refused: findings.length - sum([...present.values()]),
  };
}

type Counted = Pick<
  BaselineEntry,
  'rule' | 'target' | 'fingerprint' | 'findings'
>;

/**
 * Entries from when a contract had another name, under the one that its finding
 * has now; entries of one finding are joined under the earlier end.
 */
function renameEntries(
  entries: readonly BaselineEntry[],
  findings: readonly BaselinedFinding[],
): readonly BaselineEntry[] {
  const present = new Map(
    findings.flatMap(finding =>
      (finding.formerFingerprints ?? []).map(former => [former, finding]),
    ),
  );
  const byFingerprint = new Map<string, BaselineEntry>();
  for (const entry of entries) {
    const { fingerprint, target } = present.get(entry.fingerprint) ?? entry;
    const other = byFingerprint.get(fingerprint);
    byFingerprint.set(fingerprint, {
      ...entry,
      fingerprint,
      target,
      ...(other && {
        findings: entry.findings + other.findings,
        until: entry.until < other.until ? entry.until : other.until,
      }),
    });
  }
  return [...byFingerprint.values()];
}

function countByFingerprint(
  findings: readonly BaselinedFinding[],
): ReadonlyMap<string, Counted> {
  const counted = new Map<string, Counted>();
  for (const { ruleId: rule, target, fingerprint } of findings) {
    const before = counted.get(fingerprint)?.findings ?? 0;
    counted.set(fingerprint, {
      rule,
      target,
      fingerprint,
      findings: before + 1,
    });
  }
  return counted;
}

/** More findings of a known fingerprint share its entry, and so its end. */
function joined(
  stays: readonly BaselineEntry[],
  fresh: readonly Counted[],
  terms: AdoptionTerms,
): readonly BaselineEntry[] {
  const more = new Map(fresh.map(found => [found.fingerprint, found.findings]));
  const staying = new Set(stays.map(({ fingerprint }) => fingerprint));
  return [
    ...stays.map(entry => ({
      ...entry,
      findings: entry.findings + (more.get(entry.fingerprint) ?? 0),
    })),
    ...fresh
      .filter(({ fingerprint }) => !staying.has(fingerprint))
      .map(found => ({ ...found, ...terms })),
  ];
}

function sum(counted: readonly Pick<BaselineEntry, 'findings'>[]): number {
  return counted.reduce((total, { findings }) => total + findings, 0);
}

function byTargetRuleFingerprint(
  one: BaselineEntry,
  other: BaselineEntry,
): number {
  return (
    compare(one.target, other.target) ||
    compare(one.rule, other.rule) ||
    compare(one.fingerprint, other.fingerprint)
  );
}

function compare(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
