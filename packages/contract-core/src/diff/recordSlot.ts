/** The slot of an operation on records that holds the record itself. */
export const recordSlot = 'record';
