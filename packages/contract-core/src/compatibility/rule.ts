import type { ChangeKind } from '../diff';
import type { Direction, Effect, Severity } from '../model';

/** The part of a contract that a rule looks at. */
export type RuleCategory =
  | 'operations'
  | 'parameters'
  | 'bodies'
  | 'responses'
  | 'channels'
  | 'messages'
  | 'bindings'
  | 'messageServers'
  | 'announcements'
  | 'servers'
  | 'schemas'
  | 'records'
  | 'security'
  | 'lifecycle'
  | 'fields'
  | 'links';

/**
 * Severity by direction: one for every effect, or one for each; `law` where
 * nothing but effect and direction decides (see `severityLaw.ts`).
 */
export type RuleSeverity =
  | 'law'
  | Readonly<
      Partial<
        Record<
          Direction,
          Severity | Readonly<Partial<Record<Effect, Severity>>>
        >
      >
    >;

/** Judges one kind of change, in each direction under an id of its own. */
export interface Rule {
  readonly kind: ChangeKind;
  readonly category: RuleCategory;
  /** Kebab-case ids that findings carry; a direction without one cannot occur. */
  readonly ids: Readonly<Partial<Record<Direction, string>>>;
  /** Why somebody should care. */
  readonly purpose: string;
  readonly severity: RuleSeverity;
  /** What to do instead, or before, so that nobody is hit. */
  readonly advice?: Readonly<Partial<Record<Direction, string>>>;
  /** Sentences without their end; `{words}` and `{value}` are filled in. */
  readonly messages: Readonly<Partial<Record<Direction, string>>>;
}
