import {
  RiMedal2Line,
  RiMedalFill,
  RiMedalLine,
  RiSubtractLine,
} from '@remixicon/react';
import styles from './LevelBadge.module.css';
import { rankedLevel } from './levelNames';
import type { RankedLevel } from './levelNames';

/** The level that a target reached: its word, an icon, and a colour third. */
export function LevelBadge(props: {
  readonly levels: readonly { readonly id: string; readonly title: string }[];
  readonly level: string;
}) {
  const level = rankedLevel(props.levels, props.level);
  return (
    <span className={styles.badge} data-rank={levelColour(level)}>
      <span className={styles.icon} aria-hidden="true">
        <LevelIcon level={level} />
      </span>
      {level.title}
    </span>
  );
}

/** Colour by height, so that templates may name their levels as they like. */
export function levelColour(level: RankedLevel): string {
  if (level.rank === 0) return 'below';
  if (level.isTop) return 'top';
  return level.rank === 1 ? 'first' : 'middle';
}

function LevelIcon(props: { readonly level: RankedLevel }) {
  if (props.level.rank === 0) return <RiSubtractLine />;
  if (props.level.isTop) return <RiMedalFill />;
  return props.level.rank === 1 ? <RiMedal2Line /> : <RiMedalLine />;
}
