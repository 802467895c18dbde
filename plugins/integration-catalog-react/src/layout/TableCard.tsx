import type { ReactNode } from 'react';
import styles from './TableCard.module.css';

/** The ground on which a list of a page stands. */
export function TableCard(props: { readonly children: ReactNode }) {
  return <div className={styles.card}>{props.children}</div>;
}
