/**
 * What stands in `ApprovalRequirement.from` for people whom only the subject of
 * a change can tell.
 */
export const approverSelectors = [
  'subject-owner',
  'contract-owner',
  'mapping-approver',
  'data-owner',
] as const;

export type ApproverSelector = (typeof approverSelectors)[number];

/**
 * People and groups by what they are to a subject, as entity refs. A relation
 * that the subject does not have names nobody, and then nobody can approve by it.
 */
export type RelatedPeople = Readonly<
  Record<ApproverSelector, readonly string[]>
>;

/** People of single findings, by fingerprint, instead of those of the subject. */
export type RelatedByFinding = Readonly<Record<string, Partial<RelatedPeople>>>;

/** Of a subject about which nothing is known. */
export const nobodyRelated: RelatedPeople = {
  'subject-owner': [],
  'contract-owner': [],
  'mapping-approver': [],
  'data-owner': [],
};

export function isApproverSelector(text: string): text is ApproverSelector {
  return approverSelectors.some(selector => selector === text);
}
