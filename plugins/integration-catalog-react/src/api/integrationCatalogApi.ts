import { createApiRef } from '@backstage/frontend-plugin-api';
import type {
  ChangeRequestDetail,
  ChangeRequestStatus,
  ChangeRequestSummary,
  ContractDetail,
  ContractSummary,
  DecisionRequest,
  Difference,
  LintResult,
  SourceState,
  VersionDocument,
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
}

export const integrationCatalogApiRef =
  createApiRef<IntegrationCatalogApi>().with({
    id: 'plugin.integration-catalog.client',
    pluginId: 'integration-catalog',
  });
