import { useApi } from '@backstage/core-plugin-api';
import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Button, Table } from '@backstage/ui';
import { ruleBook } from '@interlock/contract-core/ruleBook';
import {
  EmptyState,
  FailedState,
  integrationCatalogApiRef,
  LoadingState,
  PageBody,
  TableCard,
  useAddress,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiSearchLine } from '@remixicon/react';
import { useCallback } from 'react';
import { ruleRouteRef } from '../routes';
import { ruleColumns } from './ruleColumns';
import {
  filterRules,
  listedChangeRule,
  listedGovernanceRule,
} from './ruleFilter';
import type { ListedRule } from './ruleFilter';
import { RuleFilters } from './RuleFilters';

const changeRules = ruleBook().map(listedChangeRule);

/** What is judged, how much it weighs, and where is each rule explained? */
export function RulesPage() {
  const api = useApi(integrationCatalogApiRef);
  const governance = useLoaded(
    useCallback(() => api.listGovernanceRules(), [api]),
  );
  if (governance.state === 'loading') {
    return (
      <PageBody>
        <LoadingState what="rules" bars={[40, 44, 44, 44, 44]} />
      </PageBody>
    );
  }
  const rules = [
    ...changeRules,
    ...(governance.state === 'ready'
      ? governance.value.map(listedGovernanceRule)
      : []),
  ];
  return (
    <PageBody lead="What Interlock judges: changes between two versions of a contract, specifications, and the estate as a whole.">
      {governance.state === 'failed' && (
        <FailedState
          what="The rules of specifications and of the estate"
          error={governance.error}
          reload={governance.reload}
        />
      )}
      <RuleList rules={rules} />
    </PageBody>
  );
}

function RuleList(props: { readonly rules: readonly ListedRule[] }) {
  const { rules } = props;
  const address = useAddress();
  const rulePage = useRouteRef(ruleRouteRef);
  const filter = {
    text: address.get('text'),
    family: address.get('family'),
    category: address.get('category'),
    severity: address.get('severity'),
  };
  const shown = filterRules(rules, filter);
  return (
    <>
      <RuleFilters
        filter={filter}
        shown={shown.length}
        total={rules.length}
        onChange={address.set}
      />
      {shown.length === 0 ? (
        <EmptyState
          title="No rule matches"
          icon={<RiSearchLine />}
          action={
            <Button
              variant="secondary"
              onPress={() =>
                address.set({
                  text: '',
                  family: '',
                  category: '',
                  severity: '',
                })
              }
            >
              Clear all filters
            </Button>
          }
        >
          Each of the {rules.length} rules is excluded by at least one filter.
        </EmptyState>
      ) : (
        <TableCard>
          <Table
            columnConfig={ruleColumns}
            data={[...shown]}
            pagination={{ type: 'none' }}
            rowConfig={{ getHref: row => rulePage?.({ id: row.id }) }}
          />
        </TableCard>
      )}
    </>
  );
}
