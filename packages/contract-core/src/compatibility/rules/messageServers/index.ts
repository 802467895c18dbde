import type { Rule } from '../../rule';
import { messageSecurityAdded } from './messageSecurityAdded';
import { messageSecurityAlternativeAdded } from './messageSecurityAlternativeAdded';
import { messageSecurityAlternativeRemoved } from './messageSecurityAlternativeRemoved';
import { messageSecurityRemoved } from './messageSecurityRemoved';
import { messageSecurityScopeAdded } from './messageSecurityScopeAdded';
import { messageSecurityScopeRemoved } from './messageSecurityScopeRemoved';
import { messageServerAdded } from './messageServerAdded';
import { messageServerEncryptionChanged } from './messageServerEncryptionChanged';
import { messageServerHostChanged } from './messageServerHostChanged';
import { messageServerPathnameChanged } from './messageServerPathnameChanged';
import { messageServerProtocolChanged } from './messageServerProtocolChanged';
import { messageServerProtocolVersionChanged } from './messageServerProtocolVersionChanged';
import { messageServerRemoved } from './messageServerRemoved';
import { messageServerVariableDefaultChanged } from './messageServerVariableDefaultChanged';
import { messageServerVariableValueAdded } from './messageServerVariableValueAdded';
import { messageServerVariableValueRemoved } from './messageServerVariableValueRemoved';

/** In the order in which people read them. */
export const messageServers: readonly Rule[] = [
  messageServerRemoved,
  messageServerAdded,
  messageServerHostChanged,
  messageServerPathnameChanged,
  messageServerProtocolChanged,
  messageServerEncryptionChanged,
  messageServerProtocolVersionChanged,
  messageServerVariableValueRemoved,
  messageServerVariableValueAdded,
  messageServerVariableDefaultChanged,
  messageSecurityAdded,
  messageSecurityRemoved,
  messageSecurityAlternativeRemoved,
  messageSecurityAlternativeAdded,
  messageSecurityScopeAdded,
  messageSecurityScopeRemoved,
];
