import { Link } from '@backstage/ui';
import {
  CodeText,
  ConclusionBadge,
  PlainTable,
  Section,
} from '@interlock/plugin-integration-catalog-react';
import type { MappingRun } from '../api/ownershipApi';
import { EntityNameLink } from '../cells/EntityNameLink';
import cells from '../cells/Cells.module.css';
import styles from './MappingSheet.module.css';

const validities = {
  valid: 'valid against the target contract',
  invalid: 'not valid against the target contract',
  undecided: 'undecided whether it is valid',
} as const;

/** What came of a test run: the verdict first, then the value, then row by row why. */
export function RunResult(props: { readonly run: MappingRun }) {
  const { run } = props;
  return (
    <div role="status" ref={bringIntoView}>
      <Section
        title="Result"
        note={
          <>
            {run.target.operation} of{' '}
            <EntityNameLink entity={run.target.contract} />,{' '}
            {validities[run.validity]}
          </>
        }
      >
        <p className={cells.finding}>
          <ConclusionBadge conclusion={run.conclusion} />
          {run.reasons.map(reason => (
            <span key={reason}>
              <CodeText>{reason}</CodeText>
            </span>
          ))}
        </p>
        <RunFaults run={run} />
        <div className={styles.run}>
          <pre tabIndex={0} aria-label="Value of the target">
            {laidOut(run.output)}
          </pre>
          <PlainTable
            label="Row by row"
            rows={run.rows}
            keyOf={({ row, target }) => `${row} ${target}`}
            columns={[
              {
                label: 'Row',
                width: '32%',
                cell: ({ row }) => (
                  <Link
                    href={`?row=${encodeURIComponent(`${run.mapping}/${row}`)}`}
                  >
                    {row}
                  </Link>
                ),
              },
              { label: 'What it did', cell: RowValues },
            ]}
          />
        </div>
      </Section>
    </div>
  );
}

/** The form fills the page: what came of it would stay unseen below. */
function bringIntoView(element: HTMLElement | null) {
  element?.scrollIntoView?.({ block: 'start' });
}

function RunFaults(props: { readonly run: MappingRun }) {
  const { violations, exceptions } = props.run;
  if (violations.length + exceptions.length === 0) return null;
  return (
    <ul className={cells.findings} aria-label="What went wrong">
      {violations.map(({ target, message, rows }) => (
        <li key={`${target} ${message}`}>
          <code>{target}</code>: <CodeText>{message}</CodeText>
          {rows.length > 0 && ` (row ${rows.join(', ')})`}
        </li>
      ))}
      {exceptions.map(({ code, row, target, message, exceptionRule }) => (
        <li key={`${code} ${row} ${target}`}>
          <code>{target}</code>: <CodeText>{message}</CodeText> (row {row}
          {exceptionRule && `, ${exceptionRule}`})
        </li>
      ))}
    </ul>
  );
}

function RowValues(row: MappingRun['rows'][number]) {
  return (
    <>
      <CodeText>{row.does}</CodeText>
      {row.reason && <span className={cells.secondary}>{row.reason}</span>}
      {row.values.map(value => (
        <span key={value.target} className={cells.secondary}>
          {value.read.map(({ path, found, value: read }) => (
            <span key={path}>
              <code>{path}</code> {found ? <code>{read}</code> : 'is absent'}
              ;{' '}
            </span>
          ))}
          <code>{value.target}</code>{' '}
          {value.value === null ? value.state : <code>{value.value}</code>}
          {value.reason && `, ${value.reason}`}
        </span>
      ))}
    </>
  );
}

/** Indented for reading, unless that would change a number. */
function laidOut(json: string): string {
  try {
    const value: unknown = JSON.parse(json);
    return JSON.stringify(value) === json
      ? JSON.stringify(value, null, 2)
      : json;
  } catch {
    return json;
  }
}
