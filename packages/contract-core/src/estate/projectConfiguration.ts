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
  readonly lint: {
    /** Ruleset file per contract type (`openapi`, `asyncapi`). */
    readonly rulesets: Readonly<Record<string, string>>;
    /** The first profile whose glob matches a contract's file holds. */
    readonly profiles: readonly LintProfile[];
  };
  /** Levels of rules, and rules of the project's own; absent where none are. */
  readonly rules?: RuleSettings;
}

export interface LintProfile {
  readonly contracts: string;
  /** Whether a new diagnostic of severity error blocks the change. */
  readonly failOn: 'error' | 'none';
}
