import type { ContractUse, EstateFile } from '../../estate';
import { directionOf, fieldsOf } from '../../fields';
import type { FieldQuestion } from '../../fields';
import type {
  Contract,
  Location,
  Operation,
  Problem,
  ProblemCode,
} from '../../model';
import { parseLeniently } from '../../parse';
import type { ContractSource } from '../../parse';
import type { Mapping, MappingSheet } from '../mappingSheet';
import { directionOfEnd, useOfEnd } from '../endDirection';
import { operationsOfRow } from '../targetOperations';
import { readMappingSheet } from '../readMappingSheet';
import { expressionFault } from './expressionFault';
import { readMappingInput } from './mappingInput';
import { RunLimit } from './mappingRun';
import type { EvaluateExpression } from './mappingRun';
import type { MappingRunReport } from './mappingRunReport';
import { reportOf } from './mappingRunReport';
import { runMapping } from './runMapping';
import type { SheetSource } from '../sheetSource';
import { TargetFields } from './targetFields';

/** One payload for one mapping of a sheet, with all that the run needs to know. */
export interface SheetRunRequest {
  readonly sheet: SheetSource;
  /** Name of a mapping; empty for the only one. */
  readonly mapping: string;
  /** Operation of the target; empty for the only one. */
  readonly operation: string;
  /** The payload; `path` is how people know it. */
  readonly input: EstateFile;
  /** What the integration of the sheet says about contracts; null where it is not known. */
  readonly uses: readonly ContractUse[] | null;
  /** Contracts by ref of their API entity; at least the target's. */
  readonly contracts: readonly {
    readonly ref: string;
    readonly source: ContractSource;
  }[];
}

/** What came of a run: a report, or why there is none. */
export type SheetRun =
  | { readonly ok: true; readonly report: MappingRunReport }
  | {
      readonly ok: false;
      /** `usage` where another mapping or operation must be named. */
      readonly kind: 'usage' | 'unreadable';
      readonly problems: readonly Problem[];
    };

class Refusal extends Error {
  constructor(
    readonly kind: 'usage' | 'unreadable',
    readonly problems: readonly Problem[],
  ) {
    super(problems[0]?.message);
  }
}

/**
 * Sends a payload through a mapping and holds what comes out against the target
 * contract. Nothing is kept, and nothing but the request decides.
 */
export async function runSheet(
  request: SheetRunRequest,
  evaluate: EvaluateExpression,
): Promise<SheetRun> {
  try {
    return { ok: true, report: await run(request, evaluate) };
  } catch (error) {
    if (error instanceof Refusal) {
      return { ok: false, kind: error.kind, problems: error.problems };
    }
    if (!(error instanceof RunLimit)) throw error;
    const problem = problemAt(
      error.location ?? wholeFile(request.sheet.file),
      'limit-exceeded',
      error.message,
      'Look for recursion without an end, ranges and texts that grow with the payload; a sheet that needs more than this is a program.',
    );
    return { ok: false, kind: 'unreadable', problems: [problem] };
  }
}

async function run(
  request: SheetRunRequest,
  evaluate: EvaluateExpression,
): Promise<MappingRunReport> {
  const sheet = requireSheet(request);
  const mapping = chooseMapping(sheet, request.mapping);
  requireExpressions(mapping);
  const target = requireTarget(mapping, request);
  const input = readMappingInput(request.input, mapping);
  if (!input.ok) throw new Refusal('unreadable', [input.problem]);
  const { contract, operation, direction } = target;
  const fields = new TargetFields(contract, operation, direction);
  const made = await runMapping(
    mapping,
    sheet.valueMaps,
    input.sources,
    evaluate,
    {
      holds: ({ on }) =>
        operationsOfRow(mapping.target.operations, on).includes(operation.name),
      steps: path => fields.steps(path),
      fit: (row, value) => fields.fit(row, value),
    },
  );
  return reportOf({ sheet, mapping, made, ...target });
}

function requireSheet({
  sheet: { file, text, valueMaps },
}: SheetRunRequest): MappingSheet {
  const texts = new Map(valueMaps.map(map => [map.path, map.text]));
  const read = readMappingSheet({ path: file, text }, texts);
  // A row that cannot be read would be missing from the output without a word.
  if (read.sheet === null || read.problems.length > 0) {
    throw new Refusal('unreadable', read.problems);
  }
  return read.sheet;
}

