import { Button, Link } from '@backstage/ui';
import type { FindingGroup } from '@interlock/plugin-integration-catalog-common';
import { Section } from '@interlock/plugin-integration-catalog-react';
import { useState } from 'react';
import { useGovernanceLinks } from '../governanceLinks';
import type { FindingFilter } from '../governanceLinks';
import { standing, tallyWords } from '../tallyWords';
import styles from './TallyList.module.css';

/** Rows before somebody asks for the rest. */
const first = 6;

/** Findings counted by one thing; each count leads to its findings. */
export function TallyList(props: {
  readonly title: string;
  readonly note?: string;
  readonly facet: keyof FindingFilter;
  readonly groups: readonly FindingGroup[];
  /** What to call the group that has no key. */
  readonly none?: string;
  readonly isCode?: boolean;
}) {
  const { title, note, facet, groups, none = '', isCode = false } = props;
  const [all, setAll] = useState(false);
  const most = Math.max(1, ...groups.map(({ tally }) => sum(tally)));
  const shown = all ? groups : groups.slice(0, first);
  return (
    <Section title={title} note={note}>
      <ul className={styles.groups}>
        {shown.map(group => (
          <li key={group.key} className={styles.group}>
            <span className={styles.top}>
              <GroupName
                group={group}
                facet={facet}
                none={none}
                isCode={isCode}
              />
              <span className={styles.words}>{tallyWords(group.tally)}</span>
            </span>
            <TallyBar group={group} most={most} />
          </li>
        ))}
      </ul>
      {groups.length > first && (
        <div>
          <Button
            variant="tertiary"
            size="small"
            onPress={() => setAll(before => !before)}
            aria-expanded={all}
          >
            {all ? 'Show fewer' : `Show all ${groups.length}`}
          </Button>
        </div>
      )}
    </Section>
  );
}

function sum(tally: FindingGroup['tally']): number {
  return standing(tally) + tally.waived;
}

function GroupName(props: {
  readonly group: FindingGroup;
  readonly facet: keyof FindingFilter;
  readonly none: string;
  readonly isCode: boolean;
}) {
  const { group, facet, none, isCode } = props;
  const links = useGovernanceLinks();
  if (group.key === '') return <span>{group.title || none}</span>;
  const title = group.title || group.key;
  return (
    <Link className={styles.name} href={links.findings({ [facet]: group.key })}>
      {isCode ? <code>{title}</code> : title}
    </Link>
  );
}

/** Lengths that compare groups; the words beside it say the numbers. */
function TallyBar(props: {
  readonly group: FindingGroup;
  readonly most: number;
}) {
  const { tally } = props.group;
  const parts = ['error', 'warn', 'info', 'waived'] as const;
  return (
    <span className={styles.bar} aria-hidden="true">
      {parts.map(part => (
        <span
          key={part}
          data-part={part}
          style={{ width: `${(tally[part] / props.most) * 100}%` }}
        />
      ))}
    </span>
  );
}
