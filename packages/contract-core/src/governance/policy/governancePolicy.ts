import type { RuleOptions } from '../../estate';
import type { Severity } from '../../model';
import type { OwnCatalogRule } from './ownCatalogRule';
import type { ProfileFilter } from './profileFilter';
import type { ScorecardTemplate } from './scorecardTemplate';
import type { WaiverPolicy } from '../../review';

/** The file that `governance` of `interlock.yaml` names, validated. */
export interface GovernancePolicy {
  /** All that match a subject apply, in this order; later ones outweigh. */
  readonly profiles: readonly GovernanceProfile[];
  readonly waivers: WaiverPolicy;
  readonly scorecards: readonly ScorecardTemplate[];
  /** What is absent keeps its default. */
  readonly options?: Partial<RuleOptions>;
  /** The company's own rules across the catalog. */
  readonly rules?: readonly OwnCatalogRule[];
}

/** What of a policy decides what the rules across the catalog ask for. */
export type CompanyRules = Pick<GovernancePolicy, 'options' | 'rules'>;

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

/** How much the findings of a rule weigh. */
export interface ProfileLevel {
  /** A rule's id; `*` stands for any characters. */
  readonly rule: string;
  readonly level: Severity | 'off';
  /** ISO day from which the level is error, whatever `level` says before. */
  readonly blockFrom?: string;
  readonly reason: string;
}
