export { describedObjects } from './describedObjects';
export { readSalesforceContract } from './readSalesforceContract';
