import type { ReactNode } from 'react';
import styles from './StatusBadge.module.css';

/** What a colour stands for; the word and the icon carry the meaning. */
export type Tone = 'danger' | 'warning' | 'success' | 'info' | 'neutral';

/** A word with its icon, in the colour of its tone. */
export function StatusBadge(props: {
  readonly tone: Tone;
  readonly icon: ReactNode;
  readonly children: ReactNode;
  readonly title?: string;
}) {
  return (
    <span className={styles.badge} data-tone={props.tone} title={props.title}>
      <span className={styles.icon} aria-hidden="true">
        {props.icon}
      </span>
      {props.children}
    </span>
  );
}
