import { Cell } from '@backstage/ui';
import type { ColumnConfig } from '@backstage/ui';
import type { Scorecard } from '@interlock/contract-core';
import type { ScorecardTemplateView } from '@interlock/plugin-integration-catalog-common';
import {
  EntityTitle,
  StatusBadge,
} from '@interlock/plugin-integration-catalog-react';
import { RiArrowDownLine } from '@remixicon/react';
import { TargetLink } from '../../links/TargetLink';
import { LevelBadge } from './LevelBadge';
import { rankedLevel } from './levelNames';
import { MissingRules } from './MissingRules';
import styles from './ScorecardList.module.css';

export interface ScorecardRow {
  readonly id: string;
  readonly card: Scorecard;
}

/** Columns of a list of cards whose levels these templates name. */
export function scorecardColumns(
  templates: readonly ScorecardTemplateView[],
): readonly ColumnConfig<ScorecardRow>[] {
  const templateOf = (card: Scorecard) =>
    templates.find(({ id }) => id === card.template);
  return [
    {
      id: 'target',
      label: 'Target',
      isRowHeader: true,
      defaultWidth: '1.3fr',
      cell: ({ card }) => (
        <Cell>
          <TargetLink target={card.target} title={card.title} />
          <span className={styles.detail}>
            {card.owner ? <EntityTitle entityRef={card.owner} /> : 'no owner'}
          </span>
        </Cell>
      ),
    },
    {
      id: 'level',
      label: 'Level',
      width: 210,
      cell: ({ card }) => (
        <Cell>
          <LevelOf card={card} template={templateOf(card)} />
        </Cell>
      ),
    },
    {
      id: 'missing',
      label: 'In the way of the next level',
      defaultWidth: '2fr',
      cell: ({ card }) => (
        <Cell>
          <MissingRules card={card} />
        </Cell>
      ),
    },
  ];
}

/** The level that was reached, and the least one where it was not. */
export function LevelOf(props: {
  readonly card: Scorecard;
  readonly template: ScorecardTemplateView | undefined;
}) {
  const { card, template } = props;
  const levels = template?.levels ?? [];
  const minimum = rankedLevel(levels, card.minimum).title.toLowerCase();
  return (
    <span className={styles.stack}>
      <LevelBadge levels={levels} level={card.level} />
      {!card.reachesMinimum && (
        <StatusBadge tone="danger" icon={<RiArrowDownLine />}>
          below minimum {minimum}
        </StatusBadge>
      )}
      <span className={styles.detail}>{template?.title}</span>
    </span>
  );
}
