export * from './readDocument';
export * from './syntaxNode';
