import type { FetchApi } from '@backstage/core-plugin-api';
import type {
  ChangeRequestStatus,
  DecisionRequest,
  GovernanceFindingQuery,
  IntegrationCatalogPaths,
  ScorecardQuery,
  WaiverDecisionRequest,
  WaiverQuery,
  WaiverRequest,
} from '@interlock/plugin-integration-catalog-common';
import type { Client } from 'openapi-fetch';
import type {
  ContractName,
  IntegrationCatalogApi,
} from './integrationCatalogApi';
import { createPluginClient, settle } from './pluginClient';

/** The typed client of the integration catalog's API document. */
export class IntegrationCatalogClient implements IntegrationCatalogApi {
  readonly #client: Client<IntegrationCatalogPaths>;

  constructor(options: { readonly fetchApi: FetchApi }) {
    this.#client = createPluginClient<IntegrationCatalogPaths>(
      'integration-catalog',
      options.fetchApi,
    );
  }

  async getSources() {
    return (await settle(this.#client.GET('/estate'))).sources;
  }

  async listContracts() {
    return (await settle(this.#client.GET('/contracts'))).contracts;
  }

  getContract(contract: ContractName) {
    return settle(
      this.#client.GET('/contracts/{namespace}/{name}', {
        params: { path: { ...contract } },
      }),
    );
  }

  getVersionDocument(contract: ContractName, digest: string) {
    return settle(
      this.#client.GET(
        '/contracts/{namespace}/{name}/versions/{digest}/document',
        { params: { path: { ...contract, digest } } },
      ),
    );
  }

  lintVersion(contract: ContractName, digest: string) {
    return settle(
      this.#client.GET('/contracts/{namespace}/{name}/versions/{digest}/lint', {
        params: { path: { ...contract, digest } },
      }),
    );
  }

  getDifference(contract: ContractName, base: string, revision: string) {
    return settle(
      this.#client.GET('/contracts/{namespace}/{name}/difference', {
        params: { path: { ...contract }, query: { base, revision } },
      }),
    );
  }

  listChangeRequests(
    filter: {
      readonly status?: ChangeRequestStatus;
      readonly contract?: string;
    } = {},
  ) {
    return settle(
      this.#client.GET('/change-requests', { params: { query: filter } }),
    );
  }

  getChangeRequest(id: string) {
    return settle(
      this.#client.GET('/change-requests/{id}', { params: { path: { id } } }),
    );
  }

  decideChangeRequest(id: string, decision: DecisionRequest) {
    return settle(
      this.#client.POST('/change-requests/{id}/decisions', {
        params: { path: { id } },
        body: decision,
      }),
    );
  }

  liftRejection(id: string, decision: string, reason: string) {
    return settle(
      this.#client.POST('/change-requests/{id}/rejections/{decision}/lifts', {
        params: { path: { id, decision } },
        body: { reason },
      }),
    );
  }

  getGovernance() {
    return settle(this.#client.GET('/governance'));
  }

  listGovernanceFindings(query: GovernanceFindingQuery = {}) {
    return settle(
      this.#client.GET('/governance/findings', { params: { query } }),
    );
  }

  async listGovernanceRules() {
    return (await settle(this.#client.GET('/governance/rules'))).rules;
  }

  getGovernanceRule(rule: string) {
    return settle(
      this.#client.GET('/governance/rules/{rule}', {
        params: { path: { rule } },
      }),
    );
  }

  listScorecards(query: ScorecardQuery = {}) {
    return settle(
      this.#client.GET('/governance/scorecards', { params: { query } }),
    );
  }

  getGovernanceTarget(ref: string) {
    return settle(
      this.#client.GET('/governance/targets', { params: { query: { ref } } }),
    );
  }

  listWaivers(query: WaiverQuery = {}) {
    return settle(
      this.#client.GET('/governance/waivers', { params: { query } }),
    );
  }

  getWaiver(id: string) {
    return settle(
      this.#client.GET('/governance/waivers/{id}', {
        params: { path: { id } },
      }),
    );
  }

  requestWaiver(request: WaiverRequest) {
    return settle(this.#client.POST('/governance/waivers', { body: request }));
  }

  decideWaiver(id: string, decision: WaiverDecisionRequest) {
    return settle(
      this.#client.POST('/governance/waivers/{id}/decisions', {
        params: { path: { id } },
        body: decision,
      }),
    );
  }

  withdrawWaiver(id: string, reason: string) {
    return settle(
      this.#client.POST('/governance/waivers/{id}/withdrawal', {
        params: { path: { id } },
        body: { reason },
      }),
    );
  }
}
