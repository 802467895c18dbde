import type { Direction, Effect, Severity } from '../model';
import { severities } from '../model';
import type { Rule, RuleMirror } from './rule';
import { ruleCatalogue } from './ruleCatalogue';
import type { RuleCategory } from './ruleCategories';
import type { RuleExamples } from './ruleExample';
import { ruleExamples } from './ruleExamples';
import { severityOf } from './severityLaw';

/** What a finding of one id says, how it weighs, and what to do instead. */
export interface RuleEntry {
  readonly id: string;
  readonly direction: Direction;
  /** The severity for each effect that a change can have. */
  readonly severities: Readonly<Record<Effect, Severity>>;
  /** The heaviest of them. */
  readonly heaviest: Severity;
  /** Sentence without its end; `{words}` and `{value}` stand for what changed. */
  readonly message: string;
  readonly advice: string;
}

/** Everything that people read about one rule. */
export interface RulePage {
  /** Name of the page: the kind of change that the rule judges. */
  readonly kind: string;
  readonly category: RuleCategory;
  readonly purpose: string;
  readonly entries: readonly RuleEntry[];
  /** The rule that judges the way back. */
  readonly mirror: RuleMirror;
  /** Null where there is nothing to compare. */
  readonly examples: RuleExamples | null;
}

const effects: readonly Effect[] = [
  'narrower',
  'wider',
  'incomparable',
  'undecided',
  'none',
];

const directions: readonly Direction[] = ['request', 'response', 'none'];

/** A page for each rule, by category and in the order of the catalogue. */
export function ruleBook(): readonly RulePage[] {
  return ruleCatalogue.map(pageOf);
}

/** The page of a rule by the id of its findings or by its kind of change. */
export function findRulePage(name: string): RulePage | null {
  return (
    ruleBook().find(
      ({ kind, entries }) =>
        kind === name || entries.some(entry => entry.id === name),
    ) ?? null
  );
}

function pageOf(rule: Rule): RulePage {
  return {
    kind: rule.kind,
    category: rule.category,
    purpose: rule.purpose,
    entries: directions.flatMap(direction => entryOf(rule, direction)),
    mirror: rule.mirror,
    examples: ruleExamples.get(rule.kind) ?? null,
  };
}

function entryOf(rule: Rule, direction: Direction): readonly RuleEntry[] {
  const id = rule.ids[direction];
  if (id === undefined) return [];
  const byEffect = Object.fromEntries(
    effects.map(effect => [effect, severityOf(rule, direction, effect)]),
  ) as Record<Effect, Severity>;
  const met = new Set(Object.values(byEffect));
  return [
    {
      id,
      direction,
      severities: byEffect,
      heaviest: severities.find(severity => met.has(severity)) ?? 'info',
      message: rule.messages[direction] ?? rule.purpose,
      advice: rule.advice?.[direction] ?? '',
    },
  ];
}
