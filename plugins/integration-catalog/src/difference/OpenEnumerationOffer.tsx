import styles from './DifferenceView.module.css';

/** Shows what a project writes once when its consumers expect new values. */
export function OpenEnumerationOffer(props: { readonly entry: string }) {
  return (
    <figure className={styles.witness}>
      <figcaption>
        Do all consumers expect values that they do not know? Then say so once
        in <code>interlock.yaml</code> of the protected branch:
      </figcaption>
      <pre tabIndex={0}>{props.entry}</pre>
    </figure>
  );
}
