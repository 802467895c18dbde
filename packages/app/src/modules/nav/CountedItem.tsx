import { SidebarItem, useSidebarOpenState } from '@backstage/core-components';
import type { IconElement } from '@backstage/frontend-plugin-api';
import styles from './Nav.module.css';

/** An entry of the sidebar with a number beside it; no number when nothing is counted. */
export function CountedItem(props: {
  readonly icon: IconElement;
  readonly to: string;
  readonly text: string;
  readonly count: number;
  /** What is counted, as the end of a sentence: `waiting for you`. */
  readonly counts: string;
}) {
  const { isOpen } = useSidebarOpenState();
  const { icon, to, text, count, counts } = props;
  return (
    <div className={styles.counted}>
      <SidebarItem
        icon={() => <span className={styles.icon}>{icon}</span>}
        to={to}
        text={text}
      />
      {count > 0 && (
        <span
          className={isOpen ? styles.count : styles.countFloating}
          role="status"
          title={`${count} ${counts}`}
        >
          {count}
          <span className={styles.spoken}> {counts}</span>
        </span>
      )}
    </div>
  );
}
