export * from './readDocument';
export * from './syntaxNode';
export * from './syntaxProblem';
