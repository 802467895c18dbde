import {
  MemberReader,
  mappingSheetSchema,
  readSingleDocumentLeniently,
  reachValues,
  sharedValueMapSchema,
} from '../estate';
import type { EstateFile, LocatedDocument } from '../estate';
import type { Problem } from '../model';
import type { Written } from './written';
import type {
  Mapping,
  MappingEnd,
  MappingOperation,
  MappingRow,
  MappingSheet,
  RowValidation,
  ValueMap,
  ValueMapEntry,
} from './mappingSheet';
import { isMappedValue } from './mappedValue';
import { readTransform } from './readTransform';

/** A sheet as far as it can be read, and what cannot. */
export interface ReadMappingSheet {
  /** Null where the file as a whole cannot be read. */
  readonly sheet: MappingSheet | null;
  readonly problems: readonly Problem[];
}

/** Members of these lists are left out one by one where they break the schema. */
const separateParts = ['/mappings/*/rows/*', '/valueMaps/*/entries/*'];

/**
 * Reads a mapping sheet. A row or an entry that breaks the schema is a problem
 * with its place, and the rest is still there; whether paths lead anywhere is
 * for `mappingFindings` to say. Entries of shared value maps come from `texts`,
 * by path from the root of the repository.
 */
export function readMappingSheet(
  file: EstateFile,
  texts: ReadonlyMap<string, string> = new Map(),
): ReadMappingSheet {
  const read = readSingleDocumentLeniently(
    file.path,
    file.text,
    mappingSheetSchema,
    'Mapping sheet',
    separateParts,
  );
  if (read.document === null) return { sheet: null, problems: read.problems };
  const { document } = read;
  const root = new MemberReader(document.value, '', 'default');
  const leftOut = new Set(read.leftOut);
  const maps = root
    .parts('valueMaps')
    .map(part => readValueMap(document, part, leftOut, texts));
  const sheet: MappingSheet = {
    ...locatedAt(document, ''),
    file: file.path,
    integration: root.ref('integration', 'Integration'),
    description: root.text('description'),
    owner: root.ref('owner', 'Group'),
    approver: root.ref('approver', 'Group'),
    valueMaps: maps.map(({ map }) => map),
    mappings: root
      .parts('mappings')
      .map(part => readMapping(document, part, leftOut)),
  };
  return {
    sheet,
    problems: [...read.problems, ...maps.flatMap(({ problems }) => problems)],
  };
}

function locatedAt(document: LocatedDocument, pointer: string): Written {
  return {
    location: document.locate(pointer),
    locate: below => document.locate(`${pointer}${below}`),
  };
}

function readMapping(
  document: LocatedDocument,
  part: MemberReader,
  leftOut: ReadonlySet<string>,
): Mapping {
  return {
    ...locatedAt(document, part.pointer),
    name: part.text('name'),
    sources: part.parts('sources').map(end => readEnd(document, end)),
    target: readEnd(document, part.part('target')),
    dataObjects: part.refs('dataObjects', 'DataObject'),
    rows: part
      .parts('rows')
      .filter(({ pointer }) => !leftOut.has(pointer))
      .map(row => readRow(document, row)),
  };
}

function readEnd(document: LocatedDocument, part: MemberReader): MappingEnd {
  return {
    ...locatedAt(document, part.pointer),
    name: part.text('name'),
    contract: part.ref('contract', 'API'),
    operations: part.texts('operations'),
  };
}

function readRow(document: LocatedDocument, part: MemberReader): MappingRow {
  const one = part.text('source');
  const fallback = part.value('default');
  return {
    ...locatedAt(document, part.pointer),
    id: part.text('id'),
    sources: one === '' ? part.texts('source') : [one],
    target: part.text('target'),
    on: part.texts('on').filter(isOperation),
    mandatory: part.flag('mandatory'),
    default: isMappedValue(fallback) ? fallback : undefined,
    transform: readTransform(part.part('transform')),
    validation: part.has('validation')
      ? readValidation(document, part.part('validation'))
      : null,
    key: part.flag('key'),
    attribute: part.text('attribute'),
    exceptionRule: part.text('exceptionRule'),
    owner: part.ref('owner', 'Group'),
    approver: part.ref('approver', 'Group'),
    note: part.text('note'),
  };
}

