import {
  coreServices,
  createServiceFactory,
  createServiceRef,
  type AuthService,
  type DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type {
  Answer,
  OperationId,
  SearchDocumentType,
} from '@interlock/plugin-integration-catalog-common';

/**
 * What the integration catalog knows, for other plugins. Every member rejects
 * where the catalog does not answer: nothing known is never taken for nothing
 * there.
 */
export interface IntegrationCatalogService {
  /** Each source with the commit that is in force. */
  getEstate(): Promise<Answer<'getEstate'>>;
  /** The files that are in force, with the documents of contracts and mapping sheets. */
  getEstateFiles(): Promise<Answer<'getEstateFiles'>>;
  /** Every contract, with its current version and how many use it. */
  listContracts(): Promise<Answer<'listContracts'>>;
  /** One contract: its versions, and who provides and uses it by which evidence. */
  getContract(name: ContractName): Promise<Answer<'getContract'>>;
  listSearchDocuments(
    type: SearchDocumentType,
  ): Promise<Answer<'listSearchDocuments'>>;
}

/** Where a contract's entity stands in the catalog. */
export interface ContractName {
  readonly namespace: string;
  readonly name: string;
}

/** Asks as the plugin that uses it; the catalog's permissions hold for it. */
export const integrationCatalogServiceRef =
  createServiceRef<IntegrationCatalogService>({
    id: 'interlock.integration-catalog',
    scope: 'plugin',
    defaultFactory: async service =>
      createServiceFactory({
        service,
        deps: { auth: coreServices.auth, discovery: coreServices.discovery },
        factory: createIntegrationCatalogService,
      }),
  });

const pluginId = 'integration-catalog';

function createIntegrationCatalogService(services: {
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}): IntegrationCatalogService {
  const { auth, discovery } = services;

  // The API document says what an answer is; the catalog's tests hold it to that.
  async function get<Id extends OperationId>(path: string) {
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: pluginId,
    });
    const base = await discovery.getBaseUrl(pluginId);
    const response = await fetch(`${base}${path}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    return (await response.json()) as Answer<Id>;
  }

  return {
    getEstate: () => get<'getEstate'>('/estate'),
    getEstateFiles: () => get<'getEstateFiles'>('/estate/files'),
    listContracts: () => get<'listContracts'>('/contracts'),
    getContract: ({ namespace, name }) =>
      get<'getContract'>(
        `/contracts/${encodeURIComponent(namespace)}/${encodeURIComponent(name)}`,
      ),
    listSearchDocuments: type =>
      get<'listSearchDocuments'>(
        `/search-documents?type=${encodeURIComponent(type)}`,
      ),
  };
}
