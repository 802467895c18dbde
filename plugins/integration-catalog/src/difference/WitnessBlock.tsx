import type { Witness } from '@interlock/contract-core';
import styles from './DifferenceView.module.css';

/** The payload that proves a finding. */
export function WitnessBlock(props: { readonly witness: Witness }) {
  const { witness } = props;
  const word = (valid: boolean) => (valid ? 'valid' : 'refused');
  return (
    <figure className={styles.witness}>
      <figcaption>
        Witness: {word(witness.validInBase)} in the base,{' '}
        {word(witness.validInRevision)} in the revision, at{' '}
        <code>{witness.pointer || '/'}</code>
      </figcaption>
      <pre tabIndex={0}>
        {witness.exact ?? JSON.stringify(witness.value, null, 2)}
      </pre>
    </figure>
  );
}
