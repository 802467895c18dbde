import type { Severity } from '../../model';
import type { ScorecardTemplate } from './scorecardTemplate';
import type { WaiverPolicy } from '../../review';

/** The file that `governance` of `interlock.yaml` names, validated. */
export interface GovernancePolicy {
  /** All that match a subject apply, in this order; later ones outweigh. */
  readonly profiles: readonly GovernanceProfile[];
  readonly waivers: WaiverPolicy;
  readonly scorecards: readonly ScorecardTemplate[];
}

/** Which rules hold for some subjects, and how hard. */
export interface GovernanceProfile {
  readonly id: string;
  readonly reason: string;
  readonly when: ProfileFilter;
  /** Ruleset files by contract type, added to those of earlier profiles. */
  readonly rulesets: Readonly<
    Partial<Record<'openapi' | 'asyncapi', readonly string[]>>
  >;
  /** Which findings of a change may block; null where an earlier profile decides. */
  readonly scope: LintScope | null;
  readonly levels: readonly ProfileLevel[];
}

/**
 * `all`: every finding of the revision; `changed`: those in a part (operation,
 * channel, message, schema, or the rest of the document) that the change
 * touches; `added`: only those that the base does not have.
 */
export type LintScope = 'added' | 'changed' | 'all';

/** Every member that is written must hold; within a member one value is enough. */
export interface ProfileFilter {
  /** Globs of contract files. */
  readonly contracts?: readonly string[];
  readonly kinds?: readonly string[];
  readonly layers?: readonly string[];
  readonly dataClasses?: readonly string[];
  readonly domains?: readonly string[];
  readonly criticalities?: readonly string[];
  readonly lifecycles?: readonly string[];
  readonly flags?: readonly string[];
}

/** How much the findings of a rule weigh. */
export interface ProfileLevel {
  /** A rule's id; `*` stands for any characters. */
  readonly rule: string;
  readonly level: Severity | 'off';
  /** ISO day from which the level is error, whatever `level` says before. */
  readonly blockFrom?: string;
  readonly reason: string;
}
