import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import {
  entityView,
  userProfileFields,
  userView,
} from '@interlock/plugin-integration-catalog-common';
import type {
  GovernanceRuleSummary,
  WaiverPolicyView,
} from '@interlock/plugin-integration-catalog-common';
import {
  integrationCatalogApiRef,
  useLoaded,
} from '@interlock/plugin-integration-catalog-react';
import type { Loaded } from '@interlock/plugin-integration-catalog-react';
import { useCallback } from 'react';
import type { Choice } from './PickSelect';

export interface WaiverChoices {
  /** ISO day of the portal. */
  readonly day: string;
  readonly policy: WaiverPolicyView;
  readonly rules: readonly GovernanceRuleSummary[];
  readonly targets: readonly Choice[];
  readonly owners: readonly Choice[];
}

const targetKinds = ['api', 'integration', 'system', 'dataobject'];
const ownerKinds = ['group', 'user'];

/** What the fields of a request offer, and the terms of the policy. */
export function useWaiverChoices(): Loaded<WaiverChoices> {
  const api = useApi(integrationCatalogApiRef);
  const catalog = useApi(catalogApiRef);
  return useLoaded(
    useCallback(async () => {
      const [list, rules, entities] = await Promise.all([
        api.listWaivers(),
        api.listGovernanceRules(),
        catalog.getEntities({
          filter: { kind: [...targetKinds, ...ownerKinds] },
          fields: [...userProfileFields],
        }),
      ]);
      const choicesOf = (kinds: readonly string[]) =>
        entities.items
          .filter(({ kind }) => kinds.includes(kind.toLowerCase()))
          .map(toChoice)
          .sort((left, right) => left.label.localeCompare(right.label));
      return {
        day: list.day,
        policy: list.policy,
        rules,
        targets: choicesOf(targetKinds),
        owners: choicesOf(ownerKinds),
      };
    }, [api, catalog]),
  );
}

/** A person goes by the display name, which `title` of the view puts second. */
function toChoice(entity: Entity): Choice {
  const { ref, title } = entityView(entity);
  const label = entity.kind === 'User' ? userView(entity).displayName : title;
  return { id: ref, label };
}
