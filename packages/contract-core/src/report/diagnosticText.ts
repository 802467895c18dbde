import type { Standing, WeighedDiagnostic } from '../governance';
import { bySeverity } from './findingText';
import { markdownCode, markdownProse, markdownTable } from './markdownText';
import { oneLine, severityLabel } from './terminalText';
import type { Paint } from './terminalText';
import { listInWords, placeInWords } from './wording';

/** A change says of each whether the base had it; a lint run does not. */
type ShownDiagnostic = WeighedDiagnostic & { readonly standing?: Standing };

export function diagnosticLines(
  diagnostics: readonly ShownDiagnostic[],
  paint: Paint,
): readonly string[] {
  return bySeverity(diagnostics).flatMap(diagnostic => {
    const place = [
      oneLine(diagnostic.code),
      placeInWords(diagnostic.location),
      ...notesOf(diagnostic).map(oneLine),
    ];
    return [
      `  ${severityLabel(diagnostic.severity, paint)}  ${oneLine(diagnostic.message)}`,
      `         ${paint(place.join(' · '), 'dim')}`,
    ];
  });
}

export function diagnosticsTable(
  diagnostics: readonly ShownDiagnostic[],
): string {
  const withNotes = diagnostics.some(one => notesOf(one).length > 0);
  return markdownTable(
    [
      'Severity',
      'Violation',
      'Rule',
      'Place',
      ...(withNotes ? ['Weighed by'] : []),
    ],
    bySeverity(diagnostics).map(diagnostic => [
      diagnostic.severity,
      markdownProse(diagnostic.message),
      markdownCode(diagnostic.code),
      markdownCode(placeInWords(diagnostic.location)),
      ...(withNotes ? [markdownProse(notesOf(diagnostic).join('; '))] : []),
    ]),
  );
}

/** How it stands in a change, which profile gave the severity, and which waiver permits it; none by default. */
function notesOf({
  severity,
  level,
  waiver,
  standing,
}: ShownDiagnostic): readonly string[] {
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
  severity: WeighedDiagnostic['severity'],
  { profile, blockFrom }: WeighedDiagnostic['level'],
): string {
  if (blockFrom === null) return `${severity} by profile ${profile}`;
  return severity === 'error'
    ? `error since ${blockFrom} by profile ${profile}`
    : `error from ${blockFrom} on by profile ${profile}`;
}

/** `profile base`, `profiles base and vendor-contract`; empty without one. */
export function profilesInWords(
  profiles: readonly { readonly id: string }[],
): string {
  if (profiles.length === 0) return '';
  const names = profiles.map(({ id }) => oneLine(id));
  return `${profiles.length === 1 ? 'profile' : 'profiles'} ${listInWords(names)}`;
}
