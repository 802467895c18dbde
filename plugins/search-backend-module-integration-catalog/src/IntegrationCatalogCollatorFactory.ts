import { Readable } from 'node:stream';
import { setTimeout } from 'node:timers/promises';
import { ResponseError } from '@backstage/errors';
import type { BasicPermission } from '@backstage/plugin-permission-common';
import type { DocumentCollatorFactory } from '@backstage/plugin-search-common';
import type { SearchDocumentType } from '@interlock/plugin-integration-catalog-common';
import type { IntegrationCatalogService } from '@interlock/plugin-integration-catalog-node';

export interface CollatorOptions {
  readonly type: SearchDocumentType;
  readonly visibilityPermission: BasicPermission;
  readonly integrations: Pick<IntegrationCatalogService, 'listSearchDocuments'>;
  /** Between two tries; two seconds where it is not given. */
  readonly pause?: () => Promise<unknown>;
}

/**
 * How often the first index is tried: two minutes, which the schedule's time-out
 * has room for. Without it a portal that reads its estate slowly would find
 * nothing until the next turn.
 */
const firstTries = 60;

/** Reads one type of documents from the integration catalog, as a service. */
export class IntegrationCatalogCollatorFactory implements DocumentCollatorFactory {
  readonly type: SearchDocumentType;
  readonly visibilityPermission: BasicPermission;
  readonly #options: CollatorOptions;
  #hasAnswered = false;

  constructor(options: CollatorOptions) {
    this.type = options.type;
    this.visibilityPermission = options.visibilityPermission;
    this.#options = options;
  }

  /**
   * Rejects where the catalog does not answer: the index stays as it was. While
   * there is none, a catalog that has not read its estate yet is asked again.
   */
  async getCollator(): Promise<Readable> {
    const { integrations, type, pause = twoSeconds } = this.#options;
    for (let tries = 1; ; tries += 1) {
      try {
        const { documents } = await integrations.listSearchDocuments(type);
        this.#hasAnswered = true;
        return Readable.from(documents);
      } catch (error) {
        const mayCome = !this.#hasAnswered && isUnavailable(error);
        if (!mayCome || tries >= firstTries) throw error;
        await pause();
      }
    }
  }
}

const twoSeconds = () => setTimeout(2_000);

function isUnavailable(error: unknown): boolean {
  return error instanceof ResponseError && error.statusCode === 503;
}
