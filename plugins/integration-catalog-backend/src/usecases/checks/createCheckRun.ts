import { engineVersion, isSameSubject } from '@interlock/contract-core';
import type {
  Answer,
  CheckRunRequest,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import type { Caller } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { appendAudit } from '../../store/audit';
import {
  findStandingOfBranch,
  saveChangeRequest,
  saveRevision,
} from '../../store/changeRequests';
import { storeCheckRun } from '../../store/checkRuns';
import { findVersion } from '../../store/contractVersions';
import { listDecisions } from '../../store/decisions';
import { findMappingVersion } from '../../store/mappingVersions';
import { listRejections } from '../../store/rejections';
import { listWaivers, markMatched } from '../../store/waivers';
import { decisionsToWeigh } from '../changes/decisionsInForce';
import { judgeAndKeep } from '../changes/judgedUnder';
import { rulesFor } from '../changes/judgeChange';
import { withRecordedPeople } from '../changes/recordedPeople';
import { rejectionsUnderReview } from '../changes/rejectionsUnderReview';
import { refreshSources } from '../refreshSources';
import { authorsOfBranch, authorsOfChange } from './authorsOfChange';
import {
  examineSubject,
  type ExaminedSubject,
  type IdentifiedSubject,
} from './examineSubject';
import { keeperAfter, refuseOtherBranches } from './branchKeeper';
import { auditEventsOf, type Examination } from './checkRunEvents';
import { withoutNewLinks } from './dryRunPlan';
import { identifySubjects } from './identifySubjects';
import { planChanges, type CheckPlan, type PlannedChange } from './planChanges';
import { revisionToKeep } from './revisionToKeep';
import {
  validateCheckRunRequest,
  type ValidCheckRunRequest,
} from './validateCheckRunRequest';

/**
 * Judges what a branch changes, from the texts and the portal's own base,
 * rules, policy and estate, and keeps change requests for what needs somebody's
 * decision. A dry run says the same and stores nothing.
 */
export async function createCheckRun(
  context: CatalogContext,
  body: DeepReadonly<CheckRunRequest>,
  caller: Caller,
): Promise<Answer<'createCheckRun'>> {
  const request = validateCheckRunRequest(body, context.documentLimit);
  if (!request.dryRun) {
    // Before the work, and again under the lock of the request.
    refuseOtherBranches(
      await findStandingOfBranch(context.database, request),
      caller,
    );
  }
  const { estate, subjects } = await readSubjects(context, request);
  // Asked before the work, so that a portal without a policy says so at once.
  rulesFor(estate, request.repository, {
    rejections: [],
    waivers: [],
    day: '',
  });
  const examined: ExaminedSubject[] = [];
  for (const subject of subjects) {
    examined.push(await examineSubject(context, estate, subject, request));
  }
  const examination: Examination = {
    id: context.newId(),
    at: context.now().toISOString(),
    caller,
    request,
    examined,
    estate,
    authors: await authorsOfChange(context, estate, request, caller),
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
    createdBy: caller.name,
    repository: request.repository,
    branch: request.branch,
    headCommit: request.headCommit,
    engine: engineVersion(),
    run: plan.run,
  };
}

/**
 * The subjects by the names that the estate has for them. A base, or a contract,
 * that was committed seconds ago is read now instead of being unknown.
 */
async function readSubjects(
  context: CatalogContext,
  request: ValidCheckRunRequest,
): Promise<{
  readonly estate: LoadedEstate;
  readonly subjects: readonly IdentifiedSubject[];
}> {
  const identify = async () => {
    const estate = await context.estate.read();
    return {
      estate,
      subjects: await identifySubjects(context, estate, request.subjects),
    };
  };
  const first = await identify();
  for (const subject of first.subjects) {
    if (await isNew(context, subject)) {
      await refreshSources(context);
      return identify();
    }
  }
  return first;
}

/** A base, or what has one, that the portal has not read yet. */
async function isNew(
  { database }: Pick<CatalogContext, 'database'>,
  { id, known, mapped, owned, sent }: IdentifiedSubject,
): Promise<boolean> {
  if (sent.base === null) return false;
  if (sent.kind === 'contract') {
    return known === null || !(await findVersion(database, id, sent.base));
  }
  if (sent.kind === 'ownership') return owned === null && known === null;
  return (
    sent.kind === 'mapping' &&
    (mapped === null || !(await findMappingVersion(database, id, sent.base)))
  );
}

async function makePlan(
  database: Knex,
  context: CatalogContext,
  examination: Examination,
): Promise<CheckPlan> {
  const { request, estate, caller } = examination;
  const found = await findStandingOfBranch(database, request);
  const standing =
    found && (await withRecordedPeople(database, found, estate.users));
  if (!request.dryRun) refuseOtherBranches(standing, caller);
  const rules = rulesFor(estate, request.repository, {
    rejections: rejectionsUnderReview(
      await listRejections(database),
      standing?.id ?? null,
    ),
    waivers: await listWaivers(database),
    day: examination.at.slice(0, 10),
  });
  const decisions = decisionsToWeigh(
    standing ? await listDecisions(database, [standing.id]) : [],
  );
  const requester = caller.kind === 'person' ? caller.ref : null;
  const plan = planChanges({
    repository: request.repository,
    branch: request.branch,
    headCommit: request.headCommit,
    checkRun: examination.id,
    examined: examination.examined,
    complete: request.complete,
    authors: await authorsOfBranch(
      database,
      request,
      examination.authors,
      rules,
    ),
    requester,
    keptBy: keeperAfter(standing, caller),
    standing,
    decisions,
    rules,
    at: examination.at,
    appBaseUrl: context.appBaseUrl,
    newId: context.newId,
  });
  return request.dryRun ? withoutNewLinks(plan) : plan;
}

async function record(
  transaction: Knex.Transaction,
  context: CatalogContext,
  examination: Examination,
): Promise<CheckPlan> {
  const { id, at, caller, request, examined } = examination;
  const plan = await makePlan(transaction, context, examination);
  if (plan.change) {
    await keepChange(transaction, plan.change, examination);
  }
  await markMatched(
    transaction,
    plan.run.verdict.waived.map(entry => entry.waiver),
    at.slice(0, 10),
  );
  const actor = caller.name;
  await storeCheckRun(transaction, {
    id,
    createdAt: at,
    createdBy: actor,
    repository: request.repository,
    branch: request.branch,
    headCommit: request.headCommit,
    baseCommit: request.baseCommit,
    facts: {
      subjects: examined.map(({ subject }) => subject),
      authors: plan.run.authors,
      digests: examined.map(({ subject, baseDigest, revisionDigest }) => ({
        kind: subject.kind,
        id: subject.id,
        base: baseDigest,
        revision: revisionDigest,
      })),
    },
    run: plan.run,
  });
  if (plan.change) {
    await judgeAndKeep(transaction, examination.estate, plan.change, context);
  }
  await appendAudit(transaction, auditEventsOf(examination, plan));
  return plan;
}

/** The request, and the text of each subject that people decide about. */
async function keepChange(
  transaction: Knex.Transaction,
  { request, judged }: PlannedChange,
  { examined, at }: Examination,
): Promise<void> {
  await saveChangeRequest(transaction, request);
  for (const entry of examined) {
    const kept = request.subjects.find(
      subject =>
        isSameSubject(subject, entry.subject) &&
        judged.some(key => isSameSubject(key, subject)),
    );
    if (kept?.kind === 'contract') {
      await saveRevision(
        transaction,
        { changeRequest: request.id, contractId: kept.id },
        revisionToKeep(request, kept, entry, at),
      );
    }
  }
}

function announce(
  context: CatalogContext,
  { change, judgement }: CheckPlan,
  caller: Caller,
): void {
  if (!change) return;
  const { request, action } = change;
  if (action === 'change-request.opened') {
    context.notifier.opened(request, judgement, caller.name);
  } else if (action === 'change-request.updated') {
    context.notifier.changed(request, 'updated');
  } else if (action === 'change-request.withdrawn') {
    context.notifier.changed(request, 'withdrawn');
  }
}
