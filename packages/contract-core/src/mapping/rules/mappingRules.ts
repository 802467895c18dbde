import type { GovernanceRule } from '../../model';
import { amountArithmetic } from './amountArithmetic';
import { bindingRefused } from './bindingRefused';
import type { BindingRule } from './bindingRule';
import { bindingTargetNotFound } from './bindingTargetNotFound';
import { classLowered } from './classLowered';
import { contractUnknown } from './contractUnknown';
import { dateFormat } from './dateFormat';
import { exceptionMissing } from './exceptionMissing';
import { expressionInvalid } from './expressionInvalid';
import { expressionUndecided } from './expressionUndecided';
import { flowUnknown } from './flowUnknown';
import { hardCodedValue } from './hardCodedValue';
import { lengthUnlimited } from './lengthUnlimited';
import { listMismatch } from './listMismatch';
import type { MappingRule } from './mappingRule';
import { nullIntoRequired } from './nullIntoRequired';
import { numberFormat } from './numberFormat';
import { objectWhole } from './objectWhole';
import { operationUnknown } from './operationUnknown';
import { precisionLost } from './precisionLost';
import { requiredTargetUnmapped } from './requiredTargetUnmapped';
import { rowDuplicate } from './rowDuplicate';
import { sourceCount } from './sourceCount';
import { sourceNotReadable } from './sourceNotReadable';
import { sourcePathUnknown } from './sourcePathUnknown';
import { targetNotWritable } from './targetNotWritable';
import { targetPathUnknown } from './targetPathUnknown';
import { typeNotConvertible } from './typeNotConvertible';
import { undecided } from './undecided';
import { valueLost } from './valueLost';
import { valueMapIncomplete } from './valueMapIncomplete';
import { valueMapUnknownTarget } from './valueMapUnknownTarget';
import { valueNotAllowed } from './valueNotAllowed';
import { wouldTruncate } from './wouldTruncate';

/** Every rule that looks at one sheet, by subject. */
export const sheetRules: readonly MappingRule[] = [
  flowUnknown,
  contractUnknown,
  operationUnknown,
  sourcePathUnknown,
  targetPathUnknown,
  undecided,
  objectWhole,
  sourceNotReadable,
  targetNotWritable,
  rowDuplicate,
  sourceCount,
  listMismatch,
  typeNotConvertible,
  numberFormat,
  dateFormat,
  wouldTruncate,
  lengthUnlimited,
  precisionLost,
  nullIntoRequired,
  requiredTargetUnmapped,
  valueMapIncomplete,
  valueLost,
  valueMapUnknownTarget,
  valueNotAllowed,
  hardCodedValue,
  exceptionMissing,
  classLowered,
  expressionInvalid,
  expressionUndecided,
  amountArithmetic,
];

/** Every rule about what ties contracts to attributes. */
export const bindingRules: readonly BindingRule[] = [
  bindingTargetNotFound,
  bindingRefused,
];

/** Every rule about mapping sheets and what ties contracts to attributes. */
export const mappingRules: readonly GovernanceRule[] = [
  ...sheetRules,
  ...bindingRules,
];
