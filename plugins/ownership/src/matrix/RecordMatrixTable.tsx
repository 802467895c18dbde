import { Link } from '@backstage/ui';
import { EntityRefText } from '@interlock/plugin-integration-catalog-react';
import { entityPath } from '@interlock/plugin-integration-catalog-common';
import {
  RiArrowDownSLine,
  RiArrowRightSLine,
  RiContractLeftRightLine,
  RiExpandLeftRightLine,
} from '@remixicon/react';
import { useState } from 'react';
import { columnsOf } from './recordColumns';
import type { ColumnGroup, MatrixColumn } from './recordColumns';
import { countMarks, drawnMark, markSentence } from './recordMarks';
import type { MatrixAttribute, MatrixObject } from './recordMarks';
import { MarkLegend, MarkSign } from './RecordMark';
import styles from './RecordMatrix.module.css';
import { useMarkFocus } from './useMarkFocus';

/** A line of the table: an object, or one attribute of the object that is open. */
interface Line {
  readonly object: MatrixObject;
  readonly attribute: MatrixAttribute | null;
}

/** Data objects down, systems across in groups; the open object shows its attributes. */
export function RecordMatrixTable(props: {
  readonly objects: readonly MatrixObject[];
  readonly groups: readonly ColumnGroup[];
  readonly open: ReadonlySet<string>;
  readonly onToggle: (group: string) => void;
  readonly chosen: string;
  readonly onChoose: (ref: string) => void;
}) {
  const { objects, groups, open, chosen, onChoose } = props;
  const [told, setTold] = useState('');
  const { table, onKeyDown } = useMarkFocus();
  const columns = groups.flatMap(group => columnsOf(group, open.has(group.id)));
  const lines: Line[] = objects.flatMap(object => [
    { object, attribute: null },
    ...(object.ref === chosen
      ? object.attributes.map(attribute => ({ object, attribute }))
      : []),
  ]);
  return (
    <div className={styles.frame}>
      <table
        ref={table}
        className={styles.matrix}
        aria-label="Data objects by system"
        onKeyDown={onKeyDown}
      >
        <MatrixHead groups={groups} open={open} onToggle={props.onToggle} />
        <tbody onMouseLeave={() => setTold('')}>
          {lines.map((line, row) => (
            <tr
              key={`${line.object.ref} ${line.attribute?.name ?? ''}`}
              data-chosen={line.object.ref === chosen || undefined}
              data-attribute={line.attribute ? true : undefined}
            >
              <LineHead
                line={line}
                isOpen={line.object.ref === chosen}
                onChoose={onChoose}
              />
              {columns.map((column, place) => (
                <td key={column.id} data-group={column.isGroup || undefined}>
                  <CellMark
                    line={line}
                    column={column}
                    row={row}
                    place={place}
                    onTell={setTold}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.told} role="status">
        {told ||
          'Rest on a mark, or walk from mark to mark with the arrow keys, to read it here.'}
      </p>
      <MarkLegend />
    </div>
  );
}

function MatrixHead(props: {
  readonly groups: readonly ColumnGroup[];
  readonly open: ReadonlySet<string>;
  readonly onToggle: (group: string) => void;
}) {
  const { groups, open, onToggle } = props;
  return (
    <thead>
      <tr>
        <th scope="col" rowSpan={2} className={styles.corner}>
          Data object
        </th>
        {groups.map(group => {
          const isOpen = open.has(group.id);
          const isWide = isOpen && group.systems.length > 2;
          return (
            <th
              key={group.id}
              scope="colgroup"
              colSpan={isOpen ? group.systems.length : 1}
              className={styles.group}
            >
              <button
                type="button"
                className={styles.groupButton}
                aria-expanded={isOpen}
                aria-label={`${group.title}, ${group.systems.length} ${group.systems.length === 1 ? 'system' : 'systems'}`}
                title={group.title}
                onClick={() => onToggle(group.id)}
              >
                {isOpen ? (
                  <RiContractLeftRightLine size={14} aria-hidden="true" />
                ) : (
                  <RiExpandLeftRightLine size={14} aria-hidden="true" />
                )}
                {isWide && <span>{group.title}</span>}
              </button>
            </th>
          );
        })}
      </tr>
      <tr>
        {groups.flatMap(group =>
          columnsOf(group, open.has(group.id)).map(column => (
            <th key={column.id} scope="col" className={styles.systemHead}>
              <span className={styles.system}>
                {column.isGroup ? (
                  `${column.title} (${column.systems.length})`
                ) : (
                  <EntityRefText entityRef={column.id} title={column.title} />
                )}
              </span>
            </th>
          )),
        )}
      </tr>
    </thead>
  );
}

function LineHead(props: {
  readonly line: Line;
  readonly isOpen: boolean;
  readonly onChoose: (ref: string) => void;
}) {
  const { isOpen, onChoose } = props;
  const { object, attribute } = props.line;
  if (attribute) {
    return (
      <th scope="row">
        <Link
          className={styles.attribute}
          href={`${entityPath(object.ref)}?attribute=${encodeURIComponent(attribute.name)}`}
          standalone
        >
          {attribute.name}
        </Link>
        <span className={styles.objectMeta}>{attribute.classification}</span>
      </th>
    );
  }
  return (
    <th
      scope="row"
      // A deep link brings its row into view.
      ref={isOpen ? bringIntoView : undefined}
    >
      <button
        type="button"
        className={styles.toggle}
        aria-expanded={isOpen}
        aria-label={`Attributes of ${object.title}`}
        onClick={() => onChoose(isOpen ? '' : object.ref)}
      >
        {isOpen ? (
          <RiArrowDownSLine size={16} aria-hidden="true" />
        ) : (
          <RiArrowRightSLine size={16} aria-hidden="true" />
        )}
      </button>
      <Link className={styles.object} href={entityPath(object.ref)} standalone>
        {object.title}
      </Link>
      <span className={styles.objectMeta}>
        {object.attributes.length} attributes, {object.classification}
        {object.owner.title && `, ${object.owner.title}`}
      </span>
    </th>
  );
}

function bringIntoView(element: HTMLElement | null) {
  element?.scrollIntoView?.({ block: 'center' });
}

function CellMark(props: {
  readonly line: Line;
  readonly column: MatrixColumn;
  readonly row: number;
  readonly place: number;
  readonly onTell: (sentence: string) => void;
}) {
  const { line, column, row, place, onTell } = props;
  const { object, attribute } = line;
  const counts = countMarks(
    attribute ? [attribute] : object.attributes,
    column.systems,
  );
  const mark = drawnMark(counts);
  if (!mark) return null;
  const sentence = markSentence(column.title, counts, {
    object: object.title,
    ...(attribute ? { attribute: attribute.name } : {}),
  });
  const query = new URLSearchParams({
    ...(attribute ? { attribute: attribute.name } : {}),
    ...(column.isGroup ? {} : { system: column.id }),
  });
  return (
    <Link
      className={styles.markLink}
      href={`${entityPath(object.ref)}${query.size > 0 ? `?${query}` : ''}`}
      aria-label={sentence}
      data-row={row}
      data-column={place}
      onMouseEnter={() => onTell(sentence)}
      onFocus={() => onTell(sentence)}
      standalone
    >
      <MarkSign mark={mark} {...(attribute ? {} : { count: counts.owner })} />
    </Link>
  );
}
