import {
  mappingDifferenceInWords,
  meaningOfSheet,
  membersInWords,
  rowChangeInWords,
  valueMapChangeInWords,
} from '../mapping';
import type {
  MappingSheet,
  PartChange,
  ReadMappingSheet,
  SheetDifference,
} from '../mapping';
import type { ChangedPart, Finding, Location, Problem } from '../model';
import { findingOfChange, type FindingOfChange } from './findingOfChange';

/** A finding about a sheet, and the row that it is about. */
export interface SheetFinding {
  readonly finding: Finding;
  /** `mapping/row`; null for what is about more than a row. */
  readonly row: string | null;
  readonly part: ChangedPart;
}

/** One finding for each part of two versions of a sheet that is not the same. */
export function sheetFindings(
  { people, mappings, rows, valueMaps }: SheetDifference,
  base: MappingSheet,
  revision: MappingSheet,
): readonly SheetFinding[] {
  return [
    ...(people.length === 0
      ? []
      : [
          findingOf({
            part: { name: 'sheet', change: 'changed', members: people },
            ruleId: 'mapping-people-changed',
            message: `Who answers for the sheet or approves its changes is another: ${membersInWords(people)}.`,
            base: base.location,
            revision: revision.location,
            meaning: { people },
          }),
        ]),
    ...mappings.map(change => {
      const { mapping, before, after } = change;
      return findingOf({
        part: { name: `mapping ${mapping}`, ...partOf(change) },
        ruleId: 'mapping-changed',
        message: mappingDifferenceInWords(change),
        base: change.base,
        revision: change.revision,
        meaning: { mapping, before, after },
      });
    }),
    ...rows.map(change => {
      const { mapping, row, before, after } = change;
      return findingOf(
        {
          part: { name: `row ${mapping}/${row}`, ...partOf(change) },
          ruleId: 'mapping-row-changed',
          message: rowChangeInWords(change),
          base: change.base,
          revision: change.revision,
          meaning: { mapping, row, before, after },
        },
        `${mapping}/${row}`,
      );
    }),
    ...valueMaps.map(change => {
      const { name, before, after } = change;
      return findingOf({
        part: { name: `value map ${name}`, ...partOf(change) },
        ruleId: 'mapping-value-map-changed',
        message: valueMapChangeInWords(change),
        base: change.base,
        revision: change.revision,
        meaning: { name, before, after },
      });
    }),
  ];
}

/** That a sheet is new, or gone: one finding, whatever rows it has. */
export function wholeSheetFinding(
  before: ReadMappingSheet | null,
  after: ReadMappingSheet | null,
): SheetFinding {
  const sheet = after === null ? before?.sheet : after.sheet;
  const meaning = { sheet: sheet ? meaningOfSheet(sheet) : null };
  const unreadable = before?.sheet === null ? before.problems[0] : undefined;
  const places = {
    base: before?.sheet?.location ?? placeOf(unreadable),
    revision: after?.sheet?.location ?? null,
  };
  if (after === null) {
    return findingOf({
      part: { name: 'sheet', change: 'removed', members: [] },
      ruleId: 'mapping-sheet-removed',
      message: `The sheet is gone, with ${rowsOf(sheet)}.`,
      ...places,
      meaning,
    });
  }
  const why = unreadable
    ? ` counts as new, because what was there cannot be read (${unreadable.file}${unreadable.line > 0 ? `:${unreadable.line}` : ''})`
    : ' is new';
  return findingOf({
    part: { name: 'sheet', change: 'added', members: [] },
    ruleId: 'mapping-sheet-added',
    message: `The sheet${why}, with ${rowsOf(sheet)}.`,
    ...places,
    meaning,
  });
}

function placeOf(problem: Problem | undefined): Location | null {
  if (problem === undefined) return null;
  const { file, pointer, line, column } = problem;
  return { file, pointer, line, column };
}

function rowsOf(sheet: MappingSheet | null | undefined): string {
  const count = (sheet?.mappings ?? []).reduce(
    (sum, { rows }) => sum + rows.length,
    0,
  );
  return `${count} ${count === 1 ? 'row' : 'rows'}`;
}

function partOf({ change, members }: PartChange) {
  return { change, members };
}

function findingOf(
  {
    part,
    ...finding
  }: Omit<FindingOfChange, 'severity' | 'effect' | 'proof'> & {
    readonly part: Omit<ChangedPart, 'fingerprint'>;
  },
  row: string | null = null,
): SheetFinding {
  const made = findingOfChange({
    severity: 'error',
    effect: 'none',
    proof: 'structural',
    ...finding,
  });
  return {
    finding: made,
    row,
    part: { ...part, fingerprint: made.fingerprint },
  };
}
