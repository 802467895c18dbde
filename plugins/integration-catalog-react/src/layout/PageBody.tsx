import { Container, Link } from '@backstage/ui';
import type { ReactNode } from 'react';
import styles from './PageBody.module.css';

/** The part of a page under its header: an optional lead sentence, then content. */
export function PageBody(props: {
  readonly lead?: ReactNode;
  readonly actions?: ReactNode;
  /** Set where the page around it has a main landmark of its own. */
  readonly isInside?: boolean;
  readonly children: ReactNode;
}) {
  const content = (
    <>
      {(props.lead || props.actions) && (
        <div className={styles.top}>
          <p className={styles.lead}>{props.lead}</p>
          {props.actions}
        </div>
      )}
      {props.children}
    </>
  );
  if (props.isInside) return <div className={styles.body}>{content}</div>;
  return (
    <main>
      <Container className={styles.body}>{content}</Container>
    </main>
  );
}

/** A titled block of a page. */
export function Section(props: {
  readonly title: string;
  readonly note?: ReactNode;
  readonly id?: string;
  readonly children: ReactNode;
}) {
  const headingId = props.id ?? props.title.toLowerCase().replace(/\W+/g, '-');
  return (
    <section className={styles.section} aria-labelledby={headingId}>
      <header className={styles.sectionHeader}>
        <h2 id={headingId} className={styles.sectionTitle}>
          {props.title}
        </h2>
        {props.note && <span className={styles.sectionNote}>{props.note}</span>}
      </header>
      {props.children}
    </section>
  );
}

/** One figure and what it counts; with `href` it leads to what it counts. */
export function Figure(props: {
  readonly value: ReactNode;
  readonly counts: string;
  readonly href?: string;
}) {
  const body = (
    <>
      <span className={styles.figureValue}>{props.value}</span>
      <span className={styles.figureCounts}>{props.counts}</span>
    </>
  );
  if (!props.href) return <div className={styles.figure}>{body}</div>;
  return (
    <Link className={styles.figure} href={props.href} standalone>
      {body}
    </Link>
  );
}

/** Figures side by side. */
export function Figures(props: { readonly children: ReactNode }) {
  return <div className={styles.figures}>{props.children}</div>;
}

/** Facts as label and value, in columns that fit. */
export function Facts(props: {
  readonly facts: readonly (readonly [label: string, value: ReactNode])[];
}) {
  return (
    <dl className={styles.facts}>
      {props.facts.map(([label, value]) => (
        <div key={label} className={styles.fact}>
          <dt>{label}</dt>
          <dd>
            {value || <span className={styles.absent}>not recorded</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
