import { missingParts, parseLeniently } from '../../parse';
import type { Contract, Problem } from '../../model';
import type { EstateFile } from '../estate';
import { documentsAmong } from '../contractDocuments';

/** Reads the contract at a path, each once. */
export type ContractReader = (file: string) => ContractOperations;

/** Reads contracts of which the texts are among `files`, with all they refer to. */
export function contractReader(files: readonly EstateFile[]): ContractReader {
  const texts = new Map(files.map(file => [file.path, file.text]));
  const read = new Map<string, ContractOperations>();
  return file => {
    const known = read.get(file) ?? operationsOf(file, texts);
    read.set(file, known);
    return known;
  };
}

export type ContractOperations =
  | {
      readonly kind: 'known';
      readonly names: ReadonlySet<string>;
      readonly contract: Contract;
    }
  | { readonly kind: 'unreadable'; readonly problems: readonly Problem[] }
  /** No text, or a format that is not compared: nothing can be said. */
  | { readonly kind: 'unknown' };

/** The operations of a contract, by the names that findings use. */
function operationsOf(
  file: string,
  texts: ReadonlyMap<string, string>,
): ContractOperations {
  const text = texts.get(file);
  if (text === undefined) return { kind: 'unknown' };
  const parsed = parseLeniently({
    file,
    text,
    references: documentsAmong(file, text, texts),
  });
  const lost = parsed.ok ? lostDocuments(parsed.contract) : [];
  if (lost.length > 0) return { kind: 'unreadable', problems: lost };
  if (parsed.ok) {
    return {
      kind: 'known',
      contract: parsed.contract,
      names: new Set(
        parsed.contract.operations.map(operation => operation.name),
      ),
    };
  }
  const isUnsupported = parsed.problems.every(
    problem => problem.code === 'unsupported-format',
  );
  return isUnsupported
    ? { kind: 'unknown' }
    : { kind: 'unreadable', problems: parsed.problems };
}

/**
 * What a contract wants of other files and does not find there. Vendors publish
 * documents that lack a schema of their own, which nobody here can mend.
 */
function lostDocuments({ unread = [] }: Contract): readonly Problem[] {
  return missingParts({
    unread: unread.filter(({ reference }) => !reference.startsWith('#')),
  });
}
