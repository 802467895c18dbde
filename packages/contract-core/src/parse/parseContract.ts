import { digestDocuments } from '../model';
import type { ContractDescriptor, Operation, Problem } from '../model';
import { readAsyncApiOperations } from './asyncapi';
import type { ContractSource } from './contractSource';
import { detectFormat, detectXmlFormat } from './detectFormat';
import type { DetectedFormat } from './detectFormat';
import { readOpenApiOperations } from './openapi';
import type { ParsedContract } from './parsedContract';
import { defaultParseLimits } from './parseLimits';
import type { ParseLimits } from './parseLimits';
import { References } from './references';
import { SchemaReader } from './schema';
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
  const xml = detectXmlFormat(source.text);
  if (xml !== null) return failed(notCompared(source.file, xml));
  const document = readDocument(source.file, source.text, limits);
  if (!document.ok) return failed(document.problem);
  const { root } = document;
  const detected = detectFormat(root);
  if (detected === null) return failed(unknownFormat(source.file, root));
  if (!detected.compared) return failed(notCompared(source.file, detected));
  const references = new References(root, source, limits);
  references.verify();
  const structure = verifyStructure(root, detected);
  const problems = [...references.problems, ...structure];
  if (problems.length > 0) {
    return { ok: false, problems: problems.sort(compareProblems) };
  }
  const schemas = new SchemaReader(references, {
    nullableFlag: detected.format === 'openapi-3.0',
    referenceSiblings:
      detected.format === 'openapi-3.1' || detected.format === 'openapi-3.2',
  });
  return {
    ok: true,
    contract: {
      descriptor: descriptorOf(source, root, detected),
      operations: readOperations(root, detected, schemas),
    },
    notes: references.notes,
  };
}

/** In the order in which somebody reads the files. */
function compareProblems(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

function readOperations(
  root: SyntaxNode,
  detected: DetectedFormat,
  schemas: SchemaReader,
): readonly Operation[] {
  return detected.format.startsWith('asyncapi')
    ? readAsyncApiOperations(root, detected.format === 'asyncapi-2', schemas)
    : readOpenApiOperations(root, schemas);
}

function descriptorOf(
  source: ContractSource,
  root: SyntaxNode,
  detected: DetectedFormat,
): ContractDescriptor {
  const info = root.get('info');
  const fileName = source.file.slice(source.file.lastIndexOf('/') + 1);
  return {
    file: source.file,
    format: detected.format,
    digest: digestDocuments([
      { path: fileName, text: source.text },
      ...source.references,
    ]),
    label: scalarText(info?.get('version')),
    title: scalarText(info?.get('title')),
  };
}

function scalarText(node: SyntaxNode | undefined): string {
  return node === undefined || node.value === null ? '' : String(node.value);
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

function notCompared(file: string, detected: DetectedFormat): Problem {
  return {
    code: 'unsupported-format',
    message: `${file} is ${detected.title}; Interlock does not compare this format yet.`,
    remedy: 'Compare OpenAPI 3 or AsyncAPI 2 or 3 documents.',
    file,
    pointer: '',
    line: 0,
    column: 0,
  };
}

function unknownFormat(file: string, root: SyntaxNode): Problem {
  return {
    code: 'unknown-format',
    message: `${file} is neither OpenAPI nor AsyncAPI: no "openapi" or "asyncapi" member with a known version stands at its root.`,
    remedy: 'Name a contract file; its first member tells format and version.',
    ...root.locate(),
  };
}

function failed(problem: Problem): ParsedContract {
  return { ok: false, problems: [problem] };
}
