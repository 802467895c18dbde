import {
  appendAudit as appendToChain,
  type AuditEvent as EventOfPlugin,
} from '@interlock/plugin-store';
import type { Knex } from 'knex';

/** What is written to the audit record. */
export type AuditAction =
  | 'contract-version.ingested'
  | 'contract.renamed'
  | 'mapping-version.ingested'
  | 'integration.renamed'
  | 'check-run.created'
  | 'change-request.opened'
  | 'change-request.updated'
  | 'change-request.withdrawn'
  | 'change-request.merged'
  | 'decision.approve'
  | 'decision.reject'
  | 'rejection.lifted'
  | 'waiver.requested'
  | 'waiver.approved'
  | 'waiver.rejected'
  | 'waiver.withdrawn';

export interface AuditEvent extends EventOfPlugin {
  readonly action: AuditAction;
}

/** Appends to the record, in the words of this plugin only. */
export const appendAudit: (
  transaction: Knex.Transaction,
  events: readonly AuditEvent[],
) => ReturnType<typeof appendToChain> = appendToChain;
