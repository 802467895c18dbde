export * from './waiverStore';
