/** The columns that a mapping sheet has as a table, in the order in which we write them. */
export const sheetColumns = [
  'mapping',
  'id',
  'source',
  'target',
  'on',
  'mandatory',
  'default',
  'transform',
  'validation',
  'key',
  'attribute',
  'exceptionRule',
  'owner',
  'approver',
  'note',
] as const;

export type SheetColumn = (typeof sheetColumns)[number];

/** Headings that are taken for a column; the first is the one that we write. */
export type ColumnHeadings = Readonly<Record<SheetColumn, readonly string[]>>;

/** The headings that we write, and those that people write instead. */
export const defaultHeadings: ColumnHeadings = {
  mapping: ['Mapping', 'Interface', 'Map'],
  id: ['Row id', 'Row', 'Id', 'No.'],
  source: ['Source', 'Source field', 'Source path', 'From'],
  target: ['Target', 'Target field', 'Target path', 'To'],
  on: ['Operation', 'Operations', 'On'],
  mandatory: ['Mandatory', 'Required'],
  default: ['Default', 'Default value'],
  transform: ['Transform', 'Transformation', 'Rule'],
  validation: ['Validation', 'Validation rule'],
  key: ['Key'],
  attribute: ['Attribute', 'Canonical attribute'],
  exceptionRule: ['Exception rule', 'Exception'],
  owner: ['Owner'],
  approver: ['Approver'],
  note: ['Note', 'Notes', 'Remark', 'Comment'],
};

/** How a table of a company is read: which worksheet, where its headings stand, what they are called. */
export interface TableProfile {
  /** Empty for the first worksheet. */
  readonly worksheet: string;
  /** Counted from 1. */
  readonly headingRow: number;
  readonly headings: ColumnHeadings;
}

export const defaultProfile: TableProfile = {
  worksheet: '',
  headingRow: 1,
  headings: defaultHeadings,
};
