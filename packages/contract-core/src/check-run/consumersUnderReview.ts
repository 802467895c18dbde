import type { Estate, EstateIntegration } from '../estate';
import type { ConsumerHit, Evidence } from '../impact';
import type { ConsumerUnderReview } from '../review';

/** An integration as far as what it carries matters to a review. */
export type CarryingIntegration = Pick<
  EstateIntegration,
  'ref' | 'dataObjects' | 'flags'
>;

type CarryingEstate = Pick<Estate, 'dataClasses' | 'dataOwners'> & {
  readonly integrations: readonly CarryingIntegration[];
};

/** Consumers that the findings about a subject reach, with what they carry. */
export function consumersUnderReview(
  evidence: Evidence,
  estate: CarryingEstate,
): readonly ConsumerUnderReview[] {
  return evidence.consumers
    .filter(hit => hit.status !== 'unaffected')
    .map(hit => consumerOf(hit, estate));
}

function consumerOf(
  hit: ConsumerHit,
  estate: CarryingEstate,
): ConsumerUnderReview {
  const integration = estate.integrations.find(
    candidate => candidate.ref === hit.consumer,
  );
  const dataObjects = integration?.dataObjects ?? [];
  return {
    consumer: hit.consumer,
    fingerprints: hit.fingerprints,
    dataClasses: dataObjects.flatMap(
      dataObject => estate.dataClasses.get(dataObject) ?? [],
    ),
    dataOwners: dataObjects.flatMap(
      dataObject => estate.dataOwners.get(dataObject) ?? [],
    ),
    flags: integration?.flags ?? [],
  };
}
