import {
  EntityRefText,
  EntityTitle,
} from '@interlock/plugin-integration-catalog-react';
import {
  RiArrowRightLine,
  RiErrorWarningLine,
  RiLoopLeftLine,
} from '@remixicon/react';
import type { FlowStep } from '@interlock/plugin-integration-catalog-common';
import styles from './StepList.module.css';

/** The hops of a flow in words: who does what to whom, through which operation, and what happens when it fails. */
export function StepList(props: { readonly steps: readonly FlowStep[] }) {
  return (
    <ol className={styles.steps}>
      {props.steps.map(step => (
        <li key={step.number} className={styles.step}>
          <span className={styles.number} aria-hidden="true">
            {step.number}
          </span>
          <div className={styles.text}>
            <div className={styles.systems}>
              <EntityTitle entityRef={step.from} />
              <RiArrowRightLine size={14} aria-label="to" />
              <EntityTitle entityRef={step.to} />
              <span className={styles.mode} data-synchronous={step.synchronous}>
                {step.synchronous ? 'synchronous' : 'asynchronous'}
              </span>
            </div>
            <div className={styles.action}>{step.action}</div>
            {step.contract && (
              <div className={styles.detail}>
                {step.operation && <code>{step.operation}</code>} of{' '}
                <EntityRefText entityRef={step.contract} />
              </div>
            )}
            {step.onError && (
              <div className={styles.detail}>
                <RiErrorWarningLine size={14} aria-hidden="true" /> On error:{' '}
                {step.onError}
              </div>
            )}
            {step.compensation && (
              <div className={styles.detail}>
                <RiLoopLeftLine size={14} aria-hidden="true" /> Undone by:{' '}
                {step.compensation}
              </div>
            )}
          </div>
        </li>
      ))}
    </ol>
  );
}
