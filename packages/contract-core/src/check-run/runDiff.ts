import { compareContracts } from '../compatibility/compareContracts';
import { adjustFindings } from '../compatibility/settings';
import { notesOfSides } from '../model';
import type {
  Conclusion,
  FieldHits,
  FieldUse,
  Finding,
  Note,
  Problem,
  Reason,
  Perspective,
  RuleAdjustment,
  RuleSettings,
} from '../model';
import { describeContract, parseVersions, problemsOf } from '../parse';
import type { ContractSource, ParseLimits } from '../parse';
import type { DiffReport, FindingCounts } from './checkRun';
import { adjustmentReasons } from './adjustmentReasons';
import { countFindings } from './countFindings';

export type DiffResult =
  | {
      readonly ok: true;
      readonly report: DiffReport;
      /** What happens to the used fields; absent where nobody asked. */
      readonly fieldHits?: FieldHits | undefined;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Judges two versions in another way than by the rules of Interlock. */
export type DiffJudge = (
  base: ContractSource,
  revision: ContractSource,
) =>
  | {
      readonly ok: true;
      readonly findings: readonly Finding[];
      readonly notes: readonly Note[];
      readonly fieldHits?: FieldHits;
    }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** How a difference is judged where that is not as usual. */
export interface DiffTerms {
  readonly limits?: ParseLimits;
  readonly judge?: DiffJudge;
  /** What the project that the command runs in says about rules. */
  readonly settings?: RuleSettings | null;
  /** From whose side both documents are written. */
  readonly perspective?: Perspective;
  /** Fields of which it is told what happens to them. */
  readonly usedFields?: readonly FieldUse[];
  /** Raises findings that weigh more for somebody who is known. */
  readonly raise?: (findings: readonly Finding[]) => readonly Finding[];
  /** The day by which announced dates are judged (see `ComparisonOptions`). */
  readonly now?: string | null;
}

/** `interlock diff`: the same texts give the same report, byte for byte. */
export function runDiff(
  base: ContractSource,
  revision: ContractSource,
  {
    limits,
    judge,
    settings,
    perspective,
    usedFields,
    raise = found => found,
    now = null,
  }: DiffTerms = {},
): DiffResult {
  const parsed = parseVersions(base, revision, limits);
  const { base: left, revision: right } = parsed;
  if (left?.ok !== true || right?.ok !== true) {
    return { ok: false, problems: problemsOf(parsed) };
  }
  const judged =
    judge === undefined
      ? {
          ok: true as const,
          ...compareContracts(
            left.contract,
            right.contract,
            { ...settings, perspective, usedFields },
            { now },
          ),
        }
      : judge(base, revision);
  if (!judged.ok) return judged;
  const adjusted = adjustFindings(judged.findings, settings?.levels ?? []);
  const { adjustments } = adjusted;
  const findings = raise(adjusted.findings);
  const summary = countFindings(findings);
  const sides = {
    base: describeContract(left.contract),
    revision: describeContract(right.contract),
  };
  const notes = notesOfSides({ ...sides, notes: judged.notes });
  return {
    ok: true,
    report: {
      schemaVersion: 1,
      command: 'diff',
      ...concludeDiff(findings, summary, adjustments, notes),
      ...sides,
      findings,
      notes: judged.notes,
      summary,
    },
    fieldHits: judged.fieldHits,
  };
}

interface DiffConclusion {
  readonly conclusion: Conclusion;
  readonly reasons: readonly Reason[];
}

function concludeDiff(
  findings: readonly Finding[],
  summary: FindingCounts,
  adjustments: readonly RuleAdjustment[],
  notes: readonly Note[],
): DiffConclusion {
  // A finding that the settings turned off still is a difference.
  const differences = findings.length + adjustments.length;
  const { conclusion, reasons } = concludeFindings(
    summary,
    differences,
    notes.filter(note => note.hides).length,
  );
  return {
    conclusion,
    reasons: [...reasons, ...adjustmentReasons(adjustments)],
  };
}

function concludeFindings(
  summary: FindingCounts,
  differences: number,
  hiding: number,
): DiffConclusion {
  if (summary.error > 0) {
    return conclude('failure', {
      code: 'breaking-change',
      message: `${count(summary.error, 'breaking change')} found.`,
      remedy:
        'Keep what consumers rely on, or ask for approval with interlock check.',
    });
  }
  if (summary.undecided > 0) {
    return conclude('undecided', {
      code: 'containment-undecided',
      message: `${count(summary.undecided, 'change')} cannot be judged as safe or breaking.`,
      remedy:
        'Look at the undecided findings, or write the schemas in a plainer way.',
    });
  }
  if (differences === 0) {
    return conclude('neutral', {
      code: 'nothing-changed',
      ...asFarAsRead('The two versions mean the same', hiding),
    });
  }
  return conclude('success', {
    code: 'compatible',
    ...asFarAsRead('Nothing that changed breaks a consumer', hiding),
  });
}

/** Nobody is told that nothing happened where something could not be read. */
function asFarAsRead(
  said: string,
  hiding: number,
): Pick<Reason, 'message' | 'remedy'> {
  if (hiding === 0) return { message: `${said}.`, remedy: '' };
  return {
    message: `${said}, as far as both can be read: ${count(hiding, 'note')} could hide a change.`,
    remedy: 'Look at the notes.',
  };
}

function conclude(conclusion: Conclusion, reason: Reason) {
  return { conclusion, reasons: [reason] };
}

function count(number: number, noun: string): string {
  return number === 1 ? `1 ${noun}` : `${number} ${noun}s`;
}
