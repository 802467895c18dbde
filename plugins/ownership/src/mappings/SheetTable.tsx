import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import styles from './MappingSheet.module.css';
import type { SheetLine } from './sheetLines';
import { SheetLineView } from './SheetLineView';

/** Pixels, before a line is measured. */
const lineHeight = 62;

/**
 * The rows between their two contracts. Only what is in view stands in the
 * document, so that a sheet of 5,000 rows scrolls as one of 50.
 */
export function SheetTable(props: {
  readonly lines: readonly SheetLine[];
  /** Row that the address names, brought into view. */
  readonly chosen: string;
}) {
  const { lines, chosen } = props;
  const area = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => area.current,
    estimateSize: () => lineHeight,
    getItemKey: index => lines[index]?.key ?? index,
    initialRect: { width: 960, height: 640 },
    overscan: 8,
  });
  const place = lines.findIndex(({ key }) => key === chosen);
  useEffect(() => {
    if (place >= 0) virtual.scrollToIndex(place, { align: 'center' });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- only when another row is chosen, not while somebody scrolls
  }, [place]);
  return (
    <div
      ref={area}
      className={styles.area}
      role="table"
      aria-label="Rows of the sheet"
      aria-rowcount={lines.length + 1}
      // A region that scrolls must be reachable by keyboard.
      tabIndex={0}
    >
      <div role="rowgroup" className={styles.head}>
        <div role="row" aria-rowindex={1} className={styles.line}>
          {['Source', 'What happens, whose value', 'Target'].map(label => (
            <div key={label} role="columnheader" className={styles.cell}>
              {label}
            </div>
          ))}
        </div>
      </div>
      <div
        role="rowgroup"
        className={styles.canvas}
        style={{ height: virtual.getTotalSize() }}
      >
        {virtual.getVirtualItems().map(item => {
          const line = lines[item.index];
          if (!line) return null;
          return (
            <div
              key={item.key}
              ref={virtual.measureElement}
              data-index={item.index}
              data-kind={line.kind}
              data-chosen={line.key === chosen || undefined}
              role="row"
              aria-rowindex={item.index + 2}
              className={styles.line}
              style={{ transform: `translateY(${item.start}px)` }}
            >
              <SheetLineView line={line} />
            </div>
          );
        })}
      </div>
    </div>
  );
}
