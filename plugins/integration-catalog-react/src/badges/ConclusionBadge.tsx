import type { Conclusion } from '@interlock/contract-core';
import {
  RiCheckboxCircleFill,
  RiCloseCircleFill,
  RiIndeterminateCircleLine,
  RiQuestionFill,
  RiSkipForwardLine,
} from '@remixicon/react';
import type { ReactElement } from 'react';
import { StatusBadge } from './StatusBadge';
import type { Tone } from './StatusBadge';

const appearances: Readonly<
  Record<Conclusion, { word: string; tone: Tone; icon: ReactElement }>
> = {
  success: { word: 'Success', tone: 'success', icon: <RiCheckboxCircleFill /> },
  failure: { word: 'Failure', tone: 'danger', icon: <RiCloseCircleFill /> },
  undecided: { word: 'Undecided', tone: 'warning', icon: <RiQuestionFill /> },
  neutral: {
    word: 'Neutral',
    tone: 'neutral',
    icon: <RiIndeterminateCircleLine />,
  },
  skipped: { word: 'Skipped', tone: 'neutral', icon: <RiSkipForwardLine /> },
};

/** How a check ended. Undecided never looks like success. */
export function ConclusionBadge(props: { readonly conclusion: Conclusion }) {
  const { word, tone, icon } = appearances[props.conclusion];
  return (
    <StatusBadge tone={tone} icon={icon}>
      {word}
    </StatusBadge>
  );
}
