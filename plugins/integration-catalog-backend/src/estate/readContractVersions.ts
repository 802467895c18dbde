import {
  detectXmlFormat,
  digestOfSource,
  documentsOfSource,
  type ContractFormat,
  type ContractSource,
  type EstateContract,
  type Problem,
  type ProblemCode,
} from '@interlock/contract-core';
import {
  SourceError,
  collectReferences,
  fileReader,
  type EstateSource,
} from '@interlock/contract-io';
import type { ContractAnalyser } from '../analysis/contractAnalyser';
import type { NewVersion, ReadBefore } from '../store/contractVersions';

export interface ReadVersions {
  readonly versions: readonly NewVersion[];
  readonly problems: readonly Problem[];
}

export interface VersionReading {
  readonly source: EstateSource;
  readonly sourceName: string;
  /** ISO 8601 in UTC: when versions that are new were seen first. */
  readonly seenAt: string;
  /** Versions that are stored already, by digest; they need not be described again. */
  readonly readBefore: ReadonlyMap<string, ReadBefore>;
}

/** The past releases of a contract, oldest first, and its current version. */
export async function readContractVersions(
  contract: EstateContract,
  reading: VersionReading,
  analyser: ContractAnalyser,
): Promise<ReadVersions> {
  const wanted = [
    ...contract.releases
      .filter(release => release.state === 'past')
      .map(release => ({ ...release, current: false })),
    { file: contract.file, label: '', released: null, current: true },
  ];
  const versions: NewVersion[] = [];
  const problems: Problem[] = [];
  for (const release of wanted) {
    const read = await readSourceOf(release.file, reading.source);
    if ('problem' in read) {
      problems.push(read.problem);
      continue;
    }
    const described = await describe(contract, read, reading, analyser);
    problems.push(...described.problems);
    if (described.version) {
      versions.push({
        ...described.version,
        label: described.version.label || release.label,
        released: release.released,
        current: release.current,
      });
    }
  }
  return { versions, problems };
}

async function readSourceOf(
  file: string,
  source: EstateSource,
): Promise<ContractSource | { readonly problem: Problem }> {
  const readFile = fileReader(source);
  const text = await readFile(file);
  if (text === null) {
    return {
      problem: problemOf(
        'missing-file',
        file,
        `The contract file ${file} does not exist at the ref that the portal reads.`,
        'Commit the file, or correct the annotation interlock.dev/contract or releases.yaml.',
      ),
    };
  }
  try {
    return {
      file,
      text,
      references: await collectReferences(file, text, readFile),
    };
  } catch (error) {
    if (error instanceof SourceError) {
      return {
        problem: problemOf('limit-exceeded', file, error.message, error.remedy),
      };
    }
    throw error;
  }
}

/** Problems that leave nothing that could be called a version. */
const unusable: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'syntax-error',
  'empty-document',
  'unknown-format',
]);

async function describe(
  contract: EstateContract,
  source: ContractSource,
  reading: VersionReading,
  analyser: ContractAnalyser,
): Promise<{
  readonly version: NewVersion | null;
  readonly problems: readonly Problem[];
}> {
  const documents = documentsOfSource(source);
  const version: NewVersion = {
    contractId: contract.id,
    contract: contract.ref,
    digest: digestOfSource(source),
    source: reading.sourceName,
    label: '',
    format: formatByText(contract, source.text),
    title: contract.title,
    file: source.file,
    bytes: documents.reduce(
      (bytes, document) => bytes + Buffer.byteLength(document.text),
      0,
    ),
    firstSeenAt: reading.seenAt,
    released: null,
    commit: reading.source.commit || null,
    current: false,
    documents,
    problems: [],
  };
  const before = reading.readBefore.get(version.digest);
  // What was wrong with it is wrong until a commit mends it.
  if (before?.file === version.file) {
    const { problems } = before;
    return { version: { ...version, problems }, problems };
  }
  // A contract beside nothing: only its descriptor is of interest.
  const { revision, problems } = await analyser.compare(null, source);
  if (revision) {
    const { format, label, title } = revision;
    return {
      version: { ...version, format, label, title: title || contract.title },
      problems: [],
    };
  }
  const found = problems.filter(
    problem => problem.code !== 'unsupported-format',
  );
  return {
    version: problems.some(problem => unusable.has(problem.code))
      ? null
      : { ...version, problems: found },
    problems: found,
  };
}

/** The format by the words of the text, for documents that are not parsed yet. */
function formatByText(contract: EstateContract, text: string): ContractFormat {
  const xml = detectXmlFormat(text);
  if (xml) {
    return xml.format;
  }
  if (contract.type === 'salesforce') {
    return 'salesforce-describe';
  }
  if (contract.type === 'odata') {
    return 'odata-4';
  }
  const [, name = '', version = ''] =
    /^[ \t{]*"?(openapi|swagger|asyncapi)"?[ \t]*:[ \t]*["']?(\d+\.\d+)/m.exec(
      text,
    ) ?? [];
  if (name === 'swagger') {
    return 'openapi-2.0';
  }
  if (name === 'asyncapi' || contract.type === 'asyncapi') {
    return version.startsWith('2') ? 'asyncapi-2' : 'asyncapi-3';
  }
  return version === '3.1' || version === '3.2'
    ? `openapi-${version}`
    : 'openapi-3.0';
}

function problemOf(
  code: ProblemCode,
  file: string,
  message: string,
  remedy: string,
): Problem {
  return { code, message, remedy, file, pointer: '', line: 0, column: 0 };
}
