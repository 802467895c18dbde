import type { ExamplesOfRule } from '../../ruleExample';
import { examples as securitySchemeScopeAdded } from './securitySchemeScopeAdded.examples';
import { examples as securitySchemeScopeRemoved } from './securitySchemeScopeRemoved.examples';
import { examples as securityAddressChanged } from './securityAddressChanged.examples';
import { examples as securityFlowAdded } from './securityFlowAdded.examples';
import { examples as securityFlowRemoved } from './securityFlowRemoved.examples';
import { examples as securitySchemeDeprecated } from './securitySchemeDeprecated.examples';
import { examples as securitySchemeChanged } from './securitySchemeChanged.examples';
import { examples as securitySchemeTypeChanged } from './securitySchemeTypeChanged.examples';
import { examples as securitySchemeAdded } from './securitySchemeAdded.examples';
import { examples as securitySchemeRemoved } from './securitySchemeRemoved.examples';
import { examples as securityScopeRemoved } from './securityScopeRemoved.examples';
import { examples as securityScopeAdded } from './securityScopeAdded.examples';
import { examples as securityDemandRemoved } from './securityDemandRemoved.examples';
import { examples as securityDemandAdded } from './securityDemandAdded.examples';
import { examples as securityAlternativeAdded } from './securityAlternativeAdded.examples';
import { examples as securityAlternativeRemoved } from './securityAlternativeRemoved.examples';
import { examples as securityRemoved } from './securityRemoved.examples';
import { examples as securityAdded } from './securityAdded.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['security-added', securityAdded],
  ['security-removed', securityRemoved],
  ['security-alternative-removed', securityAlternativeRemoved],
  ['security-alternative-added', securityAlternativeAdded],
  ['security-demand-added', securityDemandAdded],
  ['security-demand-removed', securityDemandRemoved],
  ['security-scope-added', securityScopeAdded],
  ['security-scope-removed', securityScopeRemoved],
  ['security-scheme-removed', securitySchemeRemoved],
  ['security-scheme-added', securitySchemeAdded],
  ['security-scheme-type-changed', securitySchemeTypeChanged],
  ['security-scheme-changed', securitySchemeChanged],
  ['security-scheme-deprecated', securitySchemeDeprecated],
  ['security-flow-removed', securityFlowRemoved],
  ['security-flow-added', securityFlowAdded],
  ['security-address-changed', securityAddressChanged],
  ['security-scheme-scope-removed', securitySchemeScopeRemoved],
  ['security-scheme-scope-added', securitySchemeScopeAdded],
];
