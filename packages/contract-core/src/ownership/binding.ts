import type { ContractId, Location } from '../model';

/**
 * A schema property that carries an attribute of a data object: said by
 * `x-interlock-attribute` in a contract of our own, or by an overlay beside one
 * of a vendor.
 */
export interface AttributeBinding {
  readonly contract: ContractId;
  /** JSON Pointer of the schema, property or field in the document that it speaks of. */
  readonly pointer: string;
  /** `account.legalName`: the data object's name, a dot, the attribute's. */
  readonly attribute: string;
  /** Where it is said: in the contract itself, or in the overlay. */
  readonly location: Location;
  readonly saidBy: 'contract' | 'overlay';
}

/** The name of an attribute in two parts. */
export interface AttributeName {
  /** Full, lower-case ref of the data object. */
  readonly dataObject: string;
  readonly attribute: string;
}
