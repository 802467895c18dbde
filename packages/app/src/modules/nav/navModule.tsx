import {
  Sidebar,
  SidebarDivider,
  SidebarGroup,
  SidebarItem,
  SidebarScrollWrapper,
  SidebarSpace,
} from '@backstage/core-components';
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { NavContentBlueprint } from '@backstage/plugin-app-react';
import type {
  NavContentNavItem,
  NavContentNavItems,
} from '@backstage/plugin-app-react';
import { SidebarSearchModal } from '@backstage/plugin-search';
import { RiMenuLine, RiSearchLine, RiSettings3Line } from '@remixicon/react';
import { ChangesItem } from './ChangesItem';
import { GovernanceItem } from './GovernanceItem';
import styles from './Nav.module.css';
import { NotificationsItem } from './NotificationsItem';
import { SidebarLogo } from './SidebarLogo';
import { SignedInAs } from './SignedInAs';

/**
 * The pages in the order in which people ask: what waits, what flows, what was
 * promised, whose data it is, between which systems, what changes, is it sound.
 * The plain catalog, the list of APIs and the list of rules are no entries: what
 * they show has a page of ours, and the rest is found by search.
 */
const order: readonly string[] = [
  'page:home',
  'page:integration-catalog/integrations',
  'page:integration-catalog/contracts',
  'page:ownership/data',
  'page:ownership/mappings',
  'page:ownership/lineage',
  'page:ownership/systems',
  'page:integration-catalog/changes',
  'page:integration-catalog/governance',
];

/** Entries with a number of their own. */
const counted: Readonly<
  Record<string, (props: { readonly item: NavContentNavItem }) => JSX.Element>
> = {
  'page:integration-catalog/changes': ChangesItem,
  'page:integration-catalog/governance': GovernanceItem,
};

function PageItem(props: { readonly item: NavContentNavItem }) {
  const { item } = props;
  return (
    <SidebarItem
      icon={() => <span className={styles.icon}>{item.icon}</span>}
      to={item.href}
      text={item.title}
    />
  );
}

function InterlockSidebar(props: { readonly navItems: NavContentNavItems }) {
  const { navItems } = props;
  const items = order.flatMap(id => navItems.take(id) ?? []);
  const notifications = navItems.take('page:notifications');
  const settings = navItems.take('page:user-settings');
  return (
    <Sidebar disableExpandOnHover>
      <SidebarLogo />
      <SidebarGroup label="Menu" icon={<RiMenuLine />}>
        <SidebarScrollWrapper>
          {items.map(item => {
            const Item = counted[item.node.spec.id] ?? PageItem;
            return <Item key={item.node.spec.id} item={item} />;
          })}
        </SidebarScrollWrapper>
      </SidebarGroup>
      <SidebarDivider />
      <SidebarGroup label="Search" icon={<RiSearchLine />} to="/search">
        <SidebarSearchModal icon={() => <RiSearchLine size={20} />} />
      </SidebarGroup>
      {notifications && <NotificationsItem item={notifications} />}
      {settings && (
        <SidebarItem
          icon={() => <RiSettings3Line size={20} />}
          to={settings.href}
          text="Settings"
        />
      )}
      <SidebarSpace />
      <SidebarDivider />
      <SignedInAs />
    </Sidebar>
  );
}

const navContent = NavContentBlueprint.make({
  params: { component: InterlockSidebar },
});

export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [navContent],
});
