import type { ChangeKind } from '../diff';
import type { Direction, Effect, Severity } from '../model';
import type { RuleCategory } from './ruleCategories';

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

/** What undoes a change: another kind, the same kind, or nothing, and why. */
export type RuleMirror =
  { readonly kind: ChangeKind } | { readonly none: string };

/**
 * Payloads that show an edit at its own place, and no other edit of the place:
 * - `present-property`, `absent-property`: the property is there, or is not;
 * - `demanded-property`: it is missing where it is demanded now, else there;
 * - `withdrawn-property`: what nothing is promised of any more;
 * - `undeclared-property`: one that no name and no pattern declares;
 * - `null`, `type`, `limit`, `pattern`, `format`: what the keyword refuses;
 * - `listed-value`, `unlisted-value`: one of the list that changed, or another;
 * - `element`, `branch`, `rule`: what the items, the branch or the rule refuses.
 */
export type PayloadForm =
  | 'present-property'
  | 'absent-property'
  | 'demanded-property'
  | 'withdrawn-property'
  | 'undeclared-property'
  | 'null'
  | 'type'
  | 'limit'
  | 'pattern'
  | 'format'
  | 'listed-value'
  | 'unlisted-value'
  | 'element'
  | 'branch'
  | 'rule';

/** How an announced date judges changes of a kind (see `applyDates.ts`). */
export interface RuleDates {
  /** What happened to the part: it went, or its end was announced. */
  readonly as: 'removal' | 'announcement';
  /** What the part is called before its own name; empty where that says it. */
  readonly part: string;
}

/**
 * Judges one kind of change, in each direction under an id of its own.
 * Everything that is known of the kind stands here, and in no table beside it.
 */
export interface Rule {
  readonly kind: ChangeKind;
  readonly category: RuleCategory;
  /**
   * Where people read it among the rules of its category: ascending, each
   * number once, in steps of ten so that others fit between.
   */
  readonly position: number;
  /** Kebab-case ids that findings carry; a direction without one cannot occur. */
  readonly ids: Readonly<Partial<Record<Direction, string>>>;
  /** Why somebody should care. */
  readonly purpose: string;
  readonly severity: RuleSeverity;
  /** The rule that judges the way back. */
  readonly mirror: RuleMirror;
  /**
   * What payloads have to say of it. Absent: a payload that base and revision
   * tell apart makes it a finding of its effect. `need-not-show`: it keeps its
   * effect even where no payload tells them apart. `cannot-show`: no payload is
   * looked for, as validators treat the keyword as an annotation or the values
   * cannot be read.
   */
  readonly payloads?: 'need-not-show' | 'cannot-show';
  /**
   * What shows a change of the kind; absent where whatever the other side
   * refuses at its place does.
   */
  readonly shownBy?: PayloadForm;
  /**
   * Set where the kind says what holds for values that nobody sent yet, like a
   * property that joins an open object: what is refused of them hurts nobody.
   */
  readonly holdsForUnsent?: true;
  /** Set where it is the same unknown at every site, known by its text alone. */
  readonly isSameEverywhere?: true;
  /**
   * Set where the edit is about a property of its place, whose name is the
   * subject: `demanded` is asked of everybody who sends, others concern those who
   * use the property.
   */
  readonly property?: 'named' | 'demanded';
  /** Set where a list of values grows, which consumers may be known to expect. */
  readonly growsList?: true;
  /** Absent where dates do not judge it. */
  readonly dated?: RuleDates;
  /** What to do instead, or before, so that nobody is hit. */
  readonly advice?: Readonly<Partial<Record<Direction, string>>>;
  /**
   * Sentences without their end; `{words}`, `{value}` and `{requests}`, which
   * says whether updates are meant, are filled in.
   */
  readonly messages: Readonly<Partial<Record<Direction, string>>>;
}
