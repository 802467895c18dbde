import type { ExamplesOfRule } from '../../ruleExample';
import { examples as messageSecurityAdded } from './messageSecurityAdded.examples';
import { examples as messageSecurityAlternativeAdded } from './messageSecurityAlternativeAdded.examples';
import { examples as messageSecurityAlternativeRemoved } from './messageSecurityAlternativeRemoved.examples';
import { examples as messageSecurityRemoved } from './messageSecurityRemoved.examples';
import { examples as messageSecurityScopeAdded } from './messageSecurityScopeAdded.examples';
import { examples as messageSecurityScopeRemoved } from './messageSecurityScopeRemoved.examples';
import { examples as messageServerAdded } from './messageServerAdded.examples';
import { examples as messageServerEncryptionChanged } from './messageServerEncryptionChanged.examples';
import { examples as messageServerHostChanged } from './messageServerHostChanged.examples';
import { examples as messageServerPathnameChanged } from './messageServerPathnameChanged.examples';
import { examples as messageServerProtocolChanged } from './messageServerProtocolChanged.examples';
import { examples as messageServerProtocolVersionChanged } from './messageServerProtocolVersionChanged.examples';
import { examples as messageServerRemoved } from './messageServerRemoved.examples';
import { examples as messageServerVariableDefaultChanged } from './messageServerVariableDefaultChanged.examples';
import { examples as messageServerVariableValueAdded } from './messageServerVariableValueAdded.examples';
import { examples as messageServerVariableValueRemoved } from './messageServerVariableValueRemoved.examples';

export const examples: readonly ExamplesOfRule[] = [
  ['message-server-removed', messageServerRemoved],
  ['message-server-added', messageServerAdded],
  ['message-server-host-changed', messageServerHostChanged],
  ['message-server-pathname-changed', messageServerPathnameChanged],
  ['message-server-protocol-changed', messageServerProtocolChanged],
  ['message-server-encryption-changed', messageServerEncryptionChanged],
  [
    'message-server-protocol-version-changed',
    messageServerProtocolVersionChanged,
  ],
  ['message-server-variable-value-removed', messageServerVariableValueRemoved],
  ['message-server-variable-value-added', messageServerVariableValueAdded],
  [
    'message-server-variable-default-changed',
    messageServerVariableDefaultChanged,
  ],
  ['message-security-added', messageSecurityAdded],
  ['message-security-removed', messageSecurityRemoved],
  ['message-security-alternative-removed', messageSecurityAlternativeRemoved],
  ['message-security-alternative-added', messageSecurityAlternativeAdded],
  ['message-security-scope-added', messageSecurityScopeAdded],
  ['message-security-scope-removed', messageSecurityScopeRemoved],
];
