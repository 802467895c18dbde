import type { RowWrite } from '../../../mapping';
import type { OwnedAttribute } from '../../../ownership';
import { deviation } from '../catalogRule';
import type { CatalogDeviation } from '../catalogRule';
import { systemTitle } from '../estateFacts';
import type { EstateFacts } from '../estateFacts';

/** A deviation of an attribute, by the member of it that is at fault. */
export function attributeDeviation(
  { object, attribute }: OwnedAttribute,
  member: string,
  message: string,
  anchor = member,
): CatalogDeviation {
  return deviation(
    object,
    `${attribute.pointer}/${member}`,
    `${object.title}: ${message}`,
    `/spec/attributes/[${attribute.name}]/${anchor}`,
  );
}

/**
 * A deviation of an integration that a row of its sheet is the place of. `anchor`
 * says what is wrong by meaning, so that a row may be renamed or moved.
 */
export function rowDeviation(
  { integration, row }: RowWrite,
  message: string,
  anchor: string,
): CatalogDeviation {
  return {
    ...deviation(
      integration,
      row.row.location.pointer,
      `${integration.title}, row \`${row.mapping.name}/${row.row.id}\`: ${message}`,
      `/mapping/[${anchor}]`,
    ),
    writtenAt: row.row.location,
  };
}

/** The first of deviations that mean the same, in the order of the sheet. */
export function eachOnce(
  deviations: readonly CatalogDeviation[],
): readonly CatalogDeviation[] {
  const first = new Map<string, CatalogDeviation>();
  for (const found of deviations) {
    const key = `${found.subject.ref} ${found.anchor}`;
    if (!first.has(key)) first.set(key, found);
  }
  return [...first.values()];
}

/** A system by its title; words for one that nobody knows. */
export function systemInWords(facts: EstateFacts, ref: string): string {
  return ref === '' ? 'a system that nobody names' : systemTitle(facts, ref);
}

/** Middleware keeps no value; what it writes is what somebody before it said. */
export function isTransport({ systems }: EstateFacts, ref: string): boolean {
  return systems.get(ref)?.role === 'transport';
}

/** `A`, `A and B`, `A, B and C`. */
export function listed(words: readonly string[]): string {
  const last = words.at(-1) ?? '';
  return words.length < 2
    ? last
    : `${words.slice(0, -1).join(', ')} and ${last}`;
}
