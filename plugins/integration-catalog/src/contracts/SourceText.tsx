import { Button } from '@backstage/ui';
import { useMemo, useState } from 'react';
import styles from './SourceText.module.css';

/** Lines that are drawn at a time; browsers slow down far above this. */
const chunk = 2000;

/**
 * Lines as the document has them; one that is a single line of XML, as metadata
 * services send it, is broken between its elements.
 */
export function readableLines(text: string): readonly string[] {
  const lines = text.split('\n');
  const isOneLineOfXml = text.startsWith('<') && !text.trimEnd().includes('\n');
  return isOneLineOfXml ? text.split(/(?<=>)(?=<)/) : lines;
}

/** A document as text with line numbers; the rest of a long one comes on demand. */
export function SourceText(props: { readonly text: string }) {
  const lines = useMemo(() => readableLines(props.text), [props.text]);
  const isBroken = !props.text.trimEnd().includes('\n') && lines.length > 1;
  const [shown, setShown] = useState(chunk);
  const visible = lines.slice(0, shown);
  return (
    <div className={styles.frame}>
      <div className={styles.bar}>
        <span>
          {visible.length < lines.length
            ? `Lines 1 to ${visible.length} of ${lines.length}`
            : `${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`}
          {isBroken && ', broken for reading: the document is one line'}
        </span>
        <Button
          size="small"
          variant="tertiary"
          onPress={() => navigator.clipboard.writeText(props.text)}
        >
          Copy
        </Button>
      </div>
      <div
        className={styles.scroll}
        tabIndex={0}
        role="region"
        aria-label="Document text"
      >
        <pre className={styles.numbers} aria-hidden="true">
          {visible.map((_, index) => index + 1).join('\n')}
        </pre>
        <pre className={styles.text}>{visible.join('\n')}</pre>
      </div>
      {visible.length < lines.length && (
        <Button
          variant="secondary"
          onPress={() => setShown(count => count + chunk)}
        >
          Show {Math.min(chunk, lines.length - shown)} more lines
        </Button>
      )}
    </div>
  );
}
