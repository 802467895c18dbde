import { digestDocuments, orderNotes } from '../model';
import type {
  Contract,
  ContractDescriptor,
  ContractDocument,
  Note,
  Problem,
} from '../model';
import { readAsyncApi } from './asyncapi';
import type { ContractSource } from './contractSource';
import { detectFormat, isXml } from './detectFormat';
import type { DetectedFormat } from './detectFormat';
import { dialectOf, JsonSchemaReferences, readJsonSchema } from './jsonSchema';
import type { JsonSchemaDialect } from './jsonSchema';
import { parseODataJson, parseODataXml } from './odata';
import { readOpenApi } from './openapi';
import type { ParsedContract } from './parsedContract';
import { defaultParseLimits } from './parseLimits';
import type { ParseLimits } from './parseLimits';
import { readAttributeMarks } from './readAttributeMarks';
import { problemOf, References } from './references';
import { readSalesforceContract } from './salesforce';
import { SchemaReader } from './schema';
import type { SchemaDialect } from './schema';
import { readSwagger } from './swagger';
import { readDocument } from './syntax';
import type { SyntaxNode } from './syntax';

/**
 * Reads a contract of any compared format into the contract graph. Never
 * throws for what the text says: every fault is a problem with its place.
 */
export function parseContract(
  source: ContractSource,
  limits: ParseLimits = defaultParseLimits,
): ParsedContract {
  const parsed = parseLeniently(source, limits);
  if (!parsed.ok) return parsed;
  const problems = missingParts(parsed.contract);
  return problems.length > 0 ? { ok: false, problems } : parsed;
}

/** Local references that lead nowhere, as somebody hears of them who needs them. */
export function missingParts({
  unread = [],
}: Pick<Contract, 'unread'>): readonly Problem[] {
  return unread.filter(({ lacks }) => lacks !== 'host').map(problemOf);
}

/** The same, with references to missing schemas left as something unknown. */
export function parseLeniently(
  source: ContractSource,
  limits: ParseLimits = defaultParseLimits,
): ParsedContract {
  if (isXml(source.text)) return parseODataXml(source, limits);
  const document = readDocument(source.file, source.text, limits);
  if (!document.ok) return failed(document.problem);
  const { root } = document;
  const detected = detectFormat(root);
  if (detected === null) return failed(unknownFormat(source.file, root));
  if (detected.format === 'salesforce-describe') {
    return readSalesforceContract(source, root);
  }
  if (detected.format === 'odata-4') return parseODataJson(source, root);
  const dialect = dialectFor(root, source, detected);
  if (dialect === null) return failed(unknownDialect(source.file, root));
  const references =
    'draft' in dialect
      ? new JsonSchemaReferences(root, source, limits, dialect)
      : new References(root, source, limits);
  references.verify();
  const structure = verifyStructure(root, detected);
  const problems = [...references.check.problems, ...structure];
  if (problems.length > 0) {
    const all = [...problems, ...missingParts(references.check)];
    return { ok: false, problems: all.sort(compareProblems) };
  }
  const schemas = new SchemaReader(references, dialect);
  const attributes = readAttributeMarks(references.roots());
  return {
    ok: true,
    contract: {
      descriptor: {
        ...descriptorOf(source, root, detected),
        notes: orderNotes([
          ...unusualVersion(root, detected),
          ...references.check.notes,
        ]),
      },
      ...readContents(root, detected, schemas),
      unread: references.check.unread,
      ...(attributes.length > 0 && { attributes }),
    },
  };
}

/** Null for a JSON Schema whose `$schema` is not known. */
function dialectFor(
  root: SyntaxNode,
  source: ContractSource,
  { format }: DetectedFormat,
): SchemaDialect | JsonSchemaDialect | null {
  if (format === 'json-schema') return dialectOf(root, source);
  return {
    nullableFlag: format === 'openapi-2.0' || format === 'openapi-3.0',
    referenceSiblings: format === 'openapi-3.1' || format === 'openapi-3.2',
  };
}

/** In the order in which somebody reads the files. */
function compareProblems(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

function readContents(
  root: SyntaxNode,
  { format }: DetectedFormat,
  schemas: SchemaReader,
): Pick<Contract, 'operations' | 'http' | 'messaging'> {
  if (format === 'json-schema') return readJsonSchema(root, schemas);
  if (format === 'openapi-2.0') return readSwagger(root, schemas);
  if (!format.startsWith('asyncapi')) return readOpenApi(root, schemas);
  return readAsyncApi(root, format === 'asyncapi-2', schemas);
}

function descriptorOf(
  source: ContractSource,
  root: SyntaxNode,
  detected: DetectedFormat,
): Omit<ContractDescriptor, 'notes'> {
  const info = root.get('info');
  return {
    file: source.file,
    format: detected.format,
    digest: digestOfSource(source),
    label: scalarText(info?.get('version')),
    title: scalarText((info ?? root).get('title')),
  };
}

/** Names the content of a contract, whether it can be read or not. */
export function digestOfSource(source: ContractSource): string {
  return digestDocuments(documentsOfSource(source));
}

/** Documents of a version, the root first, by paths from the root's folder. */
export function documentsOfSource(
  source: ContractSource,
): readonly ContractDocument[] {
  const path = source.file.slice(source.file.lastIndexOf('/') + 1);
  const { text, digest, references } = source;
  return [{ path, text, ...(digest && { digest }) }, ...references];
}

function scalarText(node: SyntaxNode | undefined): string {
  return node === undefined || node.value === null ? '' : String(node.value);
}

function unusualVersion(
  root: SyntaxNode,
  { note: message }: DetectedFormat,
): readonly Note[] {
  if (message === undefined) return [];
  const place = root.get('openapi') ?? root.get('swagger') ?? root;
  const location = place.locate();
  return [{ code: 'unusual-structure', message, location, hides: false }];
}

/** Objects that the readers walk; a list or a text there is a fault to tell. */
const objectMembers: readonly string[] = [
  'info',
  'paths',
  'webhooks',
  'channels',
  'operations',
  'components',
];

function verifyStructure(
  root: SyntaxNode,
  detected: DetectedFormat,
): readonly Problem[] {
  return objectMembers.flatMap(name => {
    const member = root.get(name);
    const absent = member === undefined || member.value === null;
    if (member === undefined || member.members !== null) return [];
    if (absent && member.isScalar) return [];
    return [
      {
        code: 'invalid-structure' as const,
        message: `"${name}" of ${detected.title} must be an object.`,
        remedy: 'Write it as an object with named members.',
        ...member.locate(),
      },
    ];
  });
}

function unknownFormat(file: string, root: SyntaxNode): Problem {
  return {
    code: 'unknown-format',
    message: `${file} is no contract of a known format: no "openapi", "swagger", "asyncapi", "$schema" or "$Version" member stands at its root, and it is no describe of Salesforce.`,
    remedy: 'Name a contract file; its first member tells format and version.',
    ...root.locate(),
  };
}

function unknownDialect(file: string, root: SyntaxNode): Problem {
  return {
    code: 'unsupported-format',
    message: `${file} is a JSON Schema in a dialect that Interlock does not know: ${root.string('$schema')}.`,
    remedy: 'Write it in draft 4, 6, 7, 2019-09 or 2020-12.',
    ...(root.get('$schema') ?? root).locate(),
  };
}

function failed(problem: Problem): ParsedContract {
  return { ok: false, problems: [problem] };
}
