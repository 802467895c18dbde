import type { Answer } from '@interlock/plugin-integration-catalog-common';
import type { Knex } from 'knex';
import type { Caller } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { appendAudit, type AuditEvent } from '../../store/audit';
import {
  listStandingOfBranch,
  saveChangeRequest,
  saveRevision,
} from '../../store/changeRequests';
import { storeCheckRun } from '../../store/checkRuns';
import { findVersion } from '../../store/contractVersions';
import { listDecisions, standingDecisions } from '../../store/decisions';
import { listWaivers, markMatched } from '../../store/waivers';
import { inTransaction } from '../../store/transaction';
import { matchAuthors, uniteAuthors } from '../changes/changeAuthors';
import { rulesFor } from '../changes/judgeChange';
import { refreshSources } from '../refreshSources';
import { examineContract, type ExaminedContract } from './examineContract';
import { planChanges, type CheckPlan } from './planChanges';
import { revisionToKeep } from './revisionToKeep';
import {
  validateCheckRunRequest,
  type ValidCheckRunRequest,
} from './validateCheckRunRequest';

interface Examination {
  readonly id: string;
  /** ISO 8601 in UTC. */
  readonly at: string;
  readonly caller: Caller;
  readonly request: ValidCheckRunRequest;
  readonly examined: readonly ExaminedContract[];
  readonly estate: LoadedEstate;
}

/**
 * Judges what a branch changes, from the texts and the portal's own base,
 * rules, policy and estate, and keeps change requests for what needs somebody's
 * decision. A dry run says the same and stores nothing.
 */
export async function createCheckRun(
  context: CatalogContext,
  body: ValidCheckRunRequest,
  caller: Caller,
): Promise<Answer<'createCheckRun'>> {
  const request = validateCheckRunRequest(body, context.documentLimit);
  await readNewVersions(context, request);
  const estate = await context.estate.read();
  // Asked before the work, so that a portal without a policy says so at once.
  rulesFor(estate, request.repository, { waivers: [], day: '' });
  const examined: ExaminedContract[] = [];
  for (const contract of request.contracts) {
    examined.push(
      await examineContract(context, estate, contract, request.dryRun),
    );
  }
  const examination: Examination = {
    id: context.newId(),
    at: context.now().toISOString(),
    caller,
    request,
    examined,
    estate,
  };
  const plan = request.dryRun
    ? await makePlan(context.database, context, examination)
    : await inTransaction(context.database, transaction =>
        record(transaction, context, examination),
      );
  if (!request.dryRun) {
    announce(context, plan, caller);
  }
  return {
    id: examination.id,
    createdAt: examination.at,
    createdBy: nameOf(caller),
    repository: request.repository,
    branch: request.branch,
    headCommit: request.headCommit,
    run: plan.run,
  };
}

/** A base that was committed seconds ago is read now instead of being unknown. */
async function readNewVersions(
  context: CatalogContext,
  request: ValidCheckRunRequest,
): Promise<void> {
  for (const { ref, base } of request.contracts) {
    if (base !== null && !(await findVersion(context.database, ref, base))) {
      await refreshSources(context);
      return;
    }
  }
}

async function makePlan(
  database: Knex,
  context: CatalogContext,
  examination: Examination,
): Promise<CheckPlan> {
  const { request, estate, caller } = examination;
  const rules = rulesFor(estate, request.repository, {
    waivers: await listWaivers(database),
    day: examination.at.slice(0, 10),
  });
  const standing = await listStandingOfBranch(database, request);
  const decisions = standingDecisions(
    await listDecisions(
      database,
      standing.map(present => present.id),
    ),
  );
  const requester = caller.kind === 'person' ? caller.ref : null;
  const plan = planChanges({
    repository: request.repository,
    branch: request.branch,
    headCommit: request.headCommit,
    checkRun: examination.id,
    examined: examination.examined,
    authors: uniteAuthors(
      [
        matchAuthors(request.authors, rules.users),
        { users: requester === null ? [] : [requester], unmatched: [] },
        ...standing.map(present => present.authors),
      ],
      rules.users,
    ),
    requester,
    standing,
    decisions,
    rules,
    at: examination.at,
    appBaseUrl: context.appBaseUrl,
    newId: context.newId,
  });
  return request.dryRun ? withoutNewLinks(plan) : plan;
}

