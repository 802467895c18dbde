import type { Decision, DecisionConditions } from './decision';

/** What `conditionsOf` needs to know of one consumer that is hit. */
export interface ConsumerUnderReview {
  /** Entity ref of the integration. */
  readonly consumer: string;
  /** Findings that hit this consumer. */
  readonly fingerprints: readonly string[];
  /** Classifications of the data that this integration carries. */
  readonly dataClasses: readonly string[];
  /** Entity refs of the groups that own this data. */
  readonly dataOwners: readonly string[];
  /** `posting`, `tax`, `regulatory`. */
  readonly flags: readonly string[];
}

/**
 * The circumstances under which findings are decided: recorded with a decision
 * and held against the present ones each time a verdict is made.
 */
export function conditionsOf(
  fingerprints: readonly string[],
  consumers: readonly ConsumerUnderReview[],
  policyDigest: string,
): DecisionConditions {
  const hit = consumers.filter(consumer =>
    consumer.fingerprints.some(fingerprint =>
      fingerprints.includes(fingerprint),
    ),
  );
  return {
    consumers: sortedUnique(hit.map(consumer => consumer.consumer)),
    dataClasses: sortedUnique(hit.flatMap(consumer => consumer.dataClasses)),
    policyDigest,
  };
}

/**
 * Whether an approval still holds: the policy is the one it was given under,
 * and the findings it covers reach no consumer and no data class beyond those
 * it was given for. Fewer consumers than before do not void it: the approver
 * accepted more than what is left.
 */
export function conditionsHold(
  decision: Decision,
  consumers: readonly ConsumerUnderReview[],
  policyDigest: string,
): boolean {
  const present = conditionsOf(decision.fingerprints, consumers, policyDigest);
  const given = decision.conditions;
  return (
    present.policyDigest === given.policyDigest &&
    present.consumers.every(consumer => given.consumers.includes(consumer)) &&
    present.dataClasses.every(name => given.dataClasses.includes(name))
  );
}

function sortedUnique(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}
