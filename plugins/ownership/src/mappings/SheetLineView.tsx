import { CodeText } from '@interlock/plugin-integration-catalog-react';
import { RiArrowRightLine, RiKey2Line } from '@remixicon/react';
import type { Mapping, MappingRow } from '../api/ownershipApi';
import { EntityNameLink, EntityNameLinks } from '../cells/EntityNameLink';
import { FieldLink } from '../cells/FieldLink';
import { FindingLines } from '../cells/FindingLines';
import { FieldEnd } from './FieldEnd';
import styles from './MappingSheet.module.css';
import type { SheetLine } from './sheetLines';

/** A line of the sheet: cells of a row of its table. */
export function SheetLineView(props: { readonly line: SheetLine }) {
  const { line } = props;
  return line.kind === 'mapping' ? (
    <MappingHead mapping={line.mapping} rows={line.rows} />
  ) : (
    <RowCells row={line.row} />
  );
}

function MappingHead(props: {
  readonly mapping: Mapping;
  readonly rows: number;
}) {
  const { mapping, rows } = props;
  return (
    <div role="cell" aria-colspan={3} className={styles.mappingHead}>
      <b>{mapping.name}</b>{' '}
      {mapping.sources.map((source, index) => (
        <span key={source.name}>
          {index > 0 && ', '}
          <code>{source.name}</code> of{' '}
          <EntityNameLink entity={source.contract} />
        </span>
      ))}{' '}
      <RiArrowRightLine size={14} aria-label="to" />{' '}
      <EntityNameLink entity={mapping.target.contract} />
      <span className={styles.operations}>
        {' '}
        {mapping.target.operations.join(', ')}
      </span>
      <span className={styles.operations}>
        , {rows === 1 ? '1 row' : `${rows} rows`}
      </span>
    </div>
  );
}

function RowCells(props: { readonly row: MappingRow }) {
  const { row } = props;
  return (
    <>
      <div role="cell" className={styles.cell}>
        {row.sources.length === 0 ? (
          <span className={styles.facts}>no source field</span>
        ) : (
          row.sources.map(field => (
            <FieldEnd key={field.written} field={field} />
          ))
        )}
      </div>
      <div role="cell" className={styles.cell}>
        <Middle row={row} />
      </div>
      <div role="cell" className={styles.cell}>
        <FieldEnd field={row.target} isTarget />
      </div>
      {row.findings.length > 0 && (
        <div role="cell" aria-colspan={3} className={styles.rowFindings}>
          <FindingLines findings={row.findings} />
        </div>
      )}
    </>
  );
}

/** What happens on the way, and whose value it is. */
function Middle(props: { readonly row: MappingRow }) {
  const { row } = props;
  const more = [
    ...(row.on.length > 0 ? [row.on.join(', ')] : []),
    ...(row.mandatory ? ['mandatory'] : []),
    ...(row.default ? [`else ${row.default}`] : []),
    ...(row.validation ? [`valid where ${row.validation}`] : []),
    ...(row.exceptionRule ? [`exceptions: ${row.exceptionRule}`] : []),
    ...(row.owner ? [`owner ${row.owner}`] : []),
    ...(row.approver ? [`approver ${row.approver}`] : []),
  ];
  return (
    <div className={styles.end}>
      <span>
        {row.key && <RiKey2Line size={14} aria-label="key" />}{' '}
        <CodeText>{row.transform}</CodeText>
      </span>
      <span className={styles.facts}>
        {row.attribute && (
          <>
            <FieldLink field={row.attribute} /> of{' '}
            <EntityNameLinks entities={row.attributeOwners} none="no owner" />
            {more.length > 0 && '; '}
          </>
        )}
        {more.join('; ')}
      </span>
      {row.note && <span className={styles.facts}>{row.note}</span>}
    </div>
  );
}
