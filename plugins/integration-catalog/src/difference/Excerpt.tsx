import type { Location } from '@interlock/contract-core';
import type { VersionDocument } from '@interlock/plugin-integration-catalog-common';
import { LoadingState } from '@interlock/plugin-integration-catalog-react';
import type { Loaded } from '@interlock/plugin-integration-catalog-react';
import { RiArrowRightSFill } from '@remixicon/react';
import { textOfFile } from './documentText';
import { excerptAround, placeLines } from './excerpt';
import type { OtherSide } from './excerpt';
import styles from './Excerpt.module.css';

/** Where a finding is on one side, and the document of that side. */
interface Place {
  readonly location: Location | null;
  readonly document: Loaded<VersionDocument | null>;
}

/** What an excerpt needs to know of the other side to mark what differs. */
function otherSideOf(location: Location, other: Place): OtherSide {
  const { document } = other;
  const text =
    other.location && document.state === 'ready' && document.value
      ? textOfFile(document.value, other.location.file)
      : null;
  return {
    place:
      text === null || !other.location
        ? null
        : placeLines(text, other.location.line),
    isDeeper: isInside(other.location, location),
  };
}

function isInside(inner: Location | null, outer: Location): boolean {
  return inner !== null && inner.pointer.startsWith(`${outer.pointer}/`);
}

/** One side of a finding: the lines of the document around its place. */
export function Excerpt(props: {
  readonly side: 'Base' | 'Revision';
  readonly label: string;
  readonly location: Location | null;
  readonly document: Loaded<VersionDocument | null>;
  readonly other: Place;
}) {
  const { side, label, location, document, other } = props;
  const isAround = location !== null && isInside(other.location, location);
  return (
    <div className={styles.side} role="group" aria-label={`${side} ${label}`}>
      <div className={styles.head}>
        <span className={styles.sideName}>{side}</span>
        <span>{label}</span>
        {location && <code className={styles.place}>line {location.line}</code>}
      </div>
      {location ? (
        <ExcerptLines
          side={side}
          location={location}
          document={document}
          other={otherSideOf(location, other)}
        />
      ) : (
        <p className={styles.absent}>
          {side === 'Base'
            ? 'Not there in the base.'
            : 'Not there any more in the revision.'}
        </p>
      )}
      {location && (
        <div className={styles.pointer}>
          {isAround &&
            `Not there in the ${side.toLowerCase()}; it would be in `}
          <code>{location.pointer}</code>
        </div>
      )}
    </div>
  );
}

function ExcerptLines(props: {
  readonly side: 'Base' | 'Revision';
  readonly location: Location;
  readonly document: Loaded<VersionDocument | null>;
  readonly other: OtherSide;
}) {
  const { side, location, document, other } = props;
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
    other,
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
              {line.mark === 'changed' && (
                <b className={styles.changeSign}>
                  {side === 'Base' ? '−' : '+'}
                </b>
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
