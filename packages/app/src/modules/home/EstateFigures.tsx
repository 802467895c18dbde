import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  FailedState,
  Figure,
  Figures,
  LoadingState,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';

const kinds: readonly (readonly [
  kind: string,
  one: string,
  many: string,
  href: string,
])[] = [
  ['Integration', 'integration', 'integrations', '/integrations'],
  ['API', 'contract', 'contracts', '/contracts'],
  ['System', 'system', 'systems', '/systems'],
  ['DataObject', 'data object', 'data objects', '/data'],
  ['Domain', 'domain', 'domains', '/catalog?filters[kind]=domain'],
  ['Group', 'team', 'teams', '/catalog?filters[kind]=group'],
];

/** How large the estate is: a number per kind, each leading to its list. */
export function EstateFigures() {
  const catalog = useApi(catalogApiRef);
  const facets = useLoaded(
    useCallback(() => catalog.getEntityFacets({ facets: ['kind'] }), [catalog]),
    { refreshEvery: 60_000 },
  );
  if (facets.state === 'loading') {
    return <LoadingState what="the figures" bars={[88]} />;
  }
  if (facets.state === 'failed') {
    return (
      <FailedState
        what="The figures"
        error={facets.error}
        reload={facets.reload}
      />
    );
  }
  const counts = new Map(
    (facets.value.facets.kind ?? []).map(({ value, count }) => [value, count]),
  );
  return (
    <Figures>
      {kinds.map(([kind, one, many, href]) => {
        const count = counts.get(kind) ?? 0;
        return (
          <Figure
            key={kind}
            value={count}
            counts={count === 1 ? one : many}
            href={href}
          />
        );
      })}
    </Figures>
  );
}
