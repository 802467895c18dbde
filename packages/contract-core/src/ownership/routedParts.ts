import type { OwnerRoute, RoutedUnit, UnitScope } from '../estate';
import type { OwnedAttribute } from './systemsOfRecord';

const units: readonly RoutedUnit[] = ['businessUnit', 'country', 'legalEntity'];

/** A part of the company for which the same routes of an attribute can hold. */
export interface RoutedPart {
  /** One of the values that the part consists of; null for those that no route names. */
  readonly units: Readonly<Record<RoutedUnit, string | null>>;
  /** Conditional routes that can hold there, on one day or another. */
  readonly routes: readonly OwnerRoute[];
}

/** The parts of a company that the routes of an attribute tell apart. */
export interface RoutedParts {
  readonly parts: readonly RoutedPart[];
  /** False where the routes divide the company into more parts than anybody can survey. */
  readonly complete: boolean;
}

/** Where routes divide further than this, nobody can tell who owns what. */
const mostParts = 5_000;

const everywhere: RoutedPart['units'] = {
  businessUnit: null,
  country: null,
  legalEntity: null,
};

/** Restricts nothing. */
export const wholeCompany: UnitScope = {
  businessUnit: [],
  country: [],
  legalEntity: [],
};

/**
 * Divides the company by unit after unit. Parts with the same routes are one
 * part, so that a list of all countries counts once and not two hundred times.
 */
export function routedParts(
  { attribute }: Pick<OwnedAttribute, 'attribute'>,
  scope: UnitScope = wholeCompany,
): RoutedParts {
  const conditional = attribute.routing.filter(route => route.conditional);
  let parts: readonly RoutedPart[] = [
    { units: everywhere, routes: conditional },
  ];
  for (const unit of units) {
    const divided = new Map<string, RoutedPart>();
    for (const part of parts) {
      for (const value of valuesOf(unit, part.routes, scope)) {
        const routes = part.routes.filter(route => takes(route, unit, value));
        const key = routes.map(({ pointer }) => pointer).join(' ');
        if (divided.has(key)) continue;
        divided.set(key, { units: { ...part.units, [unit]: value }, routes });
        if (divided.size > mostParts) return { parts: [], complete: false };
      }
    }
    parts = [...divided.values()];
  }
  return { parts, complete: true };
}

/** Values of a unit that can make a difference; null for all others. */
function valuesOf(
  unit: RoutedUnit,
  routes: readonly OwnerRoute[],
  scope: UnitScope,
): readonly (string | null)[] {
  if (scope[unit].length > 0) return scope[unit];
  return [...new Set(routes.flatMap(route => route.units[unit])), null];
}

function takes(route: OwnerRoute, unit: RoutedUnit, value: string | null) {
  const named = route.units[unit];
  return (
    named.length === 0 ||
    (value !== null && named.some(name => sameUnit(name, value)))
  );
}

/** `LK10` and `lk10` are one company. */
function sameUnit(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}

/** Refs of the systems that own an attribute in a part on an ISO day, each once. */
export function ownersOnDay(
  { attribute }: Pick<OwnedAttribute, 'attribute'>,
  part: RoutedPart,
  day: string,
): readonly string[] {
  const { systemOfRecord, routing } = attribute;
  if (routing.length === 0)
    return systemOfRecord === '' ? [] : [systemOfRecord];
  const holding = part.routes.filter(route => holdsOn(route, day));
  // A route without a condition takes what the others leave.
  const deciding =
    holding.length > 0 ? holding : routing.filter(route => !route.conditional);
  return [...new Set(deciding.map(({ system }) => system))].filter(
    system => system !== '',
  );
}

/** Both days belong to the period. */
function holdsOn({ from, until }: OwnerRoute, day: string): boolean {
  return (from === '' || from <= day) && (until === '' || day <= until);
}
