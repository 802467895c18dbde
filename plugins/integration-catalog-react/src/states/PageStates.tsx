import { Alert, Button, Skeleton } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './PageStates.module.css';

/** Nothing is here: says what would be, and the one step that gets it here. */
export function EmptyState(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly icon?: ReactNode;
  readonly action?: ReactNode;
}) {
  return (
    <div className={styles.empty}>
      {props.icon && (
        <span className={styles.emptyIcon} aria-hidden="true">
          {props.icon}
        </span>
      )}
      <h2 className={styles.emptyTitle}>{props.title}</h2>
      <p className={styles.emptyText}>{props.children}</p>
      {props.action}
    </div>
  );
}

/** Something was asked for and did not come: what, why, and how to ask again. */
export function FailedState(props: {
  /** What could not be shown, as the start of a sentence: `The contracts`. */
  readonly what: string;
  readonly error: Error;
  readonly reload?: () => void;
}) {
  return (
    <div role="alert">
      <Alert
        status="danger"
        icon
        title={`${props.what} could not be loaded.`}
        description={`${props.error.message} Nothing was changed.`}
        customActions={
          props.reload && (
            <Button size="small" variant="secondary" onPress={props.reload}>
              Try again
            </Button>
          )
        }
      />
    </div>
  );
}

/** The newest attempt failed; what is shown is older than it should be. */
export function StaleNotice(props: { readonly error: Error | null }) {
  if (!props.error) return null;
  return (
    <div role="status">
      <Alert
        status="warning"
        icon
        title="This page is not up to date."
        description={`${props.error.message} It shows the last answer and asks again by itself.`}
      />
    </div>
  );
}

/** Holds the place of what is being loaded, so that the layout stays still. */
export function LoadingState(props: {
  readonly what: string;
  /** Height of each bar in pixels. */
  readonly bars?: readonly number[];
}) {
  const bars = props.bars ?? [48, 48, 48, 48];
  return (
    <div
      className={styles.loading}
      role="status"
      aria-label={`Loading ${props.what}`}
    >
      {bars.map((height, index) => (
        <Skeleton key={index} height={height} width="100%" />
      ))}
    </div>
  );
}
