import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { SearchField } from '@backstage/ui';
import { systemView } from '@interlock/plugin-integration-catalog-common';
import type { SystemView } from '@interlock/plugin-integration-catalog-common';
import {
  EmptyState,
  EntityRefText,
  EntityTitle,
  FailedState,
  FilterSelect,
  LoadingState,
  PageBody,
  PlainTable,
  useAddress,
  useDocumentTitle,
  useEntityTitles,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { RiServerLine } from '@remixicon/react';
import { useCallback } from 'react';
import styles from '../cells/Cells.module.css';

/** Which systems are there, whose are they, and what are they for? */
export function SystemsPage() {
  const catalog = useApi(catalogApiRef);
  useDocumentTitle('Systems');
  const systems = useLoaded(
    useCallback(async () => {
      const { items } = await catalog.getEntities({
        filter: { kind: 'System' },
      });
      return items
        .map(systemView)
        .sort((one, other) => one.title.localeCompare(other.title));
    }, [catalog]),
  );
  return (
    <PageBody lead="Every application that owns data or takes part in a flow.">
      {systems.state === 'loading' && (
        <LoadingState what="systems" bars={[40, 44, 44, 44, 44]} />
      )}
      {systems.state === 'failed' && (
        <FailedState
          what="The systems"
          error={systems.error}
          reload={systems.reload}
        />
      )}
      {systems.state === 'ready' &&
        (systems.value.length === 0 ? (
          <EmptyState title="No system yet" icon={<RiServerLine />}>
            Add an entity of kind System and merge it to the protected branch.
          </EmptyState>
        ) : (
          <SystemList systems={systems.value} />
        ))}
    </PageBody>
  );
}

function SystemList(props: { readonly systems: readonly SystemView[] }) {
  const { systems } = props;
  const address = useAddress();
  const domains = [
    ...new Set(systems.map(({ domain }) => domain).filter(Boolean)),
  ].sort();
  const titleOf = useEntityTitles(domains);
  const words = address.get('text').toLowerCase().split(/\s+/);
  const shown = systems.filter(system => {
    const haystack =
      `${system.title} ${system.type} ${system.role} ${system.vendor} ${system.owner}`.toLowerCase();
    return (
      (!address.get('domain') || system.domain === address.get('domain')) &&
      words.every(word => haystack.includes(word))
    );
  });
  return (
    <>
      <div className={styles.filters} role="search" aria-label="Systems">
        <SearchField
          label="Search"
          size="small"
          placeholder="System, type, role, vendor or owner"
          value={address.get('text')}
          onChange={text => address.set({ text })}
        />
        <FilterSelect
          label="Domain"
          value={address.get('domain')}
          choices={domains.map(id => ({ id, label: titleOf(id) }))}
          onChange={domain => address.set({ domain })}
        />
        <p className={styles.count} aria-live="polite">
          {shown.length === systems.length
            ? `${systems.length} systems`
            : `${shown.length} of ${systems.length} systems`}
        </p>
      </div>
      <PlainTable
        label="Systems"
        rows={shown}
        keyOf={({ ref }) => ref}
        columns={[
          {
            label: 'System',
            width: '28%',
            cell: ({ ref, title }) => (
              <EntityRefText entityRef={ref} title={title} />
            ),
          },
          { label: 'Type', width: '12%', cell: ({ type }) => type },
          { label: 'Role', width: '12%', cell: ({ role }) => role },
          {
            label: 'Vendor, release',
            cell: ({ vendor, releaseLine }) => (
              <>
                {vendor || 'our own'}
                <span className={styles.secondary}>{releaseLine}</span>
              </>
            ),
          },
          {
            label: 'Domain',
            cell: ({ domain }) =>
              domain ? <EntityTitle entityRef={domain} /> : 'none',
          },
          {
            label: 'Owner',
            cell: ({ owner }) =>
              owner ? <EntityRefText entityRef={owner} /> : 'nobody is named',
          },
        ]}
      />
    </>
  );
}
