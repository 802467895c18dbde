import type { Waiver } from '../review/waivers/waiver';

/** A waiver that is approved and in force on 2026-11-21; tests change what they speak of. */
export function waiverSample(overrides: Partial<Waiver> = {}): Waiver {
  return {
    id: 'W-1',
    source: 'portal',
    covers: { rule: 'int-owner-present' },
    scope: { target: 'api:default/orders' },
    reason: 'The owner is named with the move to the new team.',
    owner: 'group:default/sales',
    requestedBy: 'user:default/dev',
    approvers: [
      {
        person: 'user:default/ada',
        groups: ['group:default/integration-architects'],
      },
    ],
    start: '2026-11-01',
    expiry: '2026-11-30',
    ticket: '',
    compensatingControl: '',
    renews: null,
    renewals: 0,
    decision: 'approved',
    severity: 'error',
    ...overrides,
  };
}
