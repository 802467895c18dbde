import { Cell } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import { ruleCategories } from '@interlock/contract-core/ruleBook';
import {
  CodeText,
  SeverityBadge,
} from '@interlock/plugin-integration-catalog-react';
import { ruleFamilies } from './ruleFilter';
import type { ListedRule } from './ruleFilter';
import styles from './RulesPage.module.css';

const titles: ReadonlyMap<string, string> = new Map(
  ruleCategories.map(({ id, title }) => [id, title]),
);

export const ruleColumns: readonly ColumnConfig<ListedRule>[] = [
  {
    id: 'kind',
    label: 'Rule',
    isRowHeader: true,
    defaultWidth: '1.3fr',
    cell: rule => (
      <Cell>
        <span className={styles.kind}>{rule.id}</span>
        <span className={styles.detail}>
          {titles.get(rule.category) ?? ruleFamilies[rule.family]}
        </span>
      </Cell>
    ),
  },
  {
    id: 'severity',
    label: 'At worst',
    width: 128,
    cell: rule => (
      <Cell>{rule.severity && <SeverityBadge severity={rule.severity} />}</Cell>
    ),
  },
  {
    id: 'purpose',
    label: 'Why it is there',
    defaultWidth: '2.4fr',
    cell: rule => (
      <Cell>
        <span className={styles.purpose}>
          <CodeText>{rule.purpose}</CodeText>
        </span>
      </Cell>
    ),
  },
];
