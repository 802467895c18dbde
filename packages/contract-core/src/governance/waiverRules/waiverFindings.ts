import type { Location } from '../../model';
import type { Waiver, WaiverUse } from '../../review';
import { catalogFingerprint } from '../catalogRules';
import type { RuleFinding } from '../governanceFinding';
import { waiverRules } from './waiverRules';

/** A finding that a waiver permitted, as far as its place goes. */
interface Placed {
  readonly target: string;
  readonly location: Location;
}

/**
 * What is wrong with waivers, by what they do to the findings of a day: at most
 * one finding for each waiver. `places` says where waivers are written down that
 * are written in a file.
 */
export function waiverFindings(
  uses: readonly WaiverUse<Placed>[],
  places: ReadonlyMap<string, Location>,
): readonly RuleFinding[] {
  return uses.flatMap(use => {
    const { waiver, state, counting } = use;
    const [first] = counting;
    const named = `The waiver ${waiver.id} of ${waiver.covers.rule}, owned by ${waiver.owner}`;
    const inForce = `${named} and in force from ${waiver.start} to ${waiver.expiry},`;
    const place = places.get(waiver.id);
    if (first !== undefined) {
      const again =
        counting.length === 1
          ? '1 finding counts again'
          : `${counting.length} findings count again`;
      return finding('waiver-expired', waiver, {
        message: `${named}, expired on ${waiver.expiry}: ${again}.`,
        location: place ?? first.location,
        target: waiver.scope.target ?? first.target,
      });
    }
    if (state === 'orphaned') {
      return finding('waiver-orphaned', waiver, {
        message: `${inForce} has never matched a finding.`,
        location: place,
      });
    }
    if (state === 'stale') {
      return finding('waiver-stale', waiver, {
        message: `${inForce} matches nothing any more: what it permitted is gone.`,
        location: place,
      });
    }
    return [];
  });
}

const nowhere: Location = { file: '', pointer: '', line: 0, column: 0 };

function finding(
  ruleId: string,
  waiver: Waiver,
  said: {
    readonly message: string;
    readonly location: Location | undefined;
    readonly target?: string;
  },
): readonly RuleFinding[] {
  const rule = waiverRules.find(({ id }) => id === ruleId);
  if (!rule) return [];
  const target = said.target ?? waiver.scope.target ?? '';
  return [
    {
      ruleId,
      source: 'waiver',
      target,
      severity: rule.severity,
      message: said.message,
      location: said.location ?? nowhere,
      end: null,
      fingerprint: catalogFingerprint(ruleId, target, waiver.id),
    },
  ];
}
