import { choice, list, record, set, text } from './schemaFragments';
import type { EstateSchema } from './schemaFragments';

/** How an architecture board rates a pattern, from the best to the worst. */
export const patternDegrees = [
  'recommended',
  'alternative',
  'exception',
  'to-be-avoided',
] as const;

export type PatternDegree = (typeof patternDegrees)[number];

/** One line of the pattern policy: what it is about, and how it is rated. */
export interface PatternRating {
  readonly when: Readonly<
    Partial<Record<'style' | 'mode' | 'protocol', readonly string[]>>
  >;
  readonly degree: PatternDegree;
  readonly reason: string;
}

/** What a company decides about our catalog rules, by rule. */
export interface RuleOptions {
  /**
   * The mildest degree that each pattern may have; the first line that holds
   * decides. A flow may be rated worse than its line, never better. Holds for
   * every rule about patterns.
   */
  readonly 'flow-pattern-to-be-avoided': {
    readonly ratings: readonly PatternRating[];
  };
  /** Direct lines that one team can still keep in mind when it upgrades. */
  readonly 'system-point-to-point-limit': { readonly most: number };
  /** The shortest term that tax law commonly asks for. */
  readonly 'flow-retention-long-enough': { readonly leastYears: number };
  /** Days in which a release can be compared, tested and adopted without haste. */
  readonly 'contract-release-ahead': { readonly days: number };
  /** Days in which a credential can be renewed and rolled out without haste. */
  readonly 'flow-credential-expiry-ahead': { readonly days: number };
}

/** What holds where a governance policy says nothing. */
export const defaultRuleOptions: RuleOptions = {
  'flow-pattern-to-be-avoided': {
    ratings: [
      {
        when: { protocol: ['database'] },
        degree: 'to-be-avoided',
        reason:
          'A table of another system is no contract: its owner changes it without knowing who reads it.',
      },
      {
        when: { style: ['legacy-bus'] },
        degree: 'exception',
        reason:
          'A bus that nobody extends any more hides what it transforms and who depends on it.',
      },
      {
        when: { style: ['direct-api'], mode: ['scheduled'] },
        degree: 'exception',
        reason:
          'A clock that calls a system directly repeats its whole work when one call fails.',
      },
      {
        when: { style: ['file-transfer'], mode: ['synchronous'] },
        degree: 'to-be-avoided',
        reason:
          'Nobody can wait for a file; a caller that waits for one hangs.',
      },
      {
        when: { style: ['batch'], mode: ['synchronous'] },
        degree: 'to-be-avoided',
        reason: 'A caller that waits for a batch holds its line for hours.',
      },
      {
        when: { style: ['event'], mode: ['synchronous'] },
        degree: 'exception',
        reason: 'An event has no answer to wait for; a call has.',
      },
    ],
  },
  'system-point-to-point-limit': { most: 2 },
  'flow-retention-long-enough': { leastYears: 7 },
  'contract-release-ahead': { days: 90 },
  'flow-credential-expiry-ahead': { days: 30 },
};

/** Options with what a policy says in place of the defaults, rule by rule. */
export function ruleOptionsOf(
  written: Partial<RuleOptions> | undefined,
): RuleOptions {
  return { ...defaultRuleOptions, ...written };
}

function count(
  description: string,
  limits: { readonly minimum: number; readonly maximum: number },
  normally: number,
): EstateSchema {
  return { type: 'integer', ...limits, default: normally, description };
}

const words = (description: string) => set(description, text('One word.'));

/** JSON Schema of `options` of the governance policy. */
export const ruleOptionsSchema: EstateSchema = record(
  'What the company decides about rules of the catalog; what is not written keeps its default.',
  [],
  {
    'flow-pattern-to-be-avoided': record(
      'How patterns are rated, for every rule about patterns.',
      ['ratings'],
      {
        ratings: list(
          'The first line that holds decides; a pattern without a line may be rated as the flow says.',
          record('One line.', ['when', 'degree', 'reason'], {
            when: record('Every member that is written must hold.', [], {
              style: words('Styles.'),
              mode: words('Modes of timing.'),
              protocol: words('Protocols.'),
            }),
            degree: choice(
              'The mildest degree that the pattern may have.',
              patternDegrees,
            ),
            reason: text('Why, shown with the finding.'),
          }),
        ),
      },
    ),
    'system-point-to-point-limit': record('Direct lines.', ['most'], {
      most: count(
        'Direct lines that a system may have.',
        { minimum: 0, maximum: 1000 },
        defaultRuleOptions['system-point-to-point-limit'].most,
      ),
    }),
    'flow-retention-long-enough': record('Retention.', ['leastYears'], {
      leastYears: count(
        'Years for which evidence is kept at least.',
        { minimum: 1, maximum: 100 },
        defaultRuleOptions['flow-retention-long-enough'].leastYears,
      ),
    }),
    'contract-release-ahead': record('Announced releases.', ['days'], {
      days: count(
        'Days before a release on which it is told.',
        { minimum: 0, maximum: 3650 },
        defaultRuleOptions['contract-release-ahead'].days,
      ),
    }),
    'flow-credential-expiry-ahead': record('Credentials.', ['days'], {
      days: count(
        'Days before its end on which a credential is told.',
        { minimum: 0, maximum: 3650 },
        defaultRuleOptions['flow-credential-expiry-ahead'].days,
      ),
    }),
  },
);
