import type { Estate, EstateIntegration } from '../estate';
import type { Evidence } from '../impact';
import type { ConsumerUnderReview } from '../review';
import type { SubjectUnderCheck } from './checkInput';

/** An integration as far as what it carries matters to a review. */
export type CarryingIntegration = Pick<
  EstateIntegration,
  'ref' | 'dataObjects' | 'flags'
>;

type CarryingEstate = Pick<Estate, 'dataClasses' | 'dataOwners'> & {
  readonly integrations: readonly CarryingIntegration[];
};

/**
 * Consumers that the findings about a subject reach, with what they carry. All
 * findings about a plain subject reach the integrations that carry its data.
 */
export function consumersOfSubject(
  subject: SubjectUnderCheck,
  evidence: Evidence,
  estate: CarryingEstate,
): readonly ConsumerUnderReview[] {
  const hit = evidence.consumers
    .filter(({ status }) => status !== 'unaffected')
    .map(({ consumer, fingerprints }) =>
      consumerUnderReview(consumer, fingerprints, estate),
    );
  if (subject.kind === 'contract') return hit;
  const fingerprints = subject.findings.map(({ fingerprint }) => fingerprint);
  return [
    ...hit,
    ...(subject.carriers ?? []).map(ref =>
      consumerUnderReview(ref, fingerprints, estate),
    ),
  ];
}

/** An integration that findings reach, with what it carries. */
function consumerUnderReview(
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