function chooseMapping(sheet: MappingSheet, name: string): Mapping {
  const { mappings, location } = sheet;
  const [only] = mappings;
  const found =
    name === '' && mappings.length === 1
      ? only
      : mappings.find(mapping => mapping.name === name);
  if (found !== undefined) return found;
  const names = mappings.map(mapping => mapping.name).join(', ');
  const message =
    name === ''
      ? `The sheet has ${mappings.length} mappings: ${names}.`
      : `The sheet has no mapping ${name}; it has ${names}.`;
  throw new Refusal('usage', [
    problemAt(
      location,
      'unknown-reference',
      message,
      'Name one with --mapping.',
    ),
  ]);
}

function requireExpressions({ rows }: Mapping): void {
  const problems = rows.flatMap(({ id, transform, locate }) => {
    if (transform.kind !== 'expression') return [];
    const fault = expressionFault(transform.expression);
    if (fault === null) return [];
    return [
      problemAt(
        locate('/transform/expression'),
        'invalid-structure',
        `Row ${id}: ${fault}`,
        'Correct the expression; docs/mapping.md lists what a sheet may call.',
      ),
    ];
  });
  if (problems.length > 0) throw new Refusal('unreadable', problems);
}

/** Where the output goes, as the contract describes it. */
export interface RunTarget {
  readonly contract: Contract;
  readonly operation: Operation;
  readonly direction: FieldQuestion['direction'];
}

function requireTarget(mapping: Mapping, request: SheetRunRequest): RunTarget {
  const { target } = mapping;
  const name = chooseOperation(mapping, request.operation);
  const contract = requireContract(mapping, request);
  const [operation] = fieldsOf(contract, {}).operations(name);
  if (operation === undefined) {
    throw new Refusal('unreadable', [
      problemAt(
        target.locate('/operations'),
        'unknown-operation',
        `The contract ${target.contract} has no operation ${name}.`,
        'Write the operation as findings name it.',
      ),
    ]);
  }
  const direction = targetDirection(mapping, operation, request);
  return { contract, operation, direction };
}

function chooseOperation({ target }: Mapping, asked: string): string {
  const { operations } = target;
  const [only] = operations;
  if (asked === '' && operations.length === 1 && only !== undefined)
    return only;
  if (operations.includes(asked)) return asked;
  const names = operations.join(', ');
  const message =
    asked === ''
      ? `The target has ${operations.length} operations: ${names}.`
      : `The target has no operation ${asked}; it has ${names}.`;
  throw new Refusal('usage', [
    problemAt(
      target.locate('/operations'),
      'unknown-operation',
      message,
      'Name one with --operation.',
    ),
  ]);
}

function requireContract(
  { target }: Mapping,
  { contracts }: SheetRunRequest,
): Contract {
  const source = contracts.find(({ ref }) => ref === target.contract)?.source;
  if (source === undefined) {
    throw new Refusal('unreadable', [
      problemAt(
        target.locate('/contract'),
        'unknown-reference',
        `The estate has no contract ${target.contract}.`,
        'Correct the name of the API entity, or add the contract.',
      ),
    ]);
  }
  const parsed = parseLeniently(source);
  if (!parsed.ok) throw new Refusal('unreadable', parsed.problems);
  return parsed.contract;
}

/** Into a contract that the integration consumes goes what it sends, into one that it provides what it answers. */
function targetDirection(
  { target }: Mapping,
  operation: Operation,
  { uses, sheet }: SheetRunRequest,
): FieldQuestion['direction'] {
  if (uses === null) {
    throw new Refusal('unreadable', [
      problemAt(
        target.locate('/contract'),
        'unknown-reference',
        `The integration of ${sheet.file} is not in the estate, so nobody knows whether it calls ${target.contract} or provides it.`,
        'Correct `integration` of the sheet, or add the integration.',
      ),
    ]);
  }
  const role = useOfEnd(target, operation.name, uses)?.role ?? null;
  return directionOf(operation, directionOfEnd('target', role));
}

function wholeFile(file: string): Location {
  return { file, pointer: '', line: 0, column: 0 };
}

function problemAt(
  location: Location,
  code: ProblemCode,
  message: string,
  remedy: string,
): Problem {
  return { code, message, remedy, ...location };
}
