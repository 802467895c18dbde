import type { ChangedPart, Finding } from '@interlock/contract-core';
import { SeverityBadge } from '@interlock/plugin-integration-catalog-react';
import styles from './PartTable.module.css';

const changeWords: Readonly<Record<ChangedPart['change'], string>> = {
  added: 'new',
  removed: 'gone',
  changed: 'another',
};

/** What differs part by part, before and after: rows of a sheet, attributes of data. */
export function PartTable(props: {
  readonly title: string;
  readonly parts: readonly ChangedPart[];
  readonly findings: readonly Finding[];
}) {
  const { title, parts, findings } = props;
  return (
    <div
      className={styles.scroll}
      tabIndex={0}
      role="region"
      aria-label={title}
    >
      <table
        className={styles.parts}
        aria-label="What differs, before and after"
      >
        <thead>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Member</th>
            <th scope="col">Before</th>
            <th scope="col">After</th>
          </tr>
        </thead>
        {parts.map(part => (
          <PartRows
            key={part.fingerprint}
            part={part}
            finding={findings.find(
              ({ fingerprint }) => fingerprint === part.fingerprint,
            )}
          />
        ))}
      </table>
    </div>
  );
}

function PartRows(props: {
  readonly part: ChangedPart;
  readonly finding: Finding | undefined;
}) {
  const { part, finding } = props;
  const [first, ...rest] = part.members;
  return (
    <tbody>
      <tr>
        <th scope="rowgroup" rowSpan={Math.max(1, part.members.length)}>
          <span className={styles.name}>
            {part.name} <span>is {changeWords[part.change]}</span>
          </span>
          {finding && (
            <span className={styles.rule}>
              <SeverityBadge severity={finding.severity} />
              <code>{finding.ruleId}</code>
            </span>
          )}
        </th>
        {first ? (
          <MemberCells member={first} />
        ) : (
          <td colSpan={3}>{finding?.message}</td>
        )}
      </tr>
      {rest.map(member => (
        <tr key={member.member}>
          <MemberCells member={member} />
        </tr>
      ))}
    </tbody>
  );
}

function MemberCells(props: {
  readonly member: ChangedPart['members'][number];
}) {
  const { member, before, after } = props.member;
  return (
    <>
      <th scope="row">{member}</th>
      <td>{before === null ? <Nothing /> : <code>{before}</code>}</td>
      <td>{after === null ? <Nothing /> : <code>{after}</code>}</td>
    </>
  );
}

function Nothing() {
  return <span className={styles.nothing}>nothing</span>;
}
