import { useApi } from '@backstage/core-plugin-api';
import { Link } from '@backstage/ui';
import {
  FailedState,
  integrationCatalogApiRef,
  RelativeTime,
  Section,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import styles from './Home.module.css';

/** Waivers on which the person signed in has to decide; nothing where there is none. */
export function WaitingWaivers() {
  const api = useApi(integrationCatalogApiRef);
  const waivers = useLoaded(
    useCallback(() => api.listWaivers({ state: 'requested' }), [api]),
    { refreshEvery: 30_000 },
  );
  if (waivers.state === 'loading') return null;
  if (waivers.state === 'failed') {
    return (
      <FailedState
        what="The waiting waivers"
        error={waivers.error}
        reload={waivers.reload}
      />
    );
  }
  const mine = waivers.value.waivers.filter(({ mayDecide }) => mayDecide);
  if (mine.length === 0) return null;
  return (
    <Section
      title="Waivers that wait for your decision"
      note={String(mine.length)}
    >
      <ul className={styles.sources}>
        {mine.map(waiver => (
          <li key={waiver.id} className={styles.source}>
            <span>
              <Link
                href={`/governance/waivers/${encodeURIComponent(waiver.id)}`}
              >
                {waiver.covers.rule}
              </Link>
              , asked for <RelativeTime at={waiver.requestedAt} />
            </span>
            <span className={styles.sourceMeta}>{waiver.reason}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
