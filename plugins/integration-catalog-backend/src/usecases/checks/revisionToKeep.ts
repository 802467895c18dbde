import type {
  NewRevision,
  RequestSubject,
  StoredChangeRequest,
} from '../../store/changeRequests';
import type { ExaminedSubject } from './examineSubject';

/**
 * What a change request keeps of the revision of a subject, so that people who
 * decide see the lines that they decide about; null when the branch removes the
 * contract.
 */
export function revisionToKeep(
  request: Pick<StoredChangeRequest, 'headCommit'>,
  { id, ref, title: name }: RequestSubject,
  examined: ExaminedSubject,
  /** ISO 8601 in UTC. */
  at: string,
): NewRevision | null {
  const { subject, revisionDigest, revisionDocuments } = examined;
  const descriptor =
    subject.kind === 'contract' ? subject.contract.comparison.revision : null;
  if (!revisionDigest || !descriptor) {
    return null;
  }
  const { file, label, format, title } = descriptor;
  return {
    contractId: id,
    contract: ref,
    digest: revisionDigest,
    file,
    label,
    format,
    title: title || name,
    bytes: revisionDocuments.reduce(
      (bytes, document) => bytes + Buffer.byteLength(document.text),
      0,
    ),
    commit: request.headCommit,
    handedInAt: at,
    documents: revisionDocuments,
  };
}
