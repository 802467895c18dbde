import type {
  NewRevision,
  StoredChangeRequest,
} from '../../store/changeRequests';
import type { ExaminedContract } from './examineContract';

/**
 * What a change request keeps of its revision, so that people who decide see
 * the lines that they decide about; null when the branch removes the contract.
 */
export function revisionToKeep(
  request: StoredChangeRequest,
  check: {
    /** ISO 8601 in UTC. */
    readonly at: string;
    readonly examined: readonly ExaminedContract[];
  },
): NewRevision | null {
  const examined = check.examined.find(
    candidate => candidate.contract.ref === request.contract,
  );
  const descriptor = examined?.contract.comparison.revision;
  if (!examined?.revisionDigest || !descriptor) {
    return null;
  }
  const { file, label, format, title } = descriptor;
  return {
    contract: request.contract,
    digest: examined.revisionDigest,
    file,
    label,
    format,
    title: title || request.contractTitle,
    bytes: examined.revisionDocuments.reduce(
      (bytes, document) => bytes + Buffer.byteLength(document.text),
      0,
    ),
    commit: request.headCommit,
    handedInAt: check.at,
    documents: examined.revisionDocuments,
  };
}
