import type { Estate, EstateIntegration } from '../estate';
import type { Evidence } from '../impact';
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
    .map(({ consumer, fingerprints }) =>
      carrierUnderReview(consumer, fingerprints, estate),
    );
}

/** An integration that findings reach, with what it carries. */
export function carrierUnderReview(
  ref: string,
  fingerprints: readonly string[],
  estate: CarryingEstate,
): ConsumerUnderReview {
  const integration = estate.integrations.find(
    candidate => candidate.ref === ref,
  );
  const dataObjects = integration?.dataObjects ?? [];
  return {
    consumer: ref,
    fingerprints,
    dataClasses: dataObjects.flatMap(
      dataObject => estate.dataClasses.get(dataObject) ?? [],
    ),
    dataOwners: dataObjects.flatMap(
      dataObject => estate.dataOwners.get(dataObject) ?? [],
    ),
    flags: integration?.flags ?? [],
  };
}
