import type { FindingSite } from '@interlock/contract-core';
import styles from './DifferenceView.module.css';

/** Every place where a cause shows, folded when there is more than one. */
export function SiteList(props: { readonly sites: readonly FindingSite[] }) {
  const { sites } = props;
  if (sites.length < 2) return null;
  return (
    <details className={styles.fold}>
      <summary>Shows in {sites.length} places</summary>
      <ul className={styles.siteList}>
        {sites.map((site, index) => (
          <li key={index}>
            <code>{site.operation || 'the contract as a whole'}</code>
            <span>
              {site.direction === 'none' ? '' : `${site.direction}, `}
              {site.base
                ? `base line ${site.base.line}`
                : 'not in the base'},{' '}
              {site.revision
                ? `revision line ${site.revision.line}`
                : 'not in the revision'}
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
