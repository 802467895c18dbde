import type { GovernanceFinding } from '../governance';
import type { Conclusion, Problem, Reason, TargetNames } from '../model';
import { count, listInWords, verdictWord } from './wording';

export interface EstateCounts {
  readonly entities: number;
  readonly contracts: number;
  readonly integrations: number;
}

/** The whole result of `interlock check --estate`. */
export interface EstateReport {
  readonly schemaVersion: 1;
  readonly command: 'check-estate';
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
  /** What does not fit together. */
  readonly problems: readonly Problem[];
  /** What the rules across entities say, permitted findings included. */
  readonly findings: readonly GovernanceFinding[];
  readonly summary: EstateCounts & {
    readonly problems: number;
    readonly error: number;
    readonly warn: number;
    readonly info: number;
    /** Findings that the baseline permits; they are in no other figure. */
    readonly permitted: number;
  };
}

/**
 * Joins problems and findings. A finding at a place where a problem says the
 * same, such as a missing owner, is left out: it is mended with the problem.
 */
export function concludeEstate(
  problems: readonly Problem[],
  findings: readonly GovernanceFinding[],
  counts: EstateCounts,
  contracts: readonly Pick<TargetNames, 'id' | 'ref'>[] = [],
  /** What stands in nobody's way yet, and will. */
  advice: readonly Reason[] = [],
): EstateReport {
  const places = new Set(problems.map(placeOf));
  const shown = findings.filter(
    ({ location }) => !places.has(placeOf(location)),
  );
  const counting = shown.filter(({ waiver }) => waiver === null);
  const ofSeverity = (severity: string) =>
    counting.filter(finding => finding.severity === severity).length;
  const summary = {
    ...counts,
    problems: problems.length,
    error: ofSeverity('error'),
    warn: ofSeverity('warn'),
    info: ofSeverity('info'),
    permitted: shown.length - counting.length,
  };
  const { conclusion, reasons } = conclude(summary);
  return {
    schemaVersion: 1,
    command: 'check-estate',
    conclusion,
    reasons: [...reasons, ...recommendIds(contracts), ...advice],
    problems,
    findings: shown,
    summary,
  };
}

/** A contract without an id of its own is forgotten when its entity is renamed. */
function recommendIds(
  contracts: readonly Pick<TargetNames, 'id' | 'ref'>[],
): readonly Reason[] {
  const refs = contracts.filter(({ id, ref }) => id === ref);
  const [first] = refs;
  if (!first) return [];
  return [
    {
      code: 'contract-id-recommended',
      message: `${count(refs.length, 'contract has', 'contracts have')} no id of ${refs.length === 1 ? 'its' : 'their'} own, so renaming ${refs.length === 1 ? 'its' : 'an'} entity is a removal: ${listInWords(refs.slice(0, 3).map(({ ref }) => ref))}${refs.length > 3 ? ' and more' : ''}.`,
      remedy:
        'Write the annotation interlock.dev/id to the API entity; it stays when names change.',
    },
  ];
}

function placeOf(place: {
  readonly file: string;
  readonly line: number;
  readonly pointer: string;
}): string {
  return `${place.file}:${place.line}:${place.pointer}`;
}

function conclude({
  problems,
  error,
}: EstateReport['summary']): Pick<EstateReport, 'conclusion' | 'reasons'> {
  if (problems === 0 && error === 0) {
    return {
      conclusion: 'success',
      reasons: [
        {
          code: 'compatible',
          message:
            'Every entity is well-formed, every reference has a target, and no rule of severity error is broken.',
          remedy: '',
        },
      ],
    };
  }
  const faults = [
    ...(problems > 0 ? [count(problems, 'problem')] : []),
    ...(error > 0 ? [count(error, 'broken rule', 'broken rules')] : []),
  ];
  return {
    conclusion: 'failure',
    reasons: [
      {
        code: 'estate-error',
        message: `The estate has ${listInWords(faults)}.`,
        remedy: 'Correct the places named below; each names its remedy.',
      },
      ...(error > 0
        ? [
            {
              code: 'waivers-not-applied' as const,
              message:
                'Waivers of the portal were not applied: this command knows the baseline only.',
              remedy: '',
            },
          ]
        : []),
    ],
  };
}

/** The verdict in one sentence. */
export function estateSentence(report: EstateReport): string {
  const { entities, contracts, integrations, ...found } = report.summary;
  const parts = [
    ...(found.problems > 0 ? [count(found.problems, 'problem')] : []),
    ...(found.error > 0 ? [count(found.error, 'error')] : []),
    ...(found.warn > 0 ? [count(found.warn, 'warning')] : []),
    ...(found.info > 0 ? [count(found.info, 'hint')] : []),
  ];
  const permitted =
    found.permitted > 0 ? `, ${found.permitted} permitted by the baseline` : '';
  return `${verdictWord(report.conclusion)}: ${parts.length === 0 ? 'no problem' : listInWords(parts)} in ${count(entities, 'entity', 'entities')} (${count(contracts, 'contract')}, ${count(integrations, 'integration')})${permitted}`;
}
