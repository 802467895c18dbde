import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideWaiver } from './decideWaiver';
import type { Actor } from '../actor';
import type { WaiverAction } from './decideWaiver';
import type { Waiver } from './waiver';
import { waiverSample } from '../../testing/waiverSample';

const architects = 'group:default/integration-architects';

const terms = {
  policy: {
    longestDays: { error: 90, warn: 180, info: 365 },
    mostRenewals: 2,
    approvers: [architects, 'target-owner'],
    never: [],
    controlRequired: [],
  },
  targetOwner: 'group:default/orders-team',
  asked: [],
  authors: ['user:default/author'],
};

const requested = waiverSample({ decision: 'requested', approvers: [] });

const actor = (name: string, group: string, isService = false): Actor => ({
  ref: `user:default/${name}`,
  groups: [group],
  isService,
});

const ada = actor('ada', architects);

describe('decideWaiver', () => {
  it('keeps who approved', () => {
    expect(decideWaiver(requested, 'approve', ada, terms)).toEqual({
      ok: true,
      waiver: {
        ...requested,
        decision: 'approved',
        approvers: [{ person: 'user:default/ada', groups: [architects] }],
      },
    });
  });

  it.each([
    [actor('owner', 'group:default/orders-team'), null],
    [
      actor('dev', architects),
      'Whoever asks for a waiver does not decide about it.',
    ],
    [
      actor('author', architects),
      'An author of the change does not decide about a waiver for it.',
    ],
    [actor('robot', architects, true), 'Only people decide about waivers.'],
    [
      actor('guest', 'group:default/guests'),
      'Waivers are decided by group:default/integration-architects or group:default/orders-team.',
    ],
  ])('answers to %o with %s', (who, expected) => {
    for (const action of ['approve', 'reject'] as const) {
      const outcome = decideWaiver(requested, action, who, terms);
      expect(outcome.ok ? null : outcome.message).toBe(expected);
    }
  });

  it('lets those whom the approval policy asks join who approved, each once', () => {
    const finance = 'group:default/finance-control';
    const asking = { ...terms, asked: [architects, finance] };
    const approved = waiverSample();
    const join = (who: Actor, by = asking) => {
      const outcome = decideWaiver(approved, 'approve', who, by);
      return outcome.ok
        ? outcome.waiver.approvers.map(({ person }) => person)
        : outcome.message;
    };
    expect(join(actor('controller', finance))).toEqual([
      'user:default/ada',
      'user:default/controller',
    ]);
    expect(join(ada)).toBe(
      'You have approved this waiver. Somebody else must join you.',
    );
    expect(join(actor('author', finance))).toBe(
      'An author of the change does not decide about a waiver for it.',
    );
    // A governance finding needs one person, so there is nobody to join.
    expect(join(actor('bo', architects), terms)).toBe(
      'W-1 is approved and can no longer be approved.',
    );
  });

  it('lets who asked and the owner give a permission back', () => {
    const approved = waiverSample();
    expect(
      [
        actor('dev', 'group:default/guests'),
        actor('seller', 'group:default/sales'),
        actor('guest', 'group:default/guests'),
      ].map(who => decideWaiver(approved, 'withdraw', who, terms).ok),
    ).toEqual([true, true, false]);
  });

  it('changes no entry of a baseline', () => {
    const entry = waiverSample({ source: 'baseline', approvers: [] });
    expect(decideWaiver(entry, 'withdraw', ada, terms)).toEqual({
      ok: false,
      message: 'W-1 stands in the baseline file; change it there.',
    });
  });

  it('leads through requested, approved or rejected, and withdrawn, whatever is tried', () => {
    const follows: Readonly<Record<string, string>> = {
      'requested approve': 'approved',
      'requested reject': 'rejected',
      'requested withdraw': 'withdrawn',
      'approved withdraw': 'withdrawn',
    };
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom<WaiverAction>('approve', 'reject', 'withdraw'),
          { maxLength: 6 },
        ),
        actions => {
          let waiver: Waiver = requested;
          for (const action of actions) {
            const expected = follows[`${waiver.decision} ${action}`];
            const outcome = decideWaiver(waiver, action, ada, terms);
            expect(outcome.ok).toBe(expected !== undefined);
            if (outcome.ok) {
              expect(outcome.waiver.decision).toBe(expected);
              waiver = outcome.waiver;
            }
            const wasApproved = actions[0] === 'approve';
            expect(waiver.approvers.length > 0).toBe(wasApproved);
          }
        },
      ),
    );
  });
});
