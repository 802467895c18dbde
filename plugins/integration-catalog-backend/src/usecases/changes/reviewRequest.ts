import type { ContractUnderCheck } from '@interlock/contract-core';
import type { Knex } from 'knex';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import type { StoredChangeRequest } from '../../store/changeRequests';
import { findCheckRun } from '../../store/checkRuns';
import {
  listDecisions,
  standingDecisions,
  type StoredDecision,
} from '../../store/decisions';
import { listWaivers } from '../../store/waivers';
import { dayAt } from '../governance/isoDays';
import { uniteAuthors } from './changeAuthors';
import {
  judgeChange,
  rulesFor,
  type Judgement,
  type Rules,
} from './judgeChange';
import { linkTo } from '../checks/planChanges';

/** A change request with everything that its verdict is made from. */
export interface ReviewedRequest {
  readonly request: StoredChangeRequest;
  readonly contract: ContractUnderCheck;
  /** All decisions ever taken about it, oldest first. */
  readonly history: readonly StoredDecision[];
  readonly rules: Rules;
  readonly judgement: Judgement;
}

/** Makes the verdict about a request again, from stored facts and today's rules. */
export async function reviewRequest(
  database: Knex,
  estate: LoadedEstate,
  request: StoredChangeRequest,
  context: Pick<CatalogContext, 'appBaseUrl' | 'now'>,
): Promise<ReviewedRequest> {
  const checkRun = await findCheckRun(database, request.checkRun);
  const facts = checkRun?.facts.contracts.find(
    contract => contract.ref === request.contract,
  );
  if (!facts) {
    throw new Error(
      `The facts of check run ${request.checkRun} about ${request.contract} are missing in the database; run the check again, or restore the database from a backup.`,
    );
  }
  const rules = rulesFor(estate, request.repository, {
    waivers: await listWaivers(database),
    day: dayAt(context.now()),
  });
  const contract = {
    ...facts,
    changeRequest: linkTo(request.id, context.appBaseUrl),
  };
  const history = await listDecisions(database, [request.id]);
  return {
    request,
    contract,
    history,
    rules,
    judgement: judgeChange(
      contract,
      uniteAuthors([request.authors], rules.users),
      standingDecisions(history),
      rules,
    ),
  };
}
