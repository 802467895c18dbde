import {
  asksMappingApprovers,
  digestText,
  mappingApproversOf,
  policyChange,
  policyGround,
  subjectOfChangedFile,
  unnamedContract,
  type BaseTrouble,
  type ChangedFile,
  type PlainSubjectUnderCheck,
} from '@interlock/contract-core';
import type { CatalogContext } from '../../catalogContext';
import {
  governingSource,
  type LoadedEstate,
  type LoadedSource,
} from '../../estate/estateReader';
import { readMappingsOfSource } from '../../store/mappingVersions';
import { readSourceFiles } from '../../store/sources';
import type { CheckedCommits, ExaminedSubject } from './examineSubject';
import type { SentSubject } from './validateCheckRunRequest';

type FileContext = Pick<CatalogContext, 'database' | 'bases'>;

/** A sent subject that is one file. */
export type SentFile = SentSubject & {
  readonly kind: 'policy' | 'document';
};

/**
 * Judges a changed file of policy, or one that reads as a contract, from the text
 * of the revision and what git has at the base, by the rules in force. A file
 * that the client says is one, and that says nothing here, stands without a finding.
 */
export async function examineFile(
  context: FileContext,
  estate: LoadedEstate,
  sent: SentFile,
  request: CheckedCommits,
): Promise<ExaminedSubject> {
  const source = governingSource(estate, request.repository);
  const base = await baseOf(context, source, sent, request);
  const file: ChangedFile = {
    path: sent.file,
    base: base.text,
    revision: sent.revision?.text ?? null,
  };
  const digestOf = (text: string | null) =>
    text === null ? null : digestText(text);
  const subject =
    base.trouble === undefined
      ? await judge(context, sent, file, source)
      : null;
  return {
    subject: {
      ...(subject ?? subjectOfChangedFile(sent.kind, file, [])),
      ...(base.trouble === undefined
        ? {}
        : { baseKnown: false, baseTrouble: base.trouble }),
    },
    baseDigest: digestOf(file.base),
    revisionDigest: digestOf(file.revision),
    revisionDocuments: [],
  };
}

async function judge(
  { database }: FileContext,
  { kind }: SentFile,
  file: ChangedFile,
  source: LoadedSource,
): Promise<PlainSubjectUnderCheck | null> {
  if (kind === 'document') return unnamedContract(file, source.project);
  const { approval, estate } = source;
  const sheets =
    approval !== null && asksMappingApprovers(approval.policy)
      ? await readMappingsOfSource(database, source.stored.name)
      : [];
  const ground = policyGround(source, estate, mappingApproversOf(sheets));
  return ground && policyChange(file, ground);
}

interface FileBase {
  readonly text: string | null;
  readonly trouble?: BaseTrouble;
}

/**
 * What git has at the base that the client names; where the portal reads a folder
 * without git, the last good text of the file.
 */
async function baseOf(
  { database, bases }: FileContext,
  source: LoadedSource,
  { file }: SentFile,
  request: CheckedCommits,
): Promise<FileBase> {
  if (source.project.name !== request.repository) {
    return {
      text: null,
      trouble: {
        message: `The portal does not read ${request.repository}, so it does not know what ${file} is there.`,
        remedy: `Let interlock.sources of the portal name ${request.repository}.`,
      },
    };
  }
  const committed = await bases.readFile(source.stored.name, request, file);
  if (committed.kind === 'read') return committed;
  if (committed.kind === 'unusable') return { text: null, trouble: committed };
  const files = await readSourceFiles(database, source.stored.name);
  return { text: files.find(({ path }) => path === file)?.text ?? null };
}
