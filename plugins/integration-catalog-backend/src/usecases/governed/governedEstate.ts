import type {
  ApprovalPolicy,
  GovernanceReport,
  GovernanceRule,
  ScorecardTemplate,
  WaiverLack,
  WaiverPolicy,
} from '@interlock/contract-core';
import type { StoredWaiver } from '../../store/waivers';

/** An entity that governance judges, as lists name it. */
export interface GovernedTarget {
  /** `ContractId` of a contract, else the ref. */
  readonly id: string;
  readonly ref: string;
  readonly title: string;
  readonly owner: string;
  readonly systems: readonly string[];
  readonly domains: readonly string[];
}

/** What a waiver lacks to permit what a standing request is about. */
export interface LackUnderReview extends Pick<
  WaiverLack,
  'fingerprints' | 'groups' | 'missing'
> {
  readonly changeRequest: string;
  readonly branch: string;
}

/** What governance says about everything that the portal has read, today. */
export interface GovernedEstate {
  readonly report: GovernanceReport;
  /** Rules with a page: those of the rulesets and those across the estate. */
  readonly rules: readonly GovernanceRule[];
  readonly templates: readonly ScorecardTemplate[];
  /** Waivers of the portal that went into the report, as they are stored. */
  readonly stored: readonly StoredWaiver[];
  /** By ref. */
  readonly targets: ReadonlyMap<string, GovernedTarget>;
  /** Titles of entities of every kind, by ref. */
  readonly titles: ReadonlyMap<string, string>;
  /** ISO day on which each finding was first seen, by `sightingKey`. */
  readonly firstDays: ReadonlyMap<string, string>;
  /** Of the first source, which governs the others; null where none can be read. */
  readonly waiverPolicy: WaiverPolicy | null;
  /** Of all sources: whom they ask about a change may approve its waiver. */
  readonly approvalPolicies: readonly ApprovalPolicy[];
  /** What approved waivers lack to permit standing changes, by their ids. */
  readonly lacking: ReadonlyMap<string, readonly LackUnderReview[]>;
}
