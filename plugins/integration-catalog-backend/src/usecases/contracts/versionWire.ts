import type {
  ContractVersion,
  DeepReadonly,
} from '@interlock/plugin-integration-catalog-common';
import type { BreakingCount } from '../../store/analyses';
import type { HandedInRevision } from '../../store/changeRequests';
import type { StoredVersion } from '../../store/contractVersions';

/**
 * Versions of one contract, newest first, with the breaking findings of each
 * against the one before it, as far as that is known.
 */
export function versionsOnTheWire(
  versions: readonly StoredVersion[],
  counts: readonly BreakingCount[],
): readonly DeepReadonly<ContractVersion>[] {
  return versions.map((version, index) => {
    const previous = versions[index + 1];
    const count = counts.find(
      candidate =>
        candidate.contract === version.contractId &&
        candidate.base === previous?.digest &&
        candidate.revision === version.digest,
    );
    return {
      digest: version.digest,
      label: version.label,
      format: version.format,
      title: version.title,
      file: version.file,
      bytes: version.bytes,
      firstSeenAt: version.firstSeenAt,
      released: version.released,
      commit: version.commit,
      current: version.current,
      breakingSincePrevious: count?.breaking ?? null,
    };
  });
}

/**
 * A revision that was handed in: no version of the protected ref, so it is
 * never the current one and nothing was counted against the one before.
 */
export function revisionOnTheWire(
  revision: HandedInRevision,
): DeepReadonly<ContractVersion> {
  return {
    digest: revision.digest,
    label: revision.label,
    format: revision.format,
    title: revision.title,
    file: revision.file,
    bytes: revision.bytes,
    firstSeenAt: revision.handedInAt,
    released: null,
    commit: revision.commit,
    current: false,
    breakingSincePrevious: null,
  };
}
