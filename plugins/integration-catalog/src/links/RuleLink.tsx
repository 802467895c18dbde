import { useRouteRef } from '@backstage/frontend-plugin-api';
import { Link } from '@backstage/ui';
import { ruleRouteRef } from '../routes';

/** The id of a finding's rule, which leads to what the rule says of itself. */
export function RuleLink(props: { readonly ruleId: string }) {
  const { ruleId } = props;
  const rulePage = useRouteRef(ruleRouteRef);
  const name = <code>{ruleId}</code>;
  return rulePage ? <Link href={rulePage({ id: ruleId })}>{name}</Link> : name;
}
