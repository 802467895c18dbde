export * from './contractSource';
export * from './describeContract';
export { detectFormat, detectXmlFormat } from './detectFormat';
export type { DetectedFormat } from './detectFormat';
export * from './parseContract';
export * from './parsedContract';
export * from './parseLimits';
export { readDocument } from './syntax';
export type { ReadDocument, SyntaxNode } from './syntax';
