import type { WaiverDetail } from '@interlock/plugin-integration-catalog-common';
import {
  EntityRefText,
  RelativeTime,
} from '@interlock/plugin-integration-catalog-react';
import {
  RiArrowGoBackLine,
  RiCheckLine,
  RiCloseLine,
  RiQuestionLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import styles from './WaiverPage.module.css';

type WaiverEvent = WaiverDetail['history'][number];

const actions: Readonly<
  Record<
    WaiverEvent['action'],
    { readonly word: string; readonly icon: ReactElement }
  >
> = {
  requested: { word: 'asked for it', icon: <RiQuestionLine /> },
  approved: { word: 'approved it', icon: <RiCheckLine /> },
  rejected: { word: 'rejected it', icon: <RiCloseLine /> },
  withdrawn: { word: 'withdrew it', icon: <RiArrowGoBackLine /> },
};

/** What happened to a waiver, oldest first: who, when and why. */
export function WaiverHistory(props: {
  readonly events: readonly WaiverEvent[];
}) {
  if (props.events.length === 0) {
    return (
      <p className={styles.mayNot}>
        It stands in the baseline file of the estate; git keeps its history.
      </p>
    );
  }
  return (
    <ol className={styles.events}>
      {props.events.map(event => (
        <li key={`${event.action} ${event.at}`} className={styles.event}>
          <span aria-hidden="true">{actions[event.action].icon}</span>
          <div>
            <EntityRefText entityRef={event.by} /> {actions[event.action].word}{' '}
            <RelativeTime at={event.at} />
            {event.reason && <p>{event.reason}</p>}
          </div>
        </li>
      ))}
    </ol>
  );
}
