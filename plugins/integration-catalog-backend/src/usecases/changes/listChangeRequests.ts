import type {
  Answer,
  ChangeRequestStatus,
} from '@interlock/plugin-integration-catalog-common';
import type { Caller } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import {
  isStanding,
  listChangeRequests as listStored,
  readJudgements,
  type StoredChangeRequest,
  type StoredJudgement,
} from '../../store/changeRequests';
import { contractIdOf } from '../contracts/findContract';
import { summaryOnTheWire } from './changeRequestWire';
import { judgeStored } from './judgedUnder';
import {
  noPart,
  partInRequest,
  type DecidingQuestion,
  type PartInRequest,
} from './mayDecide';

/** Change requests, and which of them wait for the caller. */
export async function listChangeRequests(
  context: CatalogContext,
  filter: {
    readonly status?: ChangeRequestStatus;
    readonly contract?: string;
  },
  caller: Caller,
  permitted: boolean,
): Promise<Answer<'listChangeRequests'>> {
  const { status, contract } = filter;
  const estate = await context.estate.read();
  const stored = await listStored(context.database, {
    ...(status && { status }),
    ...(contract !== undefined && {
      subject: {
        kind: 'contract',
        id: await contractIdOf(context, estate, contract),
      },
    }),
  });
  const judgements = await readJudgements(
    context.database,
    stored.filter(({ status: is }) => isStanding(is)).map(({ id }) => id),
  );
  const changeRequests = [];
  for (const request of stored) {
    const part =
      permitted && caller.kind === 'person' && isStanding(request.status)
        ? partOf(
            request,
            judgements.get(request.id) ??
              (await judgeStored(
                context.database,
                estate,
                request.id,
                context,
              )),
            { caller, rules: estate },
          )
        : noPart;
    changeRequests.push(summaryOnTheWire(context, request, part));
  }
  return {
    changeRequests,
    waitingForMe: changeRequests.filter(({ waitsForMe }) => waitsForMe).length,
  };
}

function partOf(
  request: StoredChangeRequest,
  stored: StoredJudgement | null,
  asking: Pick<DecidingQuestion, 'caller' | 'rules'>,
): PartInRequest {
  if (stored === null) return noPart;
  const { authors, requirements, owed } = stored;
  const judgement = { run: { authors, verdict: { owed } }, requirements };
  return partInRequest({ ...asking, request, judgement, permitted: true });
}
