/**
 * The members of an Open Data Contract Standard document, version 3.1.0, that an
 * estate can fill (https://bitol-io.github.io/open-data-contract-standard/v3.1.0/).
 * What the standard has no place for stands in `customProperties`, because it
 * refuses unknown members.
 */
export interface OdcsContract {
  readonly apiVersion: 'v3.1.0';
  readonly kind: 'DataContract';
  /** Entity ref of the data object. */
  readonly id: string;
  readonly name: string;
  /** `0.0.0+` and the digest of all the rest: another content is another version. */
  readonly version: string;
  readonly status: string;
  readonly domain?: string;
  readonly tags?: readonly string[];
  readonly description?: { readonly purpose: string };
  readonly authoritativeDefinitions: readonly OdcsDefinition[];
  readonly schema: readonly OdcsObject[];
  readonly servers?: readonly OdcsServer[];
  readonly team?: OdcsTeam;
  readonly support?: readonly OdcsSupport[];
  readonly slaProperties?: readonly OdcsServiceLevel[];
}

export interface OdcsCustomProperty {
  readonly property: string;
  readonly value: OdcsValue;
}

export type OdcsValue =
  | string
  | number
  | boolean
  | null
  | readonly OdcsValue[]
  | { readonly [member: string]: OdcsValue };

export interface OdcsDefinition {
  readonly url: string;
  readonly type: string;
}

export interface OdcsObject {
  readonly name: string;
  readonly logicalType: 'object';
  readonly businessName: string;
  readonly description?: string;
  readonly properties: readonly OdcsProperty[];
  readonly customProperties: readonly OdcsCustomProperty[];
}

export interface OdcsProperty {
  readonly name: string;
  readonly description?: string;
  /** Absent where the canonical type is none that the standard knows. */
  readonly logicalType?: OdcsLogicalType;
  readonly logicalTypeOptions?: { readonly maxLength: number };
  /** The canonical type as the data object writes it. */
  readonly physicalType?: string;
  readonly required: boolean;
  readonly classification?: string;
  readonly criticalDataElement: boolean;
  readonly relationships?: readonly {
    readonly type: 'foreignKey';
    readonly to: string;
    readonly customProperties: readonly OdcsCustomProperty[];
  }[];
  readonly transformSourceObjects?: readonly string[];
  readonly transformLogic?: string;
  readonly transformDescription?: string;
  readonly customProperties: readonly OdcsCustomProperty[];
}

export type OdcsLogicalType =
  | 'string'
  | 'date'
  | 'timestamp'
  | 'time'
  | 'number'
  | 'integer'
  | 'object'
  | 'array'
  | 'boolean';

export interface OdcsServer {
  readonly server: string;
  readonly type: 'custom';
  readonly description: string;
  readonly environment?: string;
  readonly customProperties: readonly OdcsCustomProperty[];
}

export interface OdcsTeam {
  readonly name: string;
  readonly members: readonly {
    /** Ref of a group or user. */
    readonly username: string;
    readonly role: string;
    readonly description?: string;
  }[];
}

export interface OdcsSupport {
  readonly channel: string;
  readonly description: string;
  readonly url?: string;
  readonly tool: 'ticket';
  readonly scope: 'issues';
}

export interface OdcsServiceLevel {
  readonly property: string;
  readonly value: string | number;
  readonly unit?: string;
  readonly element: string;
  readonly driver: 'operational' | 'regulatory';
  readonly description: string;
}