/** A row that stands in no file, as of a table; places are empty. */
export function readPlainRow(value: unknown): MappingRow {
  const nowhere = { file: '', pointer: '', line: 0, column: 0 };
  return readRow(
    { value, locate: () => nowhere },
    new MemberReader(value, '', 'default'),
  );
}

function isOperation(text: string): text is MappingOperation {
  return text === 'read' || text === 'create' || text === 'update';
}

function readValidation(
  document: LocatedDocument,
  part: MemberReader,
): RowValidation {
  const oneOf = part.value('oneOf');
  return {
    ...locatedAt(document, part.pointer),
    pattern: part.text('pattern'),
    maxLength: part.number('maxLength'),
    oneOf: Array.isArray(oneOf) ? oneOf.filter(isMappedValue) : [],
  };
}

interface ReadValueMap {
  readonly map: ValueMap;
  readonly problems: readonly Problem[];
}

function readValueMap(
  document: LocatedDocument,
  part: MemberReader,
  leftOut: ReadonlySet<string>,
  texts: ReadonlyMap<string, string>,
): ReadValueMap {
  const file = part.text('file');
  const otherwise = part.text('otherwise');
  const shared =
    file === ''
      ? { entries: entriesOf(document, part, leftOut), problems: [] }
      : readShared(document, part, { file, text: texts.get(file) });
  return {
    map: {
      ...locatedAt(document, part.pointer),
      name: part.text('name'),
      file,
      entries: shared.entries,
      otherwise:
        otherwise === 'nothing' || otherwise === 'same'
          ? otherwise
          : 'exception',
    },
    problems: shared.problems,
  };
}

function entriesOf(
  document: LocatedDocument,
  part: MemberReader,
  leftOut: ReadonlySet<string>,
): readonly ValueMapEntry[] {
  return part
    .parts('entries')
    .filter(({ pointer }) => !leftOut.has(pointer))
    .flatMap(entry => {
      const from = entry.value('from');
      const to = entry.value('to');
      return isMappedValue(from) && isMappedValue(to)
        ? [{ ...locatedAt(document, entry.pointer), from, to }]
        : [];
    });
}

function readShared(
  document: LocatedDocument,
  part: MemberReader,
  { file, text }: { readonly file: string; readonly text: string | undefined },
): {
  readonly entries: readonly ValueMapEntry[];
  readonly problems: readonly Problem[];
} {
  if (text === undefined) {
    const problem: Problem = {
      code: 'missing-file',
      message: `The value map ${file} is not there.`,
      remedy:
        'Correct the path from the root of the repository, or add the file.',
      ...document.locate(`${part.pointer}/file`),
    };
    return { entries: [], problems: [problem] };
  }
  const read = readSingleDocumentLeniently(
    file,
    text,
    sharedValueMapSchema,
    'Value map',
    ['/entries/*'],
  );
  if (read.document === null) return { entries: [], problems: read.problems };
  const root = new MemberReader(read.document.value, '', 'default');
  return {
    entries: entriesOf(read.document, root, new Set(read.leftOut)),
    problems: read.problems,
  };
}

/** Files of shared value maps that a sheet names. */
export function valueMapFilesOf(file: EstateFile): readonly string[] {
  const { document } = readSingleDocumentLeniently(
    file.path,
    file.text,
    mappingSheetSchema,
    'Mapping sheet',
    separateParts,
  );
  if (document === null) return [];
  return reachValues(document.value, '/valueMaps/*/file').flatMap(
    ({ value }) => (typeof value === 'string' ? [value] : []),
  );
}
