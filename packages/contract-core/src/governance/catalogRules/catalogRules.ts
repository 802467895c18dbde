import type { CatalogRule } from './catalogRule';
import { accuracyStated } from './reliability/accuracyStated';
import { alertGuardsServiceLevel } from './operation/alertGuardsServiceLevel';
import { alertsComplete } from './operation/alertsComplete';
import { analyticsSeparated } from './flow/analyticsSeparated';
import { approverSegregated } from './finance/approverSegregated';
import { attributeOwnerFits } from './data/attributeOwnerFits';
import { auditTrailKept } from './finance/auditTrailKept';
import { authenticationStrong } from './security/authenticationStrong';
import { closeWindowStated } from './flow/closeWindowStated';
import { coexistenceComplete } from './migration/coexistenceComplete';
import { contractLayerStated } from './contracts/contractLayerStated';
import { contractProvided } from './contracts/contractProvided';
import { contractUsed } from './contracts/contractUsed';
import { correlationDeclared } from './reliability/correlationDeclared';
import { credentialExpiryAhead } from './security/credentialExpiryAhead';
import { credentialExpiryStated } from './security/credentialExpiryStated';
import { crossReferenceComplete } from './data/crossReferenceComplete';
import { deadLetterDeclared } from './reliability/deadLetterDeclared';
import { deprecatedNotUsed } from './contracts/deprecatedNotUsed';
import { entityLifecycleStated } from './ownership/entityLifecycleStated';
import { entityOwnerPresent } from './ownership/entityOwnerPresent';
import { environmentsComplete } from './environments/environmentsComplete';
import { exceptionRuleComplete } from './flow/exceptionRuleComplete';
import { experienceCallsErp } from './flow/experienceCallsErp';
import { flowDocumented } from './operation/flowDocumented';
import { flowEventNamed } from './ownership/flowEventNamed';
import { flowQueueOwned } from './flow/flowQueueOwned';
import { flowSupportOwner } from './ownership/flowSupportOwner';
import { idempotencyDeclared } from './reliability/idempotencyDeclared';
import { identityStated } from './data/identityStated';
import { layerOrder } from './flow/layerOrder';
import { leastPrivilege } from './security/leastPrivilege';
import { mappingNamed } from './flow/mappingNamed';
import { maskingStated } from './security/maskingStated';
import { migrationDated } from './migration/migrationDated';
import { objectCarried } from './data/objectCarried';
import { patternDegreeHonest } from './flow/patternDegreeHonest';
import { patternExceptionPlanned } from './flow/patternExceptionPlanned';
import { patternToBeAvoided } from './flow/patternToBeAvoided';
import { pinLive } from './contracts/pinLive';
import { pointToPoint } from './flow/pointToPoint';
import { pointToPointLimit } from './systems/pointToPointLimit';
import { changeNotPropagated } from './records/changeNotPropagated';
import { mappedButUnowned } from './records/mappedButUnowned';
import { minimumMasterData } from './records/minimumMasterData';
import { movedWithoutRow } from './records/movedWithoutRow';
import { ownerGone } from './records/ownerGone';
import { routingGap, routingOverlap } from './records/routing';
import { survivorshipRuleKnown } from './records/survivorshipRuleKnown';
import { twoWritersWithoutSurvivorship } from './records/twoWritersWithoutSurvivorship';
import { writtenAgainstOwner } from './records/writtenAgainstOwner';
import { writtenBothWaysWithoutRule } from './records/writtenBothWaysWithoutRule';
import { regionsStated } from './systems/regionsStated';
import { replayDeclared } from './reliability/replayDeclared';
import { residencyCompatible } from './security/residencyCompatible';
import { retentionLongEnough } from './finance/retentionLongEnough';
import { retryDeclared } from './reliability/retryDeclared';
import { reviewCadenceFits } from './review/reviewCadenceFits';
import { reviewDated } from './review/reviewDated';
import { roleStated } from './systems/roleStated';
import { sandboxTested } from './environments/sandboxTested';
import { scheduleComplete } from './flow/scheduleComplete';
import { serviceLevelsFitCriticality } from './reliability/serviceLevelsFitCriticality';
import { serviceLevelsStated } from './reliability/serviceLevelsStated';
import { signOffFresh } from './review/signOffFresh';
import { stepErrorsStated } from './flow/stepErrorsStated';
import { survivorshipStated } from './data/survivorshipStated';
import { systemOutlived } from './migration/systemOutlived';
import { systemTestInstallation } from './environments/systemTestInstallation';
import { timingReason } from './flow/timingReason';
import { twoWayWriteDecided } from './data/twoWayWriteDecided';
import { releaseAhead } from './contracts/releaseAhead';
import { useFieldsFound } from './contracts/useFieldsFound';
import { usePinned } from './contracts/usePinned';
import { volumeStated } from './flow/volumeStated';
import { writeChainCompensated } from './flow/writeChainCompensated';

/** Every rule across the estate, by subject. */
export const catalogRules: readonly CatalogRule[] = [
  entityLifecycleStated,
  entityOwnerPresent,
  flowEventNamed,
  flowSupportOwner,
  analyticsSeparated,
  closeWindowStated,
  exceptionRuleComplete,
  experienceCallsErp,
  flowQueueOwned,
  layerOrder,
  mappingNamed,
  patternDegreeHonest,
  patternExceptionPlanned,
  patternToBeAvoided,
  pointToPoint,
  scheduleComplete,
  stepErrorsStated,
  timingReason,
  volumeStated,
  writeChainCompensated,
  coexistenceComplete,
  migrationDated,
  systemOutlived,
  accuracyStated,
  correlationDeclared,
  deadLetterDeclared,
  idempotencyDeclared,
  replayDeclared,
  retryDeclared,
  serviceLevelsFitCriticality,
  serviceLevelsStated,
  authenticationStrong,
  credentialExpiryAhead,
  credentialExpiryStated,
  leastPrivilege,
  maskingStated,
  residencyCompatible,
  approverSegregated,
  auditTrailKept,
  retentionLongEnough,
  environmentsComplete,
  sandboxTested,
  systemTestInstallation,
  contractLayerStated,
  contractProvided,
  contractUsed,
  deprecatedNotUsed,
  pinLive,
  releaseAhead,
  useFieldsFound,
  usePinned,
  pointToPointLimit,
  regionsStated,
  roleStated,
  attributeOwnerFits,
  crossReferenceComplete,
  identityStated,
  objectCarried,
  survivorshipStated,
  twoWayWriteDecided,
  changeNotPropagated,
  mappedButUnowned,
  minimumMasterData,
  movedWithoutRow,
  ownerGone,
  routingGap,
  routingOverlap,
  survivorshipRuleKnown,
  twoWritersWithoutSurvivorship,
  writtenAgainstOwner,
  writtenBothWaysWithoutRule,
  reviewCadenceFits,
  reviewDated,
  signOffFresh,
  alertGuardsServiceLevel,
  alertsComplete,
  flowDocumented,
];
