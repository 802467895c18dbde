import type { Rule } from '../../rule';
import { securitySchemeScopeAdded } from './securitySchemeScopeAdded';
import { securitySchemeScopeRemoved } from './securitySchemeScopeRemoved';
import { securityAddressChanged } from './securityAddressChanged';
import { securityFlowAdded } from './securityFlowAdded';
import { securityFlowRemoved } from './securityFlowRemoved';
import { securitySchemeDeprecated } from './securitySchemeDeprecated';
import { securitySchemeChanged } from './securitySchemeChanged';
import { securitySchemeTypeChanged } from './securitySchemeTypeChanged';
import { securitySchemeAdded } from './securitySchemeAdded';
import { securitySchemeRemoved } from './securitySchemeRemoved';
import { securityScopeRemoved } from './securityScopeRemoved';
import { securityScopeAdded } from './securityScopeAdded';
import { securityDemandRemoved } from './securityDemandRemoved';
import { securityDemandAdded } from './securityDemandAdded';
import { securityAlternativeAdded } from './securityAlternativeAdded';
import { securityAlternativeRemoved } from './securityAlternativeRemoved';
import { securityRemoved } from './securityRemoved';
import { securityAdded } from './securityAdded';

/** In the order in which people read them. */
export const security: readonly Rule[] = [
  securityAdded,
  securityRemoved,
  securityAlternativeRemoved,
  securityAlternativeAdded,
  securityDemandAdded,
  securityDemandRemoved,
  securityScopeAdded,
  securityScopeRemoved,
  securitySchemeRemoved,
  securitySchemeAdded,
  securitySchemeTypeChanged,
  securitySchemeChanged,
  securitySchemeDeprecated,
  securityFlowRemoved,
  securityFlowAdded,
  securityAddressChanged,
  securitySchemeScopeRemoved,
  securitySchemeScopeAdded,
];
