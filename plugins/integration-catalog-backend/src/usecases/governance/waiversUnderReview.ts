import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import {
  readJudgements,
  type StoredChangeRequest,
  type StoredJudgement,
} from '../../store/changeRequests';
import { dayAt } from '../../isoDays';
import { judgedUnder } from '../changes/judgedUnder';
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
 * with more approvers: as the requests were last judged, and judged now where
 * that was under something else. A request that cannot be judged says nothing of
 * either; the log says why.
 */
export async function waiversUnderReview(
  context: Pick<CatalogContext, 'database' | 'appBaseUrl' | 'now' | 'logger'>,
  estate: LoadedEstate,
  standing: readonly StoredChangeRequest[],
): Promise<WaiversUnderReview> {
  const { database } = context;
  const madeUnder = await judgedUnder(database, estate, dayAt(context.now()));
  const kept = await readJudgements(
    database,
    standing.map(({ id }) => id),
  );
  const permitting = new Set<string>();
  const lacking = new Map<string, LackUnderReview[]>();
  for (const request of standing) {
    const last = kept.get(request.id);
    const judged =
      last?.madeUnder === madeUnder
        ? last
        : await judgeNow(context, estate, request);
    for (const waiver of judged?.waived ?? []) permitting.add(waiver);
    for (const { waiver, ...lack } of judged?.lacking ?? []) {
      lacking.set(waiver, [
        ...(lacking.get(waiver) ?? []),
        { changeRequest: request.id, branch: request.branch, ...lack },
      ]);
    }
  }
  return { permitting, lacking };
}

/** Not kept: that is for who holds the request's row. */
async function judgeNow(
  context: Pick<CatalogContext, 'database' | 'appBaseUrl' | 'now' | 'logger'>,
  estate: LoadedEstate,
  request: StoredChangeRequest,
): Promise<Pick<StoredJudgement, 'waived' | 'lacking'> | null> {
  // Requests of people have their turn between two of these.
  await new Promise(resolve => setImmediate(resolve));
  try {
    const { judgement } = await reviewRequest(
      context.database,
      estate,
      request,
      context,
    );
    const { waived, lacking } = judgement.run.verdict;
    return { waived: waived.map(({ waiver }) => waiver), lacking };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    context.logger.warn(
      `Change request ${request.id} could not be judged for governance: ${message}`,
    );
    return null;
  }
}
