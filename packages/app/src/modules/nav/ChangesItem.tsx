import { useApi } from '@backstage/core-plugin-api';
import type { NavContentNavItem } from '@backstage/plugin-app-react';
import {
  integrationCatalogApiRef,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import { CountedItem } from './CountedItem';

/** The entry of the inbox, with the number of changes that wait for the person signed in. */
export function ChangesItem(props: { readonly item: NavContentNavItem }) {
  const api = useApi(integrationCatalogApiRef);
  const changes = useLoaded(
    useCallback(() => api.listChangeRequests({ status: 'open' }), [api]),
    { refreshEvery: 20_000 },
  );
  return (
    <CountedItem
      icon={props.item.icon}
      to={props.item.href}
      text={props.item.title}
      count={changes.state === 'ready' ? changes.value.waitingForMe : 0}
      counts="waiting for you"
    />
  );
}
