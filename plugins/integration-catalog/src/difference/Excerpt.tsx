import type { Location } from '@interlock/contract-core';
import type { VersionDocument } from '@interlock/plugin-integration-catalog-common';
import { LoadingState } from '@interlock/plugin-integration-catalog-react';
import type { Loaded } from '@interlock/plugin-integration-catalog-react';
import { RiArrowRightSFill } from '@remixicon/react';
import { textOfFile } from './documentText';
import { excerptAround } from './excerpt';
import styles from './Excerpt.module.css';

/** One side of a finding: the lines of the document around its place. */
export function Excerpt(props: {
  readonly side: 'Base' | 'Revision';
  readonly label: string;
  readonly location: Location | null;
  readonly document: Loaded<VersionDocument | null>;
}) {
  const { side, label, location, document } = props;
  return (
    <div className={styles.side} role="group" aria-label={`${side} ${label}`}>
      <div className={styles.head}>
        <span className={styles.sideName}>{side}</span>
        <span>{label}</span>
        {location && <code className={styles.place}>line {location.line}</code>}
      </div>
      {location ? (
        <ExcerptLines side={side} location={location} document={document} />
      ) : (
        <p className={styles.absent}>
          {side === 'Base'
            ? 'Not there in the base.'
            : 'Not there any more in the revision.'}
        </p>
      )}
      {location && <code className={styles.pointer}>{location.pointer}</code>}
    </div>
  );
}

function ExcerptLines(props: {
  readonly side: string;
  readonly location: Location;
  readonly document: Loaded<VersionDocument | null>;
}) {
  const { side, location, document } = props;
  if (document.state === 'loading') {
    return <LoadingState what="the document" bars={[140]} />;
  }
  if (document.state === 'failed') {
    return (
      <p className={styles.absent}>
        The text is not available: {document.error.message}
      </p>
    );
  }
  if (!document.value) {
    return <p className={styles.absent}>The text is not available.</p>;
  }
  const lines = excerptAround(
    textOfFile(document.value, location.file),
    location.line,
  );
  if (lines.length === 0) {
    return (
      <p className={styles.absent}>
        The document has no line {location.line}; the place is{' '}
        <code>{location.pointer}</code>.
      </p>
    );
  }
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={`${side} excerpt`}
    >
      <ol className={styles.lines} start={lines[0]?.number}>
        {lines.map(line => (
          <li key={line.number} className={styles.line} data-mark={line.mark}>
            <span className={styles.number} aria-hidden="true">
              {line.mark === 'failing' && (
                <RiArrowRightSFill size={14} className={styles.pointerIcon} />
              )}
              {line.number}
            </span>
            <code className={styles.code}>
              {line.indent}
              <span className={styles.lineText}>{line.text || ' '}</span>
            </code>
          </li>
        ))}
      </ol>
    </div>
  );
}
