import type { WaiverView } from '@interlock/plugin-integration-catalog-common';
import {
  RiArrowGoBackLine,
  RiCalendarScheduleLine,
  RiCloseCircleFill,
  RiGhostLine,
  RiHourglassLine,
  RiShieldCheckFill,
  RiTimeFill,
  RiUnpinLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusBadge } from './StatusBadge';
import type { Tone } from './StatusBadge';

export type WaiverStateWord = WaiverView['state'];

interface WaiverStateAppearance {
  readonly word: string;
  readonly tone: Tone;
  readonly icon: ReactElement;
  /** What the state means for the findings, in one sentence. */
  readonly meaning: string;
}

/** Word, tone, icon and meaning of each state, in the order in which lists ask. */
export const waiverStates: Readonly<
  Record<WaiverStateWord, WaiverStateAppearance>
> = {
  requested: {
    word: 'Waits for a decision',
    tone: 'info',
    icon: <RiHourglassLine />,
    meaning: 'It permits nothing until somebody approves it.',
  },
  active: {
    word: 'Active',
    tone: 'success',
    icon: <RiShieldCheckFill />,
    meaning: 'What it permits stays visible and does not block.',
  },
  upcoming: {
    word: 'Approved, not begun',
    tone: 'neutral',
    icon: <RiCalendarScheduleLine />,
    meaning: 'It was approved and permits nothing before its first day.',
  },
  expired: {
    word: 'Expired',
    tone: 'danger',
    icon: <RiTimeFill />,
    meaning: 'What it permitted counts again.',
  },
  stale: {
    word: 'Stale',
    tone: 'warning',
    icon: <RiUnpinLine />,
    meaning: 'What it permitted is gone; withdraw it.',
  },
  orphaned: {
    word: 'Orphaned',
    tone: 'warning',
    icon: <RiGhostLine />,
    meaning: 'No finding ever matched it; withdraw it or correct its scope.',
  },
  rejected: {
    word: 'Rejected',
    tone: 'danger',
    icon: <RiCloseCircleFill />,
    meaning: 'It permits nothing.',
  },
  withdrawn: {
    word: 'Withdrawn',
    tone: 'neutral',
    icon: <RiArrowGoBackLine />,
    meaning: 'It permits nothing any more.',
  },
};

/** Whether a waiver permits anything today. */
export function WaiverStateBadge(props: { readonly state: WaiverStateWord }) {
  const { word, tone, icon, meaning } = waiverStates[props.state];
  return (
    <StatusBadge tone={tone} icon={icon} title={meaning}>
      {word}
    </StatusBadge>
  );
}
