import { SidebarItem, useSidebarOpenState } from '@backstage/core-components';
import { useApi } from '@backstage/core-plugin-api';
import type { NavContentNavItem } from '@backstage/plugin-app-react';
import {
  integrationCatalogApiRef,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import styles from './Nav.module.css';

/** The entry of the inbox, with the number of changes that wait for the person signed in. */
export function ChangesItem(props: { readonly item: NavContentNavItem }) {
  const api = useApi(integrationCatalogApiRef);
  const { isOpen } = useSidebarOpenState();
  const changes = useLoaded(
    useCallback(() => api.listChangeRequests({ status: 'open' }), [api]),
    { refreshEvery: 20_000 },
  );
  const waiting = changes.state === 'ready' ? changes.value.waitingForMe : 0;
  return (
    <SidebarItem
      icon={() => props.item.icon}
      to={props.item.href}
      text={props.item.title}
    >
      {waiting > 0 && (
        <span
          className={isOpen ? styles.count : styles.countFloating}
          aria-label={`${waiting} waiting for you`}
        >
          {waiting}
        </span>
      )}
    </SidebarItem>
  );
}
