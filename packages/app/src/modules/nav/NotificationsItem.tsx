import { useApi } from '@backstage/core-plugin-api';
import type { NavContentNavItem } from '@backstage/plugin-app-react';
import { notificationsApiRef } from '@backstage/plugin-notifications';
import { useLoaded } from '@interlock/plugin-integration-catalog-react';
import { RiNotification3Line } from '@remixicon/react';
import { useCallback } from 'react';
import { CountedItem } from './CountedItem';

/**
 * The entry of the notifications with the number of unread ones. Backstage's
 * own puts that number inside a link whose name does not contain it, which
 * screen readers then never say.
 */
export function NotificationsItem(props: { readonly item: NavContentNavItem }) {
  const api = useApi(notificationsApiRef);
  const status = useLoaded(
    useCallback(() => api.getStatus(), [api]),
    { refreshEvery: 30_000 },
  );
  return (
    <CountedItem
      icon={<RiNotification3Line />}
      to={props.item.href}
      text="Notifications"
      count={status.state === 'ready' ? status.value.unread : 0}
      counts="unread"
    />
  );
}
