import { Button } from '@backstage/ui';
import {
  EmptyState,
  FailedState,
  LoadingState,
  PageBody,
  useAddress,
} from '@interlock/plugin-integration-catalog-react';
import { RiGitBranchLine, RiSearchLine } from '@remixicon/react';
import { useMemo } from 'react';
import { filterChoices, filterIntegrations } from './integrationFilter';
import type { IntegrationFilter } from './integrationFilter';
import { IntegrationFilters } from './IntegrationFilters';
import { orderIntegrations } from './integrationOrder';
import { IntegrationTable } from './IntegrationTable';
import { useIntegrations } from './useIntegrations';

const emptyFilter = {
  text: '',
  domain: '',
  system: '',
  owner: '',
  criticality: '',
  pattern: '',
};

/** Which integrations match? Filters and order live in the address. */
export function IntegrationsPage() {
  const integrations = useIntegrations();
  const address = useAddress();
  const filter: IntegrationFilter = {
    text: address.get('text'),
    domain: address.get('domain'),
    system: address.get('system'),
    owner: address.get('owner'),
    criticality: address.get('criticality'),
    pattern: address.get('pattern'),
  };
  const sort = {
    column: address.get('sort') || 'title',
    direction:
      address.get('order') === 'descending'
        ? ('descending' as const)
        : ('ascending' as const),
  };
  const all = integrations.state === 'ready' ? integrations.value : undefined;
  const choices = useMemo(() => filterChoices(all ?? []), [all]);
  const shown = orderIntegrations(
    filterIntegrations(all ?? [], filter),
    sort.column,
    sort.direction,
  );

  return (
    <PageBody lead="What flows between the systems, who answers for it, and on which contracts it stands.">
      {integrations.state === 'loading' && (
        <LoadingState what="integrations" bars={[56, 44, 44, 44, 44, 44, 44]} />
      )}
      {integrations.state === 'failed' && (
        <FailedState
          what="The integrations"
          error={integrations.error}
          reload={integrations.reload}
        />
      )}
      {all && all.length === 0 && (
        <EmptyState title="No integration yet" icon={<RiGitBranchLine />}>
          Integrations are read from the estate in git. Add an entity of kind
          Integration under a path that interlock.yaml names, and merge it to
          the protected branch.
        </EmptyState>
      )}
      {all && all.length > 0 && (
        <>
          <IntegrationFilters
            filter={filter}
            choices={choices}
            onChange={address.set}
          />
          <p aria-live="polite" style={{ margin: 0 }}>
            {shown.length === all.length
              ? `${all.length} integrations`
              : `${shown.length} of ${all.length} integrations`}
          </p>
          {shown.length === 0 ? (
            <EmptyState
              title="No integration matches"
              icon={<RiSearchLine />}
              action={
                <Button
                  variant="secondary"
                  onPress={() => address.set(emptyFilter)}
                >
                  Clear all filters
                </Button>
              }
            >
              Each of the {all.length} integrations is excluded by at least one
              filter.
            </EmptyState>
          ) : (
            <IntegrationTable
              integrations={shown}
              sort={sort}
              onSort={next =>
                address.set({ sort: next.column, order: next.direction })
              }
            />
          )}
        </>
      )}
    </PageBody>
  );
}
