import type { FetchApi } from '@backstage/core-plugin-api';
import {
  createPluginClient,
  settle,
} from '@interlock/plugin-integration-catalog-react';
import type { OwnershipPaths } from '@interlock/plugin-ownership-common';
import type { Named, OwnershipApi, RunRequest } from './ownershipApi';

/** The typed client of the API document of ownership. */
export class OwnershipClient implements OwnershipApi {
  readonly #client: ReturnType<typeof createPluginClient<OwnershipPaths>>;

  constructor(options: { readonly fetchApi: FetchApi }) {
    this.#client = createPluginClient<OwnershipPaths>(
      'ownership',
      options.fetchApi,
    );
  }

  getSystemsOfRecord() {
    return settle(this.#client.GET('/systems-of-record'));
  }

  getDataObject(object: Named) {
    return settle(
      this.#client.GET('/data-objects/{namespace}/{name}', {
        params: { path: { ...object } },
      }),
    );
  }

  getSystem(system: Named) {
    return settle(
      this.#client.GET('/systems/{namespace}/{name}', {
        params: { path: { ...system } },
      }),
    );
  }

  async listMappingSheets() {
    return (await settle(this.#client.GET('/mappings'))).sheets;
  }

  getMappingSheet(integration: Named) {
    return settle(
      this.#client.GET('/mappings/{namespace}/{name}', {
        params: { path: { ...integration } },
      }),
    );
  }

  runMapping(integration: Named, run: RunRequest) {
    const { mapping, operation, input } = run;
    return settle(
      this.#client.POST('/mappings/{namespace}/{name}/runs', {
        params: { path: { ...integration } },
        body: { mapping, input, ...(operation ? { operation } : {}) },
      }),
    );
  }

  getUsage(field: string) {
    return settle(this.#client.GET('/usage', { params: { query: { field } } }));
  }

  async searchFields(query: string) {
    const answer = await settle(
      this.#client.GET('/fields', { params: { query: { query, limit: 50 } } }),
    );
    return answer.fields;
  }
}
