import type { Conclusion, Contract, Operation } from '../../model';
import type { FieldQuestion } from '../../fields';
import type { Mapping, MappingSheet } from '../mappingSheet';
import type { MappingRun, RowOutcome, RunException } from './mappingRun';
import { validatedParts } from './validatedParts';
import { validateOutput } from './validateOutput';
import type { OutputViolation } from './validateOutput';

/** What `interlock mapping run` answers, and a test run in the portal. */
export interface MappingRunReport {
  readonly schemaVersion: 1;
  readonly command: 'mapping run';
  /** `failure` for an exception or an output that the target refuses. */
  readonly conclusion: Extract<Conclusion, 'success' | 'failure' | 'undecided'>;
  /** One sentence each. */
  readonly reasons: readonly string[];
  /** File of the sheet. */
  readonly sheet: string;
  /** Full ref. */
  readonly integration: string;
  readonly mapping: string;
  readonly target: {
    /** Full ref of the API entity. */
    readonly contract: string;
    readonly digest: string;
    readonly operation: string;
    readonly direction: FieldQuestion['direction'];
  };
  /** Whether the target contract takes the output. */
  readonly validity: 'valid' | 'invalid' | 'undecided';
  readonly violations: readonly OutputViolation[];
  readonly exceptions: readonly RunException[];
  readonly rows: readonly RowOutcome[];
  /** The value of the target. */
  readonly output: unknown;
}

export interface ConcludedRun {
  readonly sheet: MappingSheet;
  readonly mapping: Mapping;
  readonly made: MappingRun;
  readonly contract: Contract;
  readonly operation: Operation;
  readonly direction: FieldQuestion['direction'];
}

/** Holds the output against the contract and says what came of the run. */
export function reportOf(run: ConcludedRun): MappingRunReport {
  const { sheet, mapping, made, contract, operation, direction } = run;
  const { validity, violations, reason } = validateOutput(
    made,
    validatedParts(made.output, contract, operation, direction),
    direction,
  );
  const { exceptions } = made;
  const failed = validity === 'invalid' || exceptions.length > 0;
  const open = validity === 'undecided' ? 'undecided' : 'success';
  return {
    schemaVersion: 1,
    command: 'mapping run',
    conclusion: failed ? 'failure' : open,
    reasons: [
      ...reasonsOf(violations.length, exceptions.length),
      ...(reason === '' ? [] : [reason]),
    ],
    sheet: sheet.file,
    integration: sheet.integration,
    mapping: mapping.name,
    target: {
      contract: mapping.target.contract,
      digest: contract.descriptor.digest,
      operation: operation.name,
      direction,
    },
    validity,
    violations,
    exceptions,
    rows: made.rows,
    output: made.output,
  };
}

function reasonsOf(violations: number, exceptions: number): readonly string[] {
  return [
    ...(violations === 0
      ? []
      : [
          `The target refuses ${violations} ${violations === 1 ? 'part' : 'parts'} of the output.`,
        ]),
    ...(exceptions === 0
      ? []
      : [
          `${exceptions} ${exceptions === 1 ? 'value was' : 'values were'} not written.`,
        ]),
  ];
}
