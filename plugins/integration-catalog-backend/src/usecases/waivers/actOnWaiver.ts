import {
  ConflictError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import {
  decideWaiver,
  waiverFaults,
  type WaiverAction,
  type WaiverDecision,
  type WaiverDecisionTerms,
} from '@interlock/contract-core';
import { inTransaction } from '@interlock/plugin-store';
import type { Knex } from 'knex';
import { actorOf, type Person } from '../../caller';
import type { CatalogContext } from '../../catalogContext';
import { appendAudit } from '../../store/audit';
import {
  findWaiver,
  listWaivers,
  moveWaiver,
  type StoredWaiver,
} from '../../store/waivers';
import type { GovernedEstate } from '../governed/governedEstate';
import { unknownWaiver } from './readWaivers';
import {
  askAboutWaivers,
  decisionTerms,
  isJoined,
  whyNotDecideWaiver,
} from './waiverAsking';

/** What a person does to a waiver, and what the portal knew when they did. */
export interface WaiverActing {
  readonly id: string;
  readonly action: WaiverAction;
  readonly reason: string;
  readonly person: Person;
  /** Whether the permission policy lets the person decide at all. */
  readonly permitted: boolean;
  readonly governed: GovernedEstate;
}

/**
 * Approves, rejects or withdraws a waiver, in one transaction with its audit
 * entry. Whether the person may is judged there as well, from the waiver as it
 * is then: of two people who act at once, the second meets a conflict.
 */
export async function actOnWaiver(
  context: Pick<CatalogContext, 'database' | 'now' | 'newId'>,
  acting: WaiverActing,
): Promise<void> {
  await inTransaction(context.database, async transaction => {
    const waiver = await findWaiver(transaction, acting.id);
    if (!waiver) {
      throw unknownWaiver(acting.id);
    }
    const decision = await judge(transaction, waiver, acting);
    const at = context.now().toISOString();
    const groups = [...acting.person.groups].sort();
    const [sequence = 0] = await appendAudit(transaction, [
      {
        at,
        actor: acting.person.ref,
        action: auditActions[acting.action],
        subject: waiver.id,
        detail: {
          reason: acting.reason,
          groups,
          covers: waiver.covers,
          scope: waiver.scope,
          start: waiver.start,
          expiry: waiver.expiry,
          before: waiver.decision,
        },
      },
    ]);
    const moved = await moveWaiver(
      transaction,
      waiver.decision,
      {
        id: context.newId(),
        waiver: waiver.id,
        action: decision,
        by: acting.person.ref,
        groups,
        reason: acting.reason,
        at,
      },
      sequence,
    );
    if (!moved) {
      throw new ConflictError(
        'Somebody else has just acted on this waiver. Load it again and see what is left to do.',
      );
    }
  });
}

const auditActions = {
  approve: 'waiver.approved',
  reject: 'waiver.rejected',
  withdraw: 'waiver.withdrawn',
} as const;

async function judge(
  transaction: Knex.Transaction,
  waiver: StoredWaiver,
  acting: WaiverActing,
): Promise<WaiverDecision> {
  const { action, person, permitted, governed } = acting;
  const asking = await askAboutWaivers(transaction, {
    caller: person,
    permitted,
  });
  const terms = decisionTerms(governed, waiver, asking.authors);
  if (terms === null) {
    throw new ServiceUnavailableError(
      'The governance policy could not be read yet, so nobody can act on waivers; correct it at the ref that the portal reads.',
    );
  }
  refuseWhatIsDone(waiver, action, terms);
  if (action !== 'withdraw') {
    const refusal = whyNotDecideWaiver(governed, waiver, asking);
    if (refusal !== '') {
      throw new NotAllowedError(refusal);
    }
  }
  const outcome = decideWaiver(waiver, action, actorOf(person), terms);
  if (!outcome.ok) {
    throw new NotAllowedError(outcome.message);
  }
  if (action === 'approve') {
    await refuseWhatThePolicyForbids(transaction, waiver, acting, terms.policy);
  }
  return outcome.waiver.decision;
}

function refuseWhatIsDone(
  waiver: StoredWaiver,
  action: WaiverAction,
  terms: WaiverDecisionTerms,
): void {
  const open =
    waiver.decision === 'requested' ||
    (waiver.decision === 'approved' && action === 'withdraw') ||
    (action === 'approve' && isJoined(waiver, terms));
  if (!open) {
    throw new ConflictError(
      `This waiver is ${waiver.decision}; there is nothing left to ${action === 'withdraw' ? 'withdraw' : 'decide'}.`,
    );
  }
}

/** Days have gone by since the request, and the policy may have changed. */
async function refuseWhatThePolicyForbids(
  transaction: Knex.Transaction,
  waiver: StoredWaiver,
  { governed }: WaiverActing,
  policy: Parameters<typeof waiverFaults>[1]['policy'],
): Promise<void> {
  const others = (await listWaivers(transaction)).filter(
    candidate => candidate.id !== waiver.id,
  );
  const faults = waiverFaults(waiver, {
    policy,
    severity: waiver.severity,
    history: others,
    day: governed.report.day,
  });
  if (faults.length > 0) {
    throw new ConflictError(
      `This waiver can no longer be approved: ${faults.map(fault => fault.message).join(' ')} Reject it, and let a new one be asked for.`,
    );
  }
}
