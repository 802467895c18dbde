/**
 * What profiles ask about before they choose rules. For a contract the answers
 * come from the flows that use it as well: the strictest flow decides how
 * careful a contract must be.
 */
export interface GovernanceSubject {
  /** `ContractId` of an API with a contract, else the entity ref. */
  readonly id: string;
  /** Entity ref. */
  readonly ref: string;
  /** Entity kind in lower case: api, integration, system, dataobject, ... */
  readonly kind: string;
  /** Path of the contract for an API, of the entity file otherwise. */
  readonly file: string;
  /** `openapi`, `asyncapi`, `odata`, `salesforce` for an API; empty otherwise. */
  readonly contractType: string;
  readonly owner: string;
  readonly system: string;
  readonly layers: readonly string[];
  readonly dataClasses: readonly string[];
  readonly domains: readonly string[];
  readonly criticalities: readonly string[];
  readonly lifecycles: readonly string[];
  /** `posting`, `tax`, `regulatory`. */
  readonly flags: readonly string[];
}
