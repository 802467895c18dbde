import { dayOf, isoDayOf } from '../model';
import { ownersOnDay, routedParts } from './routedParts';
import type { RoutedPart } from './routedParts';
import type { OwnedAttribute } from './systemsOfRecord';

/** A part of the company where, for some days, nobody owns an attribute or several systems do. */
export interface RoutingFault {
  readonly kind: 'gap' | 'overlap';
  readonly units: RoutedPart['units'];
  /** First ISO day. */
  readonly from: string;
  /** Last ISO day; empty where it has no end. */
  readonly until: string;
  /** Refs of the systems that own it; none in a gap. */
  readonly owners: readonly string[];
}

/** What the routing of an attribute leaves open, or decides twice. */
export interface RoutingFaults {
  readonly faults: readonly RoutingFault[];
  /** False where the routes divide the company further than anybody can survey. */
  readonly complete: boolean;
}

/**
 * Looks at every part of the company that the routes tell apart, from an ISO day
 * on; what lies before it cannot be mended. `retires` has the last ISO day of
 * systems that are switched off: from the next one they own nothing. None where
 * an attribute has no routing.
 */
export function routingFaults(
  owned: OwnedAttribute,
  day: string,
  retires: ReadonlyMap<string, string>,
): RoutingFaults {
  if (owned.attribute.routing.length === 0)
    return { faults: [], complete: true };
  const { parts, complete } = routedParts(owned);
  const starts = startsOfPeriods(owned, day, retires);
  const faults = parts.flatMap(part =>
    joined(
      starts.flatMap((from, index) => {
        const next = starts[index + 1];
        const owners = ownersOnDay(owned, part, from).filter(owner =>
          livesOn(owner, from, retires),
        );
        if (owners.length === 1) return [];
        return [
          {
            kind: owners.length === 0 ? ('gap' as const) : ('overlap' as const),
            units: part.units,
            from,
            until: next === undefined ? '' : dayBefore(next),
            owners,
          },
        ];
      }),
    ),
  );
  return { faults, complete };
}

/** Days from the given one on which another system may own something. */
function startsOfPeriods(
  { attribute, owners }: OwnedAttribute,
  day: string,
  retires: ReadonlyMap<string, string>,
): readonly string[] {
  const starts = [
    ...attribute.routing.flatMap(({ from, until }) => [
      from,
      ...dayAfter(until),
    ]),
    ...owners.flatMap(owner => dayAfter(retires.get(owner) ?? '')),
  ];
  return [...new Set([day, ...starts.filter(start => dayOf(start) !== null)])]
    .filter(start => start >= day)
    .sort();
}

function livesOn(
  system: string,
  day: string,
  retires: ReadonlyMap<string, string>,
): boolean {
  const last = retires.get(system) ?? '';
  return last === '' || day <= last;
}

function dayAfter(day: string): readonly string[] {
  const number = dayOf(day);
  return number === null ? [] : [isoDayOf(number + 1)];
}

function dayBefore(day: string): string {
  const number = dayOf(day);
  return number === null ? day : isoDayOf(number - 1);
}

/** Periods that follow each other with the same owners are one. */
function joined(faults: readonly RoutingFault[]): readonly RoutingFault[] {
  const joinedFaults: RoutingFault[] = [];
  for (const fault of faults) {
    const last = joinedFaults.at(-1);
    if (
      last !== undefined &&
      last.until !== '' &&
      dayAfter(last.until).includes(fault.from) &&
      last.owners.join(' ') === fault.owners.join(' ')
    )
      joinedFaults[joinedFaults.length - 1] = { ...last, until: fault.until };
    else joinedFaults.push(fault);
  }
  return joinedFaults;
}
