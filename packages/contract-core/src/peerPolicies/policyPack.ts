import type { Selector, Severity } from '../model';
import type { FactAttributes } from './spelling';

/** `off` where a fact is known and means nothing to the policy. */
export type PolicyLevel = Severity | 'off';

/** Asks for attributes that facts have; another name is an error of types. */
export type FactSelector = Selector<keyof FactAttributes>;

/**
 * What a policy says of the facts that a selector means. `{name}` in the id
 * stands for the value of the fact's attribute of that name.
 */
export interface PolicyRule {
  readonly when?: FactSelector;
  /** The id that findings carry; empty for `off`. */
  readonly id: string;
  readonly level: PolicyLevel;
}

/** Rules for facts that all have something in common. */
export interface PolicyGroup {
  readonly when: FactSelector;
  readonly rules: readonly PolicyRule[];
}

/**
 * A policy as data: it gives facts about the spelling of two versions the ids
 * and levels of somebody else's rules. For each fact the first rule that means
 * it holds; a fact that no rule means is left out.
 */
export interface PolicyPack {
  readonly id: string;
  readonly title: string;
  /** Each place of a cause is a finding of its own. */
  readonly granularity: 'site';
  /** What the policy does not look at, in sentences for people. */
  readonly blindSpots: readonly string[];
  readonly groups: readonly PolicyGroup[];
}
