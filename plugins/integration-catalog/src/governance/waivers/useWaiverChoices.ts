import type { Entity } from '@backstage/catalog-model';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
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
          fields: ['kind', 'metadata', 'spec.profile'],
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

function toChoice(entity: Entity): Choice {
  const profile = entity.spec?.profile;
  const name =
    typeof profile === 'object' &&
    profile !== null &&
    'displayName' in profile &&
    typeof profile.displayName === 'string'
      ? profile.displayName
      : '';
  return {
    id: stringifyEntityRef(entity),
    label: name || entity.metadata.title || entity.metadata.name,
  };
}
