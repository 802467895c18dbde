export { checkSentence } from './checkSentence';
export { concludeLint } from './lintReport';
export type { LintedFile, LintReport } from './lintReport';
export { renderCheck } from './renderCheck';
export { renderDiff } from './renderDiff';
export { concludeEstate } from './estateReport';
export type { EstateCounts, EstateReport } from './estateReport';
export { renderEstate } from './renderEstate';
export { concludeScorecards } from './scorecardReport';
export type { ScorecardChoice, ScorecardReport } from './scorecardReport';
export { renderScorecards } from './renderScorecards';
export { renderInit } from './renderInit';
export type { InitReport } from './renderInit';
export { renderLint } from './renderLint';
export { renderMappingDifference } from './renderMappingDifference';
export type { MappingDifferenceReport } from './renderMappingDifference';
export { concludeMappings } from './mappingReport';
export type { MappingCounts, MappingReport } from './mappingReport';
export { renderMappings } from './renderMappings';
export { renderMappingTable } from './renderMappingTable';
export type { MappingTableReport } from './renderMappingTable';
export { renderMappingRun } from './renderMappingRun';
export { renderProblems } from './renderProblems';
export type { ProblemReport } from './renderProblems';
export { reportFormats } from './reportFormat';
export type { RenderOptions, ReportFormat } from './reportFormat';
export {
  standingInWords,
  styleNotesInWords,
  violationsInWords,
} from './violationsText';

export { renderOpenLineage, renderUsage } from './renderUsage';
export type { UsageReport } from './usageReport';
export { renderImpact } from './renderImpact';
