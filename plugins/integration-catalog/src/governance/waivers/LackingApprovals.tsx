import { Alert, Link } from '@backstage/ui';
import type { WaiverDetail } from '@interlock/plugin-integration-catalog-common';
import { CodeText } from '@interlock/plugin-integration-catalog-react';
import { useGovernanceLinks } from '../governanceLinks';

type Lack = WaiverDetail['waiver']['lacking'][number];

/**
 * What an approved waiver does not permit yet: the approval policy asks more
 * people about the change than have approved.
 */
export function LackingApprovals(props: { readonly lacking: readonly Lack[] }) {
  return props.lacking.map(lack => (
    <LackingApproval
      key={`${lack.changeRequest} ${lack.fingerprints.join()}`}
      lack={lack}
    />
  ));
}

function LackingApproval(props: { readonly lack: Lack }) {
  const { changeRequest, branch, fingerprints, missing } = props.lack;
  const links = useGovernanceLinks();
  const findings =
    fingerprints.length === 1 ? '1 finding' : `${fingerprints.length} findings`;
  return (
    <div role="status">
      <Alert
        status="warning"
        icon
        title={`It does not permit ${findings} of ${branch} yet.`}
        description={<CodeText>{`${missing}.`}</CodeText>}
        customActions={
          <Link href={links.changeRequest(changeRequest)}>The change</Link>
        }
      />
    </div>
  );
}
