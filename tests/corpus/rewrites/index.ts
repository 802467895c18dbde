import { addCommonPathPrefix } from './addCommonPathPrefix';
import { additionalPropertiesTrueMadeExplicit } from './additionalPropertiesTrueMadeExplicit';
import { asyncapi2To3 } from './asyncapi2To3';
import { asyncapiChannelKeyRename } from './asyncapiChannelKeyRename';
import { constToSingleEnum } from './constToSingleEnum';
import { csdlInheritedPropertyMovedToNewBase } from './csdlInheritedPropertyMovedToNewBase';
import { csdlNamespaceAlias } from './csdlNamespaceAlias';
import { csdlReorderAndAnnotations } from './csdlReorderAndAnnotations';
import { defaultMediaTypeParameterSpelling } from './defaultMediaTypeParameterSpelling';
import { descriptionAndTitleEdits } from './descriptionAndTitleEdits';
import { duplicateAllOfMember } from './duplicateAllOfMember';
import { exampleToExamples } from './exampleToExamples';
import { exclusiveBoundFlagToNumber } from './exclusiveBoundFlagToNumber';
import { flattenAllOf } from './flattenAllOf';
import { inlineSharedResponse } from './inlineSharedResponse';
import { inlineToRef } from './inlineToRef';
import { liftPropertiesIntoAllOf } from './liftPropertiesIntoAllOf';
import { nullableFlagToTypeArray } from './nullableFlagToTypeArray';
import { openapi30To31 } from './openapi30To31';
import { openapi31To32 } from './openapi31To32';
import { operationToPathLevelParameters } from './operationToPathLevelParameters';
import { pathLevelToOperationParameters } from './pathLevelToOperationParameters';
import { reformatAndReindent } from './reformatAndReindent';
import { refToInline } from './refToInline';
import { regroupAllOfMembers } from './regroupAllOfMembers';
import { renameComponent } from './renameComponent';
import { renamePathParameter } from './renamePathParameter';
import { reorderEnum } from './reorderEnum';
import { reorderKeys } from './reorderKeys';
import { reorderParameters } from './reorderParameters';
import { reorderRequired } from './reorderRequired';
import { reorderTagsAndResponses } from './reorderTagsAndResponses';
import { reorderUnionBranches } from './reorderUnionBranches';
import { splitIntoFiles } from './splitIntoFiles';
import { swagger2ToOpenapi3 } from './swagger2ToOpenapi3';
import { typeArrayToUnionWithNull } from './typeArrayToUnionWithNull';
import { unusedComponentAddedOrRemoved } from './unusedComponentAddedOrRemoved';
import { unwrapSingleAnyOf } from './unwrapSingleAnyOf';
import { wrapInSingleOneOf } from './wrapInSingleOneOf';
import { yamlToJson } from './yamlToJson';
import type { Rewrite } from './rewrite';

/** Every rewrite that changes nothing a document means, by its name. */
export const rewrites: readonly Rewrite[] = [
  renamePathParameter,
  addCommonPathPrefix,
  reorderKeys,
  reorderRequired,
  reorderEnum,
  reorderParameters,
  reorderTagsAndResponses,
  inlineToRef,
  refToInline,
  renameComponent,
  splitIntoFiles,
  yamlToJson,
  reformatAndReindent,
  liftPropertiesIntoAllOf,
  flattenAllOf,
  regroupAllOfMembers,
  duplicateAllOfMember,
  wrapInSingleOneOf,
  unwrapSingleAnyOf,
  reorderUnionBranches,
  nullableFlagToTypeArray,
  typeArrayToUnionWithNull,
  constToSingleEnum,
  pathLevelToOperationParameters,
  operationToPathLevelParameters,
  inlineSharedResponse,
  openapi30To31,
  openapi31To32,
  swagger2ToOpenapi3,
  exclusiveBoundFlagToNumber,
  exampleToExamples,
  descriptionAndTitleEdits,
  defaultMediaTypeParameterSpelling,
  asyncapi2To3,
  asyncapiChannelKeyRename,
  csdlNamespaceAlias,
  csdlInheritedPropertyMovedToNewBase,
  csdlReorderAndAnnotations,
  additionalPropertiesTrueMadeExplicit,
  unusedComponentAddedOrRemoved,
];
