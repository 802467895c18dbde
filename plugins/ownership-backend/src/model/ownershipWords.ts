import type { EstateDataObject } from '@interlock/contract-core';
import type { EntityNames } from './entityNames';

type ObjectAttribute = EstateDataObject['attributes'][number];

/** A survivorship rule as people say it; empty where the sentence is all there is. */
export function survivorshipWords(
  rule: ObjectAttribute['survivorshipRule'],
  names: EntityNames,
): string {
  if (!rule) return '';
  const ranked = rule.ranked.map(({ text }) => names.name(text).title);
  return [
    ...(rule.byRoutingRule ? ['the owner by routing wins'] : []),
    ...(ranked.length > 0
      ? [`first that has a value: ${ranked.join(', then ')}`]
      : []),
    ...(rule.latest
      ? [`the latest wins${rule.latestBy && `, by ${rule.latestBy}`}`]
      : []),
    ...(rule.neverNull ? ['an empty value never replaces one'] : []),
  ].join('; ');
}

/** `Works ERP: plant 1000, from 2026-01-01`; one that says nothing takes the rest. */
export function routeWords(
  route: ObjectAttribute['routing'][number],
  names: EntityNames,
): string {
  const scope = [
    ...Object.entries(route.units)
      .filter(([, values]) => values.length > 0)
      .map(([unit, values]) => `${unit} ${values.join(', ')}`),
    ...(route.from ? [`from ${route.from}`] : []),
    ...(route.until ? [`until ${route.until}`] : []),
  ];
  const when = scope.length > 0 ? scope.join(', ') : 'everything else';
  return `${names.name(route.system).title}: ${when}`;
}
