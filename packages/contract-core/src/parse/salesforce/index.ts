export type { DescribeMember, DescribeNode } from './describeMember';
export { describedObjects } from './describedObjects';
export { fieldMembers } from './fieldMembers';
export { objectMembers } from './objectMembers';
export { readSalesforceContract } from './readSalesforceContract';
