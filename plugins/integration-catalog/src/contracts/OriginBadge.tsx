import { StatusBadge } from '@interlock/plugin-integration-catalog-react';
import { RiHome5Line, RiQuestionLine, RiStore2Line } from '@remixicon/react';
import type { ReactNode } from 'react';
import type { ContractOrigin } from './contractOrigin';
import { originWords } from './contractOrigin';

const icons: Readonly<Record<ContractOrigin, ReactNode>> = {
  own: <RiHome5Line />,
  vendor: <RiStore2Line />,
  unknown: <RiQuestionLine />,
};

/** Whether a contract is ours to decide about, or a vendor's. */
export function OriginBadge(props: { readonly origin: ContractOrigin }) {
  return (
    <StatusBadge
      tone={props.origin === 'own' ? 'info' : 'neutral'}
      icon={icons[props.origin]}
    >
      {originWords[props.origin]}
    </StatusBadge>
  );
}
