import type { Finding, FindingSite } from '../model';
import type { Annotation, Weighing } from './annotations';
import { placeInWords } from './wording';

/**
 * The place that a reader opens: in the revision, or in the base where it is
 * gone; often the same path, so the base is named.
 */
export function annotatedPlace({
  place,
  side,
}: Pick<Annotation, 'place' | 'side'>): string {
  if (place === null) return '';
  const words = placeInWords(place);
  return side === 'base' ? `${words} in the base` : words;
}

/** As `annotatedPlace`, of one of the places where a finding shows. */
export function placeOfSite({ base, revision }: Finding | FindingSite): string {
  return annotatedPlace({
    place: revision ?? base,
    side: revision ? 'revision' : 'base',
  });
}

/**
 * How a violation stands in a change, which profile gave the severity, and which
 * waiver permits it; none by default.
 */
export function weighingNotes({
  level: severity,
  weighed,
}: Annotation): readonly string[] {
  if (weighed === null) return [];
  const { level, waiver, standing } = weighed;
  return [
    ...(standing === 'touched' ? ['stands in what you touched'] : []),
    ...(standing === 'known' ? ['stood before'] : []),
    ...(level.profile === '' ? [] : [levelInWords(severity, level)]),
    ...(waiver === null
      ? []
      : [`waived until ${waiver.expiry} by ${waiver.id}`]),
  ];
}

function levelInWords(
  severity: Annotation['level'],
  { profile, blockFrom }: Weighing['level'],
): string {
  if (blockFrom === null) return `${severity} by profile ${profile}`;
  return severity === 'error'
    ? `error since ${blockFrom} by profile ${profile}`
    : `error from ${blockFrom} on by profile ${profile}`;
}

/** The same with the profile's reason, where a whole estate is judged by the baseline. */
export function weighingReasons({
  level: severity,
  weighed,
}: Annotation): readonly string[] {
  if (weighed === null) return [];
  const { profile, reason, ruleSeverity, blockFrom } = weighed.level;
  const dated =
    blockFrom === null
      ? ''
      : ` Error ${severity === 'error' ? 'since' : 'from'} ${blockFrom}.`;
  return [
    ...(profile === ''
      ? []
      : [
          `${severity} by profile ${profile} (the rule says ${ruleSeverity}): ${reason}${dated}`,
        ]),
    ...(weighed.waiver === null
      ? []
      : [`Permitted by the baseline until ${weighed.waiver.expiry}.`]),
  ];
}
