import type {
  Answer,
  ChangeRequestStatus,
} from '@interlock/plugin-integration-catalog-common';
import type { Caller } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import {
  isStanding,
  listChangeRequests as listStored,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { contractIdOf } from '../contracts/findContract';
import { summaryOnTheWire } from './changeRequestWire';
import { whyNotDecide } from './mayDecide';
import { reviewRequest } from './reviewRequest';

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
  const stored = await listStored(context.database, {
    ...(status && { status }),
    ...(contract !== undefined && {
      subject: {
        kind: 'contract',
        id: await contractIdOf(context, await context.estate.read(), contract),
      },
    }),
  });
  const changeRequests = [];
  for (const request of stored) {
    const mayDecide =
      permitted &&
      caller.kind === 'person' &&
      (await mayDecideAbout(context, request, caller));
    changeRequests.push(summaryOnTheWire(context, request, mayDecide));
  }
  return {
    changeRequests,
    waitingForMe: changeRequests.filter(
      request => request.status === 'open' && request.mayDecide,
    ).length,
  };
}

async function mayDecideAbout(
  context: CatalogContext,
  request: StoredChangeRequest,
  caller: Caller,
): Promise<boolean> {
  if (!isStanding(request.status)) {
    return false;
  }
  const reviewed = await reviewRequest(
    context.database,
    await context.estate.read(),
    request,
    context,
  );
  return whyNotDecide({ ...reviewed, caller, permitted: true }) === '';
}
