import type { ReactNode } from 'react';
import styles from './CodeText.module.css';
import { EntityTitle } from './EntityRefText';

/** A full entity ref inside a sentence of the server. */
const entityRefs =
  /\b((?:group|user|api|integration|system|dataobject|domain):[a-z0-9-]+\/[\w.-]*\w)/;

/**
 * A sentence of the server as people read it: names between backticks are set
 * as code, entity refs are shown by their titles.
 */
export function CodeText(props: { readonly children: string }) {
  return (
    <>
      {props.children.split('`').map((part, index) =>
        index % 2 === 1 ? (
          <code key={index} className={styles.code}>
            {part}
          </code>
        ) : (
          <span key={index}>{withTitles(part)}</span>
        ),
      )}
    </>
  );
}

function withTitles(text: string): ReactNode {
  return text.split(entityRefs).map((part, index) =>
    index % 2 === 1 ? (
      <b key={index} className={styles.title} title={part}>
        <EntityTitle entityRef={part} />
      </b>
    ) : (
      part
    ),
  );
}
