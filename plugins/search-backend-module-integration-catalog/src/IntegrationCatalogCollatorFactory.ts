import { Readable } from 'node:stream';
import type {
  AuthService,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type {
  Answer,
  SearchDocumentType,
} from '@interlock/plugin-integration-catalog-common';

export interface CollatorOptions {
  readonly type: SearchDocumentType;
  readonly visibilityPermission: BasicPermission;
  readonly auth: AuthService;
  readonly discovery: DiscoveryService;
}

/** Reads one type of documents from the integration catalog, as a service. */
export class IntegrationCatalogCollatorFactory implements DocumentCollatorFactory {
  readonly type: SearchDocumentType;
  readonly visibilityPermission: BasicPermission;
  readonly #options: CollatorOptions;

  constructor(options: CollatorOptions) {
    this.type = options.type;
    this.visibilityPermission = options.visibilityPermission;
    this.#options = options;
  }

  /** Rejects where the catalog does not answer: the index stays as it was. */
  async getCollator(): Promise<Readable> {
    const { auth, discovery } = this.#options;
    const { token } = await auth.getPluginRequestToken({
      onBehalfOf: await auth.getOwnServiceCredentials(),
      targetPluginId: 'integration-catalog',
    });
    const base = await discovery.getBaseUrl('integration-catalog');
    const response = await fetch(`${base}/search-documents?type=${this.type}`, {
      headers: { authorization: `Bearer ${token}` },
    });
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    // The API document of the catalog says what it is, and its tests hold it to that.
    const answer = (await response.json()) as Answer<'listSearchDocuments'>;
    return Readable.from(answer.documents);
  }
}
