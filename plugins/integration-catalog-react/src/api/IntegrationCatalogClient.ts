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
import createClient from 'openapi-fetch';
import type { Client } from 'openapi-fetch';
import type {
  ContractName,
  IntegrationCatalogApi,
} from './integrationCatalogApi';
import { PortalRequestError, toPortalRequestError } from './portalRequestError';

interface Answer<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

/** The typed client of the integration catalog's API document. */
export class IntegrationCatalogClient implements IntegrationCatalogApi {
  readonly #client: Client<IntegrationCatalogPaths>;

  constructor(options: { readonly fetchApi: FetchApi }) {
    this.#client = createClient<IntegrationCatalogPaths>({
      baseUrl: 'plugin://integration-catalog',
      fetch: request => fetchInParts(options.fetchApi, request),
    });
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

/**
 * Hands a request on as address and parts. Backstage's fetch middleware builds
 * requests anew from what it gets, and the body of a `Request` can be read only
 * once.
 */
async function fetchInParts(
  fetchApi: FetchApi,
  request: Request,
): Promise<Response> {
  const { method, headers, signal } = request;
  return fetchApi.fetch(request.url, {
    method,
    headers,
    signal,
    ...(request.body === null ? {} : { body: await request.text() }),
  });
}

async function settle<T>(pending: Promise<Answer<T>>): Promise<T> {
  let answer: Answer<T>;
  try {
    answer = await pending;
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : String(cause);
    throw new PortalRequestError(
      0,
      'NoAnswer',
      `The portal's backend did not answer: ${detail}.`,
    );
  }
  if (answer.data === undefined) {
    throw toPortalRequestError(answer.response, answer.error);
  }
  return answer.data;
}
