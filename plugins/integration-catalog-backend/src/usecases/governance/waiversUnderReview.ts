import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import type { StoredChangeRequest } from '../../store/changeRequests';
import { reviewRequest } from '../changes/reviewRequest';
import type { LackUnderReview } from '../governed/governedEstate';

/** What waivers do to standing requests. */
export interface WaiversUnderReview {
  /** Ids of those that permit a breaking change now. */
  readonly permitting: ReadonlySet<string>;
  /** What others lack, by their ids. */
  readonly lacking: ReadonlyMap<string, readonly LackUnderReview[]>;
}

/**
 * Which waivers permit a breaking change of a standing request, and which would
 * with more approvers. A request that cannot be judged says nothing of either;
 * the log says why.
 */
export async function waiversUnderReview(
  context: Pick<CatalogContext, 'database' | 'appBaseUrl' | 'now' | 'logger'>,
  estate: LoadedEstate,
  standing: readonly StoredChangeRequest[],
): Promise<WaiversUnderReview> {
  const permitting = new Set<string>();
  const lacking = new Map<string, LackUnderReview[]>();
  for (const request of standing) {
    try {
      const { judgement } = await reviewRequest(
        context.database,
        estate,
        request,
        context,
      );
      for (const { waiver } of judgement.run.verdict.waived) {
        permitting.add(waiver);
      }
      for (const { waiver, ...lack } of judgement.run.verdict.lacking) {
        lacking.set(waiver, [
          ...(lacking.get(waiver) ?? []),
          { changeRequest: request.id, branch: request.branch, ...lack },
        ]);
      }
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      context.logger.warn(
        `Change request ${request.id} could not be judged for governance: ${message}`,
      );
    }
  }
  return { permitting, lacking };
}
