import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import type { StoredChangeRequest } from '../../store/changeRequests';
import { reviewRequest } from '../changes/reviewRequest';

/**
 * Ids of waivers that permit a breaking change of a standing request now. A
 * request that cannot be judged permits nothing; the log says why.
 */
export async function waiversUnderReview(
  context: Pick<CatalogContext, 'database' | 'appBaseUrl' | 'now' | 'logger'>,
  estate: LoadedEstate,
  standing: readonly StoredChangeRequest[],
): Promise<ReadonlySet<string>> {
  const waivers = new Set<string>();
  for (const request of standing) {
    try {
      const { judgement } = await reviewRequest(
        context.database,
        estate,
        request,
        context,
      );
      for (const { waiver } of judgement.run.verdict.waived) {
        waivers.add(waiver);
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      context.logger.warn(
        `Change request ${request.id} could not be judged for governance: ${message}`,
      );
    }
  }
  return waivers;
}
