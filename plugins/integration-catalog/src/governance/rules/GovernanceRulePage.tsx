import { useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  PortalRequestError,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiQuestionLine } from '@remixicon/react';
import { useCallback } from 'react';
import { GovernanceRuleView } from './GovernanceRuleView';

/** Why does this rule exist, and where does it fire? */
export function GovernanceRulePage(props: {
  readonly id: string;
  /** The address of the list of all rules. */
  readonly all: string;
}) {
  const { id } = props;
  const api = useApi(integrationCatalogApiRef);
  const detail = useLoaded(
    useCallback(() => api.getGovernanceRule(id), [api, id]),
  );
  const all = <Link href={props.all}>All rules</Link>;
  if (detail.state === 'loading') {
    return (
      <PageBody actions={all}>
        <LoadingState what="the rule" bars={[64, 180, 260]} />
      </PageBody>
    );
  }
  if (detail.state === 'failed') {
    const { error, reload } = detail;
    const isUnknown =
      error instanceof PortalRequestError && error.status === 404;
    return (
      <PageBody>
        {isUnknown ? (
          <EmptyState
            title="There is no such rule"
            icon={<RiQuestionLine />}
            action={all}
          >
            No rule of this version of Interlock is called {id}. A finding of a
            policy pack or of the project carries an id of its own.
          </EmptyState>
        ) : (
          <FailedState what="The rule" error={error} reload={reload} />
        )}
      </PageBody>
    );
  }
  return (
    <PageBody actions={all}>
      <GovernanceRuleView detail={detail.value} />
    </PageBody>
  );
}
