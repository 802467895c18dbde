export * from './approvalPolicy';
export * from './decision';
export * from './verdict';
