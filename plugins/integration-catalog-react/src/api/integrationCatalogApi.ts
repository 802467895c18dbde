import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  ChangeRequestDetail,
  ChangeRequestStatus,
  ChangeRequestSummary,
  ContractDetail,
  ContractSummary,
  DecisionRequest,
  Difference,
  GovernanceFindingQuery,
  GovernanceFindingView,
  GovernanceOverview,
  GovernanceRuleDetail,
  GovernanceRuleSummary,
  GovernanceTarget,
  LintResult,
  ScorecardPage,
  ScorecardQuery,
  SourceState,
  VersionDocument,
  WaiverDecisionRequest,
  WaiverDetail,
  WaiverPolicyView,
  WaiverQuery,
  WaiverRequest,
  WaiverView,
} from '@interlock/plugin-integration-catalog-common';

/** Namespace and name of the API entity that stands for a contract. */
export interface ContractName {
  readonly namespace: string;
  readonly name: string;
}

/** The inbox: requests, and how many of them the signed-in person may decide. */
export interface ChangeRequestList {
  readonly changeRequests: readonly ChangeRequestSummary[];
  readonly waitingForMe: number;
}

/** One page of findings, and how many there are by the same filters. */
export interface GovernanceFindingPage {
  /** ISO day that ages and waivers are judged by. */
  readonly day: string;
  readonly total: number;
  readonly findings: readonly GovernanceFindingView[];
}

/** Waivers, and how many of them the signed-in person may decide about. */
export interface WaiverList {
  readonly day: string;
  readonly waitingForMe: number;
  readonly policy: WaiverPolicyView;
  readonly waivers: readonly WaiverView[];
}

/** What the pages ask of the portal's backend. Every call rejects with a `PortalRequestError`. */
export interface IntegrationCatalogApi {
  getSources(): Promise<readonly SourceState[]>;
  listContracts(): Promise<readonly ContractSummary[]>;
  getContract(contract: ContractName): Promise<ContractDetail>;
  getVersionDocument(
    contract: ContractName,
    digest: string,
  ): Promise<VersionDocument>;
  lintVersion(contract: ContractName, digest: string): Promise<LintResult>;
  getDifference(
    contract: ContractName,
    base: string,
    revision: string,
  ): Promise<Difference>;
  listChangeRequests(filter?: {
    readonly status?: ChangeRequestStatus;
    readonly contract?: string;
  }): Promise<ChangeRequestList>;
  getChangeRequest(id: string): Promise<ChangeRequestDetail>;
  decideChangeRequest(
    id: string,
    decision: DecisionRequest,
  ): Promise<ChangeRequestDetail>;
  /** `decision` is the id of the rejecting decision. */
  liftRejection(
    id: string,
    decision: string,
    reason: string,
  ): Promise<ChangeRequestDetail>;
  getGovernance(): Promise<GovernanceOverview>;
  listGovernanceFindings(
    query?: GovernanceFindingQuery,
  ): Promise<GovernanceFindingPage>;
  listGovernanceRules(): Promise<readonly GovernanceRuleSummary[]>;
  getGovernanceRule(rule: string): Promise<GovernanceRuleDetail>;
  listScorecards(query?: ScorecardQuery): Promise<ScorecardPage>;
  getGovernanceTarget(ref: string): Promise<GovernanceTarget>;
  listWaivers(query?: WaiverQuery): Promise<WaiverList>;
  getWaiver(id: string): Promise<WaiverDetail>;
  requestWaiver(request: WaiverRequest): Promise<WaiverDetail>;
  decideWaiver(
    id: string,
    decision: WaiverDecisionRequest,
  ): Promise<WaiverDetail>;
  withdrawWaiver(id: string, reason: string): Promise<WaiverDetail>;
}

export const integrationCatalogApiRef =
  createApiRef<IntegrationCatalogApi>().with({
    id: 'plugin.integration-catalog.client',
    pluginId: 'integration-catalog',
  });
