import type { RuleSettings } from '../model';

/** `interlock.yaml` at the root of a repository, validated. */
export interface ProjectConfiguration {
  /** Names the repository in change requests, for example `interlock-example`. */
  readonly name: string;
  readonly protectedBranch: string;
  /** Globs of catalog entity files. */
  readonly entities: readonly string[];
  /** Globs of everything else that belongs to the estate's contracts. */
  readonly contracts: readonly string[];
  readonly approvalPolicy: string;
  /** File of the governance policy; absent where the project has no rulesets. */
  readonly governance?: string;
  /** Levels of rules, and rules of the project's own; absent where none are. */
  readonly rules?: RuleSettings;
  /** Addresses by which the forge commits in others' names; the usual ones where absent. */
  readonly forgeAddresses?: readonly string[];
  /**
   * What changed files weigh that read as a contract and that nothing names; the
   * first entry that means a file holds. Undecided where none does.
   */
  readonly unnamedContracts?: readonly UnnamedContractLevel[];
}

/** Files that read as contracts and are none of the estate's. */
export interface UnnamedContractLevel {
  /** Glob from the root of the repository. */
  readonly files: string;
  readonly level: 'off' | 'info' | 'warn' | 'undecided';
  /** Why, shown with the finding. */
  readonly reason: string;
}
