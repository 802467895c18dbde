import { EntityRefText } from '@interlock/plugin-integration-catalog-react';
import { ContractLink } from './ContractLink';

/** What is judged, by its title: a contract leads to its own page, the rest to the catalog. */
export function TargetLink(props: {
  readonly target: string;
  readonly title: string;
}) {
  const { target, title } = props;
  if (target.startsWith('api:')) {
    return (
      <ContractLink contractRef={target} query="?tab=governance">
        {title || target}
      </ContractLink>
    );
  }
  return <EntityRefText entityRef={target} title={title || target} />;
}
