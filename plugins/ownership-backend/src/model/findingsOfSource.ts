import {
  judgeEstate,
  projectFileName,
  readProjectConfiguration,
  readProjectRules,
} from '@interlock/contract-core';
import type {
  EstateUnderGovernance,
  GovernanceFinding,
} from '@interlock/contract-core';
import type { SourceInForce } from './ownershipModel';

/**
 * What the rules say of a source, weighed by its own profiles and permitted by its
 * own baseline. Where no policy can be read the rules keep their severities.
 */
export function findingsOfSource(
  { files }: SourceInForce,
  day: string,
  judged: Pick<EstateUnderGovernance, 'estate' | 'readContract' | 'mappings'>,
): readonly GovernanceFinding[] {
  const texts = new Map(files.map(file => [file.path, file.text]));
  const read = readProjectConfiguration(
    projectFileName,
    texts.get(projectFileName) ?? '',
  );
  const rules = read.ok
    ? readProjectRules(read.project, judged.estate, texts)
    : null;
  return judgeEstate({
    ...judged,
    policy: rules?.governance ?? null,
    baseline: rules?.baselineEntries ?? [],
    day,
  });
}
