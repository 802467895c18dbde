import {
  buildEstate,
  compareVersions,
  mappingUsesOfTexts,
} from '@interlock/contract-core';
import type { ContractComparison, MappingUse } from '@interlock/contract-core';
import { serveRequests } from './childProcess';
import type {
  ComparisonChildRequest,
  MappingUsesRequest,
} from './comparison/comparisonRequest';

serveRequests<
  ComparisonChildRequest,
  ContractComparison | readonly MappingUse[]
>(request => {
  if ('mappingUses' in request) return readMappingUses(request.mappingUses);
  const { base, revision, settings, now } = request.compare;
  return compareVersions(base, revision, undefined, settings, { now });
});

function readMappingUses({
  entities,
  entityFiles,
  contracts,
  integrations,
  files,
}: MappingUsesRequest): readonly MappingUse[] {
  const estate = buildEstate(entityFiles, { entities });
  const wanted = new Set(integrations);
  return mappingUsesOfTexts(
    { ...estate, contracts },
    {
      integrations: estate.integrations.filter(({ ref }) => wanted.has(ref)),
      files,
    },
  );
}
