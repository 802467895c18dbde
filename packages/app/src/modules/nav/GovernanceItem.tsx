import { useApi } from '@backstage/core-plugin-api';
import type { NavContentNavItem } from '@backstage/plugin-app-react';
import {
  integrationCatalogApiRef,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { CountedItem } from './CountedItem';

/** The entry of governance, with the number of waivers that wait for the person signed in. */
export function GovernanceItem(props: { readonly item: NavContentNavItem }) {
  const api = useApi(integrationCatalogApiRef);
  const waivers = useLoaded(
    useCallback(() => api.listWaivers({ state: 'requested' }), [api]),
    { refreshEvery: 30_000 },
  );
  return (
    <CountedItem
      icon={props.item.icon}
      to={props.item.href}
      text={props.item.title}
      count={waivers.state === 'ready' ? waivers.value.waitingForMe : 0}
      counts="waivers waiting for you"
    />
  );
}
