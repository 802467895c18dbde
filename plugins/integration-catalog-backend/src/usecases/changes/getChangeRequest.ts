import { NotFoundError } from '@backstage/errors';
import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { Caller } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import { findChangeRequest } from '../../store/changeRequests';
import { detailOnTheWire } from './changeRequestWire';
import { reviewRequest } from './reviewRequest';

/** One change request, as it stands by today's rules. */
export async function getChangeRequest(
  context: CatalogContext,
  id: string,
  caller: Caller,
  permitted: boolean,
): Promise<Answer<'getChangeRequest'>> {
  const request = await findChangeRequest(context.database, id);
  if (!request) {
    throw unknownChangeRequest(id);
  }
  const reviewed = await reviewRequest(
    context.database,
    await context.estate.read(),
    request,
    context,
  );
  return detailOnTheWire(context, reviewed, caller, permitted);
}

export function unknownChangeRequest(id: string): NotFoundError {
  return new NotFoundError(
    `There is no change request ${id}; see the list of change requests.`,
  );
}
