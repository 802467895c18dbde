import { Readable } from 'node:stream';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type { SearchDocumentType } from '@interlock/plugin-integration-catalog-common';
import type { IntegrationCatalogService } from '@interlock/plugin-integration-catalog-node';

export interface CollatorOptions {
  readonly type: SearchDocumentType;
  readonly visibilityPermission: BasicPermission;
  readonly integrations: IntegrationCatalogService;
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
    const { integrations, type } = this.#options;
    const { documents } = await integrations.listSearchDocuments(type);
    return Readable.from(documents);
  }
}
