import { useRouteRef } from '@backstage/frontend-plugin-api';
import type { GovernanceFindingQuery } from '@interlock/plugin-integration-catalog-common';
import { changeRouteRef, governanceRouteRef, waiverRouteRef } from '../routes';

export const governanceTabs = [
  'overview',
  'findings',
  'scorecards',
  'waivers',
  'rules',
] as const;

export type GovernanceTab = (typeof governanceTabs)[number];

/** What narrows the list of findings; each is a parameter of the address. */
export type FindingFilter = Omit<
  GovernanceFindingQuery,
  'limit' | 'offset' | 'sort'
>;

export interface GovernanceLinks {
  readonly findings: (filter: FindingFilter) => string;
  readonly tab: (
    tab: GovernanceTab,
    values?: Readonly<Record<string, string>>,
  ) => string;
  readonly waiver: (id: string) => string;
  readonly changeRequest: (id: string) => string;
}

/** Addresses of the views of governance, each ready to be sent to a colleague. */
export function useGovernanceLinks(): GovernanceLinks {
  const root = useRouteRef(governanceRouteRef)?.() ?? '/governance';
  const waiver = useRouteRef(waiverRouteRef);
  const change = useRouteRef(changeRouteRef);
  const tab: GovernanceLinks['tab'] = (name, values = {}) =>
    `${root}?${new URLSearchParams({ tab: name, ...values }).toString()}`;
  return {
    tab,
    findings: filter =>
      tab(
        'findings',
        Object.fromEntries(
          Object.entries(filter).filter(([, value]) => value !== ''),
        ),
      ),
    changeRequest: id => change?.({ id }) ?? `/changes/${id}`,
    waiver: id => waiver?.({ id }) ?? `${root}/waivers/${id}`,
  };
}
