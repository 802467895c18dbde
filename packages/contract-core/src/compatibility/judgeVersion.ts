import type { VersionChangeKind } from '../diff';
import type { Contract, Finding } from '../model';
import { judgeChange } from './judgeChange';
import type { Prover } from './proof/prover';

type Version = readonly [major: number, minor: number, patch: number];

/**
 * What the version says that a contract gives itself, where it changed: one
 * that steps back, or that announces no break although there is one. Versions
 * are read as Semantic Versioning 2.0.0 does; other labels say nothing.
 */
export function judgeVersion(
  base: Contract,
  revision: Contract,
  findings: readonly Finding[],
  prover: Prover,
): readonly Finding[] {
  const from = versionOf(base);
  const to = versionOf(revision);
  if (from === null || to === null) return [];
  const step = to[0] - from[0] || to[1] - from[1] || to[2] - from[2];
  if (step < 0) return [finding('version-decreased', base, revision, prover)];
  const breaks = findings.some(({ severity }) => severity === 'error');
  if (step === 0 || !breaks || announcesBreak(from, to)) return [];
  return [finding('major-version-not-bumped', base, revision, prover)];
}

/** Null for formats whose version is that of a platform, not of the contract. */
function versionOf(contract: Contract): Version | null {
  const { descriptor } = contract;
  if (placeOf(contract) === null) return null;
  const match = /^v?(\d{1,9})\.(\d{1,9})(?:\.(\d{1,9}))?(?![\d.])/i.exec(
    descriptor.label.trim(),
  );
  if (match === null) return null;
  return [Number(match[1]), Number(match[2]), Number(match[3] ?? '0')];
}

/** Before 1.0.0 a new minor version may break (Semantic Versioning, 4). */
function announcesBreak(from: Version, to: Version): boolean {
  return to[0] > from[0] || (from[0] === 0 && to[1] > from[1]);
}

function finding(
  kind: VersionChangeKind,
  base: Contract,
  revision: Contract,
  prover: Prover,
): Finding {
  const from = base.descriptor.label;
  const to = revision.descriptor.label;
  const places = {
    base: placeOf(base),
    revision: placeOf(revision),
  };
  return judgeChange(
    {
      kind,
      subject: '',
      from,
      to,
      direction: 'none',
      effect: 'none',
      structural: true,
      words: `from ${from} to ${to}`,
      ...places,
      part: null,
      sites: [
        {
          operation: '',
          operationIdentity: '',
          direction: 'none',
          slot: '',
          slotWords: '',
          path: '',
          ...places,
        },
      ],
    },
    prover,
  );
}

function placeOf({ http, messaging }: Contract) {
  return http?.place ?? messaging?.place ?? null;
}