/** A dry run opens nothing, so it must not point at what will not exist. */
function withoutNewLinks(plan: CheckPlan): CheckPlan {
  const opened = new Set(
    plan.changes
      .filter(change => change.action === 'change-request.opened')
      .map(change => change.request.id),
  );
  return {
    ...plan,
    run: {
      ...plan.run,
      contracts: plan.run.contracts.map(contract =>
        contract.changeRequest && opened.has(contract.changeRequest.id)
          ? { ...contract, changeRequest: null }
          : contract,
      ),
    },
  };
}

async function record(
  transaction: Knex.Transaction,
  context: CatalogContext,
  examination: Examination,
): Promise<CheckPlan> {
  const { id, at, caller, request, examined } = examination;
  const plan = await makePlan(transaction, context, examination);
  for (const change of plan.changes) {
    await saveChangeRequest(transaction, change.request);
    if (change.judgement) {
      await saveRevision(
        transaction,
        change.request.id,
        revisionToKeep(change.request, examination),
      );
    }
  }
  await markMatched(
    transaction,
    plan.run.verdict.waived.map(entry => entry.waiver),
    at.slice(0, 10),
  );
  const actor = nameOf(caller);
  await storeCheckRun(transaction, {
    id,
    createdAt: at,
    createdBy: actor,
    repository: request.repository,
    branch: request.branch,
    headCommit: request.headCommit,
    baseCommit: request.baseCommit,
    facts: {
      contracts: plan.contracts,
      authors: plan.run.authors,
      digests: Object.fromEntries(
        examined.map(entry => [
          entry.contract.ref,
          { base: entry.baseDigest, revision: entry.revisionDigest },
        ]),
      ),
    },
    run: plan.run,
  });
  await appendAudit(transaction, eventsOf(examination, plan));
  return plan;
}

function eventsOf(
  { id, at, caller, request }: Examination,
  plan: CheckPlan,
): readonly AuditEvent[] {
  const actor = nameOf(caller);
  const created: AuditEvent = {
    at,
    actor,
    action: 'check-run.created',
    subject: id,
    detail: {
      repository: request.repository,
      branch: request.branch,
      headCommit: request.headCommit,
      conclusion: plan.run.conclusion,
      contracts: plan.contracts.map(contract => contract.ref).sort(),
    },
  };
  const changes = plan.changes.flatMap(({ request: changed, action }) =>
    action
      ? [
          {
            at,
            actor,
            action,
            subject: changed.id,
            detail: {
              contract: changed.contract,
              branch: changed.branch,
              headCommit: changed.headCommit,
              status: changed.status,
              base: changed.baseDigest,
              revision: changed.revisionDigest,
              fingerprints: changed.fingerprints,
              authors: changed.authors,
              checkRun: id,
            },
          },
        ]
      : [],
  );
  return [created, ...changes];
}

function announce(
  context: CatalogContext,
  plan: CheckPlan,
  caller: Caller,
): void {
  for (const { request, action, judgement } of plan.changes) {
    if (action === 'change-request.opened' && judgement) {
      context.notifier.opened(request, judgement, nameOf(caller));
    } else if (action === 'change-request.updated') {
      context.notifier.changed(request, 'updated');
    } else if (action === 'change-request.withdrawn') {
      context.notifier.changed(request, 'withdrawn');
    }
  }
}

function nameOf(caller: Caller): string {
  return caller.kind === 'person' ? caller.ref : caller.name;
}
