import { ConflictError, InputError, NotAllowedError } from '@backstage/errors';
import {
  canonicalJson,
  conditionsHold,
  conditionsOf,
  fingerprintVersion,
  isSameSubject,
  requirementsFor,
  standingDecisions,
  subjectKey,
  type SubjectKey,
} from '@interlock/contract-core';
import type {
  Answer,
  DecisionRequest,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { actorOf, asEstateKnows, type Person } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import type { LoadedEstate } from '../../estate/estateReader';
import { appendAudit } from '../../store/audit';
import {
  findChangeRequest,
  isStanding,
  saveChangeRequest,
  type StoredChangeRequest,
} from '../../store/changeRequests';
import { storeDecision, type StoredDecision } from '../../store/decisions';
import { dayAt } from '../../isoDays';
import { detailOnTheWire } from './changeRequestWire';
import { decisionsInForce } from './decisionsInForce';
import { unknownChangeRequest } from './getChangeRequest';
import { judgedUnder, keepJudgement } from './judgedUnder';
import { judgementOf, type Judgement } from './judgeChange';
import { whyNotDecide } from './mayDecide';
import { eventOf, replaceRejections } from './recordDecision';
import { standingBy } from './requestStanding';
import {
  reviewRequest,
  withDecisions,
  type ReviewedRequest,
} from './reviewRequest';

interface Deciding {
  readonly id: string;
  readonly person: Person;
  readonly decision: DeepReadonly<DecisionRequest>;
  readonly estate: LoadedEstate;
  readonly permitted: boolean;
}

export interface DecidedRequest {
  readonly detail: Answer<'decideChangeRequest'>;
  /** False where the person had decided just so before: nothing is stored then. */
  readonly isNew: boolean;
}

/**
 * Records what a person decides about the subjects of a branch, each with the
 * circumstances it was decided under and its audit entry, in one transaction;
 * then makes the verdict again.
 */
export async function decideChangeRequest(
  context: CatalogContext,
  id: string,
  decision: DeepReadonly<DecisionRequest>,
  caller: Person,
  permitted: boolean,
): Promise<DecidedRequest> {
  const estate = await context.estate.read();
  const person = asEstateKnows(caller, estate.users);
  const deciding = { id, person, decision, estate, permitted };
  const { reviewed, stored } = await inTransaction(
    context.database,
    transaction => record(transaction, context, deciding),
  );
  for (const one of stored.slice(0, 1)) {
    context.notifier.decided(reviewed.request, one);
  }
  return {
    detail: detailOnTheWire(context, reviewed, person, permitted),
    isNew: stored.length > 0,
  };
}

async function record(
  transaction: Knex.Transaction,
  context: CatalogContext,
  deciding: Deciding,
): Promise<{ reviewed: ReviewedRequest; stored: readonly StoredDecision[] }> {
  const { id, estate } = deciding;
  const request = await findChangeRequest(transaction, id);
  if (!request) {
    throw unknownChangeRequest(id);
  }
  const before = await reviewRequest(transaction, estate, request, context);
  refuse(before, deciding);
  const at = context.now().toISOString();
  const taken = decidedSubjects(before, deciding.decision)
    .map(about =>
      decisionOf(before, deciding, about, { id: context.newId(), at }),
    )
    .filter(decision => !standsAlready(before, decision));
  if (taken.length === 0) {
    return { reviewed: before, stored: [] };
  }
  const after = withDecisions(before, taken);
  const decided = {
    ...standingBy(request, after.judgement),
    updatedAt: at,
  };
  await saveChangeRequest(transaction, decided);
  await keepJudgement(
    transaction,
    id,
    after.judgement,
    await judgedUnder(transaction, estate, dayAt(context.now())),
  );
  const sequences = await appendAudit(
    transaction,
    taken.map(decision => eventOf(decision, decided, before.rejections)),
  );
  for (const [index, decision] of taken.entries()) {
    const sequence = sequences[index] ?? 0;
    await storeDecision(transaction, decision, sequence);
    await replaceRejections(transaction, decision, sequence);
  }
  return { reviewed: { ...after, request: decided }, stored: taken };
}

/** Whether the person's standing decision in force says just the same. */
function standsAlready(
  { request, history, judgement }: ReviewedRequest,
  decision: StoredDecision,
): boolean {
  const said = ({
    decision: kind,
    reason,
    groups,
    fingerprints,
    fingerprintVersion: version,
    conditions,
  }: StoredDecision) =>
    canonicalJson([kind, reason, groups, fingerprints, version, conditions]);
  return decisionsInForce(request, standingDecisions(history)).some(
    earlier =>
      isSameSubject(earlier.subject, decision.subject) &&
      earlier.decidedBy === decision.decidedBy &&
      said(earlier) === said(decision) &&
      // What was lifted since is rejected anew.
      (earlier.decision === 'approve' ||
        judgement.run.verdict.rejections.some(
          rejection => rejection.decision === earlier.id,
        )),
  );
}

/** Findings of one subject that a person has seen and decides about. */
interface DecidedSubject extends SubjectKey {
  readonly fingerprints: readonly string[];
}

/**
 * What a decision is about. Fingerprints alone are enough for a request about
 * one subject: they do not name one, and two may have the same.
 */
function decidedSubjects(
  { request, subjects }: ReviewedRequest,
  { subjects: named, fingerprints }: Deciding['decision'],
): readonly DecidedSubject[] {
  if (named !== undefined && fingerprints === undefined) {
    const keys = named.map(subjectKey);
    if (new Set(keys).size === keys.length) return named;
    throw new InputError('subjects names a subject twice; name each once.');
  }
  const [only, ...others] = subjects;
  if (named !== undefined || fingerprints === undefined || !only) {
    throw new InputError(
      'A decision names what it is about either in subjects or in fingerprints.',
    );
  }
  if (others.length > 0) {
    throw new ConflictError(
      `The change request of ${request.branch} is about ${subjects.length} subjects, and fingerprints alone do not say which; load it again and name them in subjects.`,
    );
  }
  return [{ kind: only.kind, id: only.id, fingerprints }];
}

function refuse(reviewed: ReviewedRequest, deciding: Deciding): void {
  const { request, judgement } = reviewed;
  const { person, permitted, decision } = deciding;
  if (!isStanding(request.status)) {
    throw new ConflictError(
      `This change request is ${request.status}; there is nothing left to decide.`,
    );
  }
  const reason = whyNotDecide({ ...reviewed, caller: person, permitted });
  if (reason !== '') {
    throw new NotAllowedError(reason);
  }
  const decided = decidedSubjects(reviewed, decision);
  const isCovered = (key: SubjectKey, fingerprint: string) =>
    decided.some(
      about =>
        isSameSubject(about, key) && about.fingerprints.includes(fingerprint),
    );
  const gone = decided.flatMap(about => {
    const present = fingerprintsOf(judgement, about);
    return about.fingerprints.filter(fingerprint => !present.has(fingerprint));
  });
  const mine = requirementsFor(actorOf(person), judgement.requirements);
  const unseen = judgement.run.verdict.owed.flatMap(
    ({ subject, fingerprints }) =>
      fingerprints.filter(
        fingerprint =>
          !isCovered(subject, fingerprint) &&
          mine.some(
            entry =>
              isSameSubject(entry.subject, subject) &&
              entry.fingerprints.includes(fingerprint),
          ),
      ),
  );
  if (gone.length > 0 || unseen.length > 0) {
    throw new ConflictError(
      `The branch ${request.branch} has changed since you looked: ${unseen.length} finding${unseen.length === 1 ? '' : 's'} that you did not see, ${gone.length} that ${gone.length === 1 ? 'is' : 'are'} gone. Load the change request again and decide about what it shows.`,
    );
  }
}

/** Findings that a subject has now; none where it is not judged any more. */
function fingerprintsOf(
  judgement: Judgement,
  key: SubjectKey,
): ReadonlySet<string> {
  const found = judgement.subjects.find(({ check }) =>
    isSameSubject(check, key),
  );
  return new Set(
    (found?.check.findings ?? []).map(finding => finding.fingerprint),
  );
}

function decisionOf(
  reviewed: ReviewedRequest,
  deciding: Deciding,
  about: DecidedSubject,
  stamp: { readonly id: string; readonly at: string },
): StoredDecision {
  const { request, judgement, rules } = reviewed;
  const { person, decision } = deciding;
  const { check, consumers } = judgementOf(judgement, about);
  // A person's newest decision replaces the one before it. Their approval of
  // findings that they were not asked about again must not get lost by that.
  const kept =
    decision.decision === 'approve'
      ? decisionsInForce(request, standingDecisions(reviewed.history))
          .filter(
            earlier =>
              isSameSubject(earlier.subject, about) &&
              earlier.decidedBy === person.ref &&
              earlier.decision === 'approve' &&
              conditionsHold(earlier, consumers, rules.policyDigest),
          )
          .flatMap(earlier => earlier.fingerprints)
      : [];
  const present = fingerprintsOf(judgement, about);
  const fingerprints = [...new Set([...about.fingerprints, ...kept])]
    .filter(fingerprint => present.has(fingerprint))
    .sort();
  return {
    id: stamp.id,
    changeRequest: request.id,
    checkRun: checkRunOf(request, about),
    subject: { kind: check.kind, id: check.id, ref: check.ref },
    decision: decision.decision,
    decidedBy: person.ref,
    groups: [...person.groups].sort(),
    reason: decision.reason,
    fingerprints,
    fingerprintVersion,
    decidedAt: stamp.at,
    conditions: conditionsOf(fingerprints, consumers, rules.policyDigest),
  };
}

/** The run whose findings the person had before them. */
function checkRunOf(request: StoredChangeRequest, key: SubjectKey): string {
  return (
    request.subjects.find(subject => isSameSubject(subject, key))?.checkRun ??
    request.checkRun
  );
}
