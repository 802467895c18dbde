import type {
  Mapping,
  MappingRow,
  MappingSheetView,
} from '../api/ownershipApi';

/** What the list shows in one line: the head of a mapping, or a row of it. */
export type SheetLine =
  | {
      readonly kind: 'mapping';
      readonly key: string;
      readonly mapping: Mapping;
      readonly rows: number;
    }
  | {
      readonly kind: 'row';
      readonly key: string;
      readonly mapping: Mapping;
      readonly row: MappingRow;
    };

export interface SheetFilter {
  readonly text: string;
  readonly mapping: string;
  /** Only rows with a finding, or with an end that was not found. */
  readonly findings: boolean;
}

/** How the address names a row: as sheets and findings do. */
export function rowName(mapping: Mapping, row: MappingRow): string {
  return `${mapping.name}/${row.id}`;
}

/** The lines that a filter leaves; a mapping without such a row is left out. */
export function sheetLines(
  sheet: MappingSheetView,
  filter: SheetFilter,
): readonly SheetLine[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return sheet.mappings
    .filter(({ name }) => !filter.mapping || name === filter.mapping)
    .flatMap(mapping => {
      const rows = mapping.rows.filter(
        row =>
          (!filter.findings || isQuestionable(row)) &&
          words.every(word => haystackOf(row).includes(word)),
      );
      if (rows.length === 0) return [];
      return [
        {
          kind: 'mapping' as const,
          key: mapping.name,
          mapping,
          rows: rows.length,
        },
        ...rows.map(row => ({
          kind: 'row' as const,
          key: rowName(mapping, row),
          mapping,
          row,
        })),
      ];
    });
}

/** Whether there is something about a row that a person has to look at. */
export function isQuestionable(row: MappingRow): boolean {
  return (
    row.findings.length > 0 ||
    [...row.sources, row.target].some(({ state }) => state !== 'found')
  );
}

const haystacks = new WeakMap<MappingRow, string>();

/** Made once for each row: a filter asks thousands of them at each key. */
function haystackOf(row: MappingRow): string {
  const known = haystacks.get(row);
  if (known !== undefined) return known;
  const made = [
    row.id,
    ...row.sources.map(({ written }) => written),
    row.target.written,
    row.transform,
    row.attribute,
    row.owner,
    row.note,
    ...row.findings.map(({ ruleId }) => ruleId),
  ]
    .join(' ')
    .toLowerCase();
  haystacks.set(row, made);
  return made;
}

/** Rows and findings of a whole sheet. */
export function sheetCounts(sheet: MappingSheetView) {
  const rows = sheet.mappings.flatMap(mapping => mapping.rows);
  const findings = [...sheet.findings, ...rows.flatMap(row => row.findings)];
  return {
    rows: rows.length,
    errors: findings.filter(({ severity }) => severity === 'error').length,
    findings: findings.length,
    questionable: rows.filter(isQuestionable).length,
  };
}
