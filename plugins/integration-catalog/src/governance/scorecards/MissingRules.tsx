import { Link } from '@backstage/ui';
import type { Scorecard } from '@interlock/contract-core';
import { useState } from 'react';
import { useGovernanceLinks } from '../governanceLinks';
import styles from './ScorecardList.module.css';

/** Rules before somebody asks for the rest. */
const first = 4;

/** What stands between a target and its next level; each rule leads to its findings. */
export function MissingRules(props: { readonly card: Scorecard }) {
  const { card } = props;
  const links = useGovernanceLinks();
  const [all, setAll] = useState(false);
  const shown = all ? card.missing : card.missing.slice(0, first);
  if (card.missing.length === 0 && card.unknown.length === 0) {
    return <span className={styles.detail}>Nothing: the highest level</span>;
  }
  return (
    <span className={styles.stack}>
      <span className={styles.missing}>
        {shown.map(({ rule, findings }) => (
          <Link
            key={rule}
            href={links.findings({ rule, target: card.target, waived: 'no' })}
          >
            <code>{rule}</code> ({findings})
          </Link>
        ))}
        {card.missing.length > first && (
          <button
            type="button"
            className={styles.more}
            aria-expanded={all}
            onClick={() => setAll(before => !before)}
          >
            {all ? 'fewer' : `and ${card.missing.length - first} more`}
          </button>
        )}
      </span>
      {card.unknown.length > 0 && (
        <span className={styles.unknown} title={card.unknown.join(', ')}>
          {card.unknown.length} {card.unknown.length === 1 ? 'rule' : 'rules'}{' '}
          could not be judged
        </span>
      )}
    </span>
  );
}
