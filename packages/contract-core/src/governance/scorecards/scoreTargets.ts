import { ruleMatches } from '../../model';
import type { GovernanceFinding } from '../governanceFinding';
import type { GovernanceSubject } from '../governanceSubject';
import type { Scorecard } from './scorecard';
import type {
  ScorecardLevel,
  ScorecardTemplate,
} from '../policy/scorecardTemplate';

/** One subject that may get a card, and what is known about it. */
export interface ScoreTarget {
  readonly subject: GovernanceSubject;
  readonly title: string;
  /** Entity refs of the systems whose figures it belongs to. */
  readonly systems: readonly string[];
  /** Ids of the rules that hold for it: those of its profiles that are not off. */
  readonly rules: readonly string[];
  /** Those of `rules` that could not be judged. */
  readonly unknown: readonly string[];
}

/**
 * The cards of all targets, ordered by template and target. A target gets a card
 * where a rule of the template holds for it: one that nothing measures would
 * reach every level.
 */
export function scoreTargets(
  templates: readonly ScorecardTemplate[],
  targets: readonly ScoreTarget[],
  findings: readonly GovernanceFinding[],
): readonly Scorecard[] {
  const standing = standingByTarget(findings);
  const ordered = [...targets].sort((one, other) =>
    one.subject.ref < other.subject.ref ? -1 : 1,
  );
  return templates.flatMap(template =>
    ordered
      .filter(target => isMeasuredBy(template, target))
      .map(target =>
        scoreTarget(template, target, standing.get(target.subject.ref) ?? []),
      ),
  );
}

/** A waived finding stays visible and stands in no one's way. */
function standingByTarget(
  findings: readonly GovernanceFinding[],
): ReadonlyMap<string, readonly GovernanceFinding[]> {
  const standing = new Map<string, GovernanceFinding[]>();
  for (const finding of findings) {
    if (finding.waiver !== null) continue;
    const present = standing.get(finding.target);
    if (present) present.push(finding);
    else standing.set(finding.target, [finding]);
  }
  return standing;
}

function isMeasuredBy(
  template: ScorecardTemplate,
  { subject, rules }: ScoreTarget,
): boolean {
  return (
    template.kinds.includes(subject.kind) &&
    oneOf(template.flags, subject.flags) &&
    template.levels.some(level => rules.some(rule => namesRule(level, rule)))
  );
}

function scoreTarget(
  template: ScorecardTemplate,
  target: ScoreTarget,
  standing: readonly GovernanceFinding[],
): Scorecard {
  const { subject } = target;
  const inTheWay = template.levels.map(level => ({
    findings: standing.filter(finding => blocksLevel(level, finding)),
    unknown: target.unknown.some(rule => namesRule(level, rule)),
  }));
  const failing = inTheWay.findIndex(
    ({ findings, unknown }) => unknown || findings.length > 0,
  );
  const reached = failing < 0 ? template.levels.length : failing;
  const minimum = minimumOf(template, subject);
  return {
    template: template.id,
    target: subject.ref,
    title: target.title,
    owner: subject.owner,
    systems: target.systems,
    domains: subject.domains,
    level: template.levels[reached - 1]?.id ?? '',
    minimum,
    reachesMinimum:
      template.levels.findIndex(level => level.id === minimum) < reached,
    missing: countByRule(inTheWay[failing]?.findings ?? []),
    unknown: target.unknown
      .filter(rule => template.levels.some(level => namesRule(level, rule)))
      .toSorted(),
  };
}

function namesRule(level: ScorecardLevel, rule: string): boolean {
  return level.rules.some(pattern => ruleMatches(pattern, rule));
}

/**
 * What a rule itself says as information counts where the rule is named, not
 * where a family is; what a profile lowers to information is shown and counts
 * nowhere, as a vendor's style is not ours.
 */
function blocksLevel(
  level: ScorecardLevel,
  { ruleId, severity, level: applied }: GovernanceFinding,
): boolean {
  if (severity !== 'info') return namesRule(level, ruleId);
  return applied.ruleSeverity === 'info' && level.rules.includes(ruleId);
}

/** The first entry whose filter holds; empty where none does. */
function minimumOf(
  template: ScorecardTemplate,
  subject: GovernanceSubject,
): string {
  const entry = template.minimum.find(
    ({ criticalities, flags }) =>
      oneOf(criticalities, subject.criticalities) &&
      oneOf(flags, subject.flags),
  );
  return entry?.level ?? '';
}

function oneOf(
  wanted: readonly string[] | undefined,
  present: readonly string[],
): boolean {
  return wanted === undefined || present.some(value => wanted.includes(value));
}

function countByRule(
  findings: readonly GovernanceFinding[],
): Scorecard['missing'] {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) {
    counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  }
  return [...counts]
    .map(([rule, count]) => ({ rule, findings: count }))
    .sort((one, other) => (one.rule < other.rule ? -1 : 1));
}
