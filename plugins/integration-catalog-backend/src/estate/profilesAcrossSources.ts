import {
  governanceSubjects,
  joinEstates,
  resolveProfile,
  subjectOfFile,
  type Estate,
  type GovernancePolicy,
  type GovernanceSubject,
} from '@interlock/contract-core';
import type { LoadedSource } from './estateReader';

type Governed = Pick<LoadedSource, 'profileFor'> & {
  readonly estate: Estate;
  readonly governance: GovernancePolicy | null;
};

/**
 * The sources with profiles that count flows of every source: a contract of one
 * repository is as critical as the flow of another one that uses it. The policy
 * stays that of the contract's own source.
 */
export function profilesAcrossSources<Source extends Governed>(
  sources: readonly Source[],
): readonly Source[] {
  if (sources.length < 2) return sources;
  let known: ReadonlyMap<string, GovernanceSubject> | undefined;
  const subjectOf = (id: string) => {
    known ??= subjectsOf(sources.map(({ estate }) => estate));
    return known.get(id);
  };
  return sources.map(source => ({
    ...source,
    profileFor: ({ id, file, type }, day) =>
      resolveProfile(
        source.governance,
        subjectOf(id) ?? subjectOfFile(file, type),
        day,
      ),
  }));
}

function subjectsOf(
  estates: readonly Estate[],
): ReadonlyMap<string, GovernanceSubject> {
  const subjects = governanceSubjects(joinEstates(estates));
  return new Map(subjects.map(subject => [subject.id, subject]));
}
