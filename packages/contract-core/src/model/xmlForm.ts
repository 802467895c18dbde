/** How a value is written in XML bodies (OpenAPI, "XML Object"). */
export interface XmlForm {
  /** Null where the property or the component gives the name. */
  readonly name: string | null;
  readonly namespace: string | null;
  readonly prefix: string | null;
  /** `attribute`, or another `nodeType` of OpenAPI 3.2; null for an element. */
  readonly nodeType: string | null;
  /** Whether an element stands around the elements of a list. */
  readonly wrapped: boolean;
}
