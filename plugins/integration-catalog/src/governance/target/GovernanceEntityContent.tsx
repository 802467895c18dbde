import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { PageBody } from '@interlock/plugin-integration-catalog-react';
import { TargetGovernance } from './TargetGovernance';

/** Tab of an entity: its scorecards, findings and waivers. */
export function GovernanceEntityContent() {
  const { entity } = useEntity();
  return (
    <PageBody isInside>
      <TargetGovernance target={stringifyEntityRef(entity)} />
    </PageBody>
  );
}
