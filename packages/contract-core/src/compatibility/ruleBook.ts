import type { Direction, Effect, Severity } from '../model';
import { severities } from '../model';
import type { Rule, RuleCategory } from './rule';
import { ruleCatalogue } from './ruleCatalogue';
import type { RuleExamples } from './ruleExample';
import { ruleExamples } from './ruleExamples';
import { mirrorOf } from './ruleMirrors';
import type { RuleMirror } from './ruleMirrors';
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
  /** Null where nothing is known of the way back. */
  readonly mirror: RuleMirror | null;
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

/** In the order in which people read them. */
const categoryTitles: Readonly<Record<RuleCategory, string>> = {
  operations: 'Operations',
  parameters: 'Parameters',
  bodies: 'Request bodies and media types',
  responses: 'Responses and headers',
  links: 'Links',
  schemas: 'Schemas',
  security: 'Security',
  servers: 'Servers',
  lifecycle: 'Sunset, stability and versions',
  channels: 'Channels and replies',
  messages: 'Messages',
  bindings: 'Bindings',
  messageServers: 'Servers of messages',
  announcements: 'Deprecation and decommissioning',
  records: 'Entity sets and records',
  fields: 'Fields of objects',
};

/** Categories in the order in which people read them, with their titles. */
export const ruleCategories: readonly {
  readonly id: string;
  readonly title: string;
}[] = Object.entries(categoryTitles).map(([id, title]) => ({ id, title }));

/** A page for each rule, by category and in the order of the catalogue. */
export function ruleBook(): readonly RulePage[] {
  const order = new Map<string, number>(
    ruleCategories.map(({ id }, index) => [id, index]),
  );
  return ruleCatalogue
    .map(pageOf)
    .sort(
      (one, other) =>
        (order.get(one.category) ?? 0) - (order.get(other.category) ?? 0),
    );
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
    mirror: mirrorOf(rule.kind),
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
