import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import {
  ChangeRows,
  changesRouteRef,
} from '@interlock/plugin-integration-catalog';
import type { ChangeRequestList } from '@interlock/plugin-integration-catalog-react';
import { RiCheckDoubleLine } from '@remixicon/react';
import styles from './Home.module.css';

/** Rows before the page refers to the inbox. */
const shown = 3;

/** What waits for the person signed in; for everybody else, what is open. */
export function WaitingChanges(props: { readonly list: ChangeRequestList }) {
  const { changeRequests } = props.list;
  const inbox = useRouteRef(changesRouteRef)?.() ?? '';
  const mine = changeRequests.filter(change => change.waitsForMe);
  const rows = mine.length > 0 ? mine : changeRequests;
  if (rows.length === 0) {
    return (
      <div className={styles.calm}>
        <RiCheckDoubleLine size={28} aria-hidden="true" />
        <div>
          <h1 className={styles.headline}>No change waits for a decision</h1>
          <p className={styles.calmText}>
            When interlock check finds a change on a branch that needs a person,
            it appears here and under <Link href={inbox}>Changes</Link>.
          </p>
        </div>
      </div>
    );
  }
  return (
    <div>
      <div className={styles.top}>
        <h1 className={styles.headline}>
          {mine.length > 0
            ? `${changes(mine.length)} ${mine.length === 1 ? 'waits' : 'wait'} for your decision`
            : `${changes(changeRequests.length)} ${changeRequests.length === 1 ? 'is' : 'are'} open, none waits for you`}
        </h1>
        <Link href={mine.length > 0 ? inbox : `${inbox}?tab=open`}>
          Open the inbox
        </Link>
      </div>
      <ChangeRows changes={rows.slice(0, shown)} />
    </div>
  );
}

function changes(count: number): string {
  return count === 1 ? 'One change' : `${count} changes`;
}
