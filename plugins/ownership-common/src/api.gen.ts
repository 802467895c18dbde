// Generated from openapi.yaml by generate.mjs; do not edit.
export interface paths {
    "/systems-of-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every attribute with the systems that own, read and write it */
        get: operations["getSystemsOfRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/data-objects/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** One data object, its attributes and the fields that carry them */
        get: operations["getDataObject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/systems/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** What one system owns, reads and writes, and through what */
        get: operations["getSystem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every mapping sheet with its counts */
        get: operations["listMappingSheets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mappings/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** The sheet of one integration, each row with the facts of both ends */
        get: operations["getMappingSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mappings/{namespace}/{name}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sends a payload through a mapping; neither it nor the result is kept */
        post: operations["runMapping"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/usage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who reads and writes a field or an attribute, and where its values come from and go */
        get: operations["getUsage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Fields and attributes by name, exact ones first */
        get: operations["searchFields"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        Failure: {
            error: {
                name: string;
                message: string;
            };
        };
        EntityName: {
            /** @description Full lower-case entity ref. */
            ref: string;
            /** @description For people; the ref where the estate has no such entity. */
            title: string;
        };
        Place: {
            file: string;
            pointer: string;
            line: number;
            column: number;
        };
        /** @enum {string} */
        Access: "read" | "create" | "update";
        /**
         * @description What a system has to do with an attribute: `owner` by the data object, `allowed-writer` by the data object, `writer`, `reader` by rows of mapping sheets and declared fields, `conflict` where a rule says that it writes against the owner.
         * @enum {string}
         */
        Mark: "owner" | "allowed-writer" | "writer" | "reader" | "conflict";
        RecordMatrix: {
            commit: components["schemas"]["Commits"];
            systems: {
                ref: string;
                title: string;
                type: string;
                domain: components["schemas"]["EntityName"];
            }[];
            objects: {
                ref: string;
                title: string;
                domain: components["schemas"]["EntityName"];
                owner: components["schemas"]["EntityName"];
                classification: string;
                attributes: {
                    name: string;
                    classification: string;
                    /** @description One for each system that has to do with it. */
                    cells: {
                        system: string;
                        marks: components["schemas"]["Mark"][];
                    }[];
                }[];
            }[];
        };
        /** @description What the answer was made from, source by source. */
        Commits: {
            source: string;
            commit: string | null;
        }[];
        Attribute: {
            name: string;
            description: string;
            systemOfRecord: components["schemas"]["EntityName"];
            /** @description All that own it for some unit on some day. */
            owners: components["schemas"]["EntityName"][];
            survivorship: string;
            /** @description The rule as data, as one line of text; empty where there is none. */
            survivorshipRule: string;
            allowedWriters: components["schemas"]["EntityName"][];
            /** @description Who owns it when, one line of text for each entry. */
            routing: string[];
            classification: string;
            canonicalType: string;
            steward: components["schemas"]["EntityName"];
            /** @description Fields of contracts that carry the attribute. */
            carriers: components["schemas"]["Carrier"][];
            usages: components["schemas"]["FieldUsage"][];
            findings: components["schemas"]["Finding"][];
        };
        Carrier: {
            contract: components["schemas"]["EntityName"];
            system: components["schemas"]["EntityName"];
            path: string;
            /** @enum {string} */
            saidBy: "mapping-row" | "contract" | "overlay";
            accesses: components["schemas"]["Access"][];
        };
        FieldUsage: {
            integration: components["schemas"]["EntityName"];
            owner: components["schemas"]["EntityName"];
            criticality: string;
            contract: components["schemas"]["EntityName"];
            path: string;
            operation: string;
            access: components["schemas"]["Access"];
            attribute: string;
            /** @enum {string} */
            kind: "declared-use" | "pact" | "mapping-row" | "traffic-sample";
            asOf: string | null;
            /** @description `mapping/row` of the sheet; empty for another kind of evidence. */
            row: string;
            place: components["schemas"]["Place"];
        };
        DataObject: {
            commit: components["schemas"]["Commits"];
            ref: string;
            title: string;
            description: string;
            owner: components["schemas"]["EntityName"];
            domain: components["schemas"]["EntityName"];
            classification: string;
            matching: string;
            duplicates: string;
            crossReferences: {
                system: components["schemas"]["EntityName"];
                key: string;
                format: string;
            }[];
            attributes: components["schemas"]["Attribute"][];
            flows: components["schemas"]["Flow"][];
        };
        /** @description An integration between two systems. */
        Flow: {
            ref: string;
            title: string;
            owner: components["schemas"]["EntityName"];
            source: components["schemas"]["EntityName"];
            target: components["schemas"]["EntityName"];
            criticality: string;
            lifecycle: string;
            hasSheet: boolean;
        };
        System: {
            commit: components["schemas"]["Commits"];
            ref: string;
            title: string;
            description: string;
            type: string;
            role: string;
            vendor: string;
            owner: components["schemas"]["EntityName"];
            domain: components["schemas"]["EntityName"];
            releaseLine: string;
            lifecycle: string;
            retires: string;
            owns: components["schemas"]["OwnedAttribute"][];
            /** @description Attributes that reach it by integrations. */
            reads: components["schemas"]["MovedAttribute"][];
            /** @description Attributes that leave it by integrations. */
            writes: components["schemas"]["MovedAttribute"][];
            flowsIn: components["schemas"]["Flow"][];
            flowsOut: components["schemas"]["Flow"][];
            /** @description Those that touch it at neither end. */
            flowsThrough: components["schemas"]["Flow"][];
            contracts: {
                ref: string;
                title: string;
                type: string;
                lifecycle: string;
                live: {
                    environment: string;
                    version: string;
                }[];
            }[];
        };
        OwnedAttribute: {
            dataObject: components["schemas"]["EntityName"];
            attribute: string;
            classification: string;
        };
        MovedAttribute: {
            /** @description `account.legalName` */
            name: string;
            integrations: components["schemas"]["EntityName"][];
        };
        FindingCounts: {
            error: number;
            warn: number;
            info: number;
        };
        SheetSummary: {
            integration: components["schemas"]["EntityName"];
            file: string;
            owner: components["schemas"]["EntityName"];
            /** @description Null where nobody is named. */
            approver: components["schemas"]["EntityName"] | null;
            mappings: number;
            rows: number;
            findings: components["schemas"]["FindingCounts"];
        };
        Sheet: {
            commit: components["schemas"]["Commits"];
            integration: components["schemas"]["EntityName"];
            file: string;
            description: string;
            owner: components["schemas"]["EntityName"];
            approver: components["schemas"]["EntityName"] | null;
            mappings: components["schemas"]["Mapping"][];
            valueMaps: {
                name: string;
                file: string;
                /** @enum {string} */
                otherwise: "exception" | "nothing" | "same";
                entries: {
                    from: string | number | boolean | null;
                    to: string | number | boolean | null;
                }[];
            }[];
            /** @description Of the sheet as a whole; those of a row stand in the row. */
            findings: components["schemas"]["Finding"][];
            problems: components["schemas"]["Problem"][];
        };
        Mapping: {
            name: string;
            sources: components["schemas"]["MappingEnd"][];
            target: components["schemas"]["MappingEnd"];
            rows: components["schemas"]["MappingRow"][];
        };
        MappingEnd: {
            name: string;
            contract: components["schemas"]["EntityName"];
            system: components["schemas"]["EntityName"];
            operations: string[];
        };
        MappingRow: {
            id: string;
            place: components["schemas"]["Place"];
            sources: components["schemas"]["MappedField"][];
            target: components["schemas"]["MappedField"];
            on: components["schemas"]["Access"][];
            /** @description In words, as spreadsheets have it. */
            transform: string;
            transformKind: string;
            mandatory: boolean;
            key: boolean;
            default: string;
            validation: string;
            attribute: string;
            attributeOwners: components["schemas"]["EntityName"][];
            exceptionRule: string;
            owner: string;
            approver: string;
            note: string;
            findings: components["schemas"]["Finding"][];
        };
        MappedField: {
            written: string;
            path: string;
            /** @description Ref of the contract. */
            contract: string;
            /**
             * @description `undecided` where the contract cannot be read or a schema on the way cannot.
             * @enum {string}
             */
            state: "found" | "unknown" | "undecided";
            facts: components["schemas"]["FieldFacts"] | null;
            nearest: string[];
        };
        FieldFacts: {
            /** @description In words. */
            type: string;
            maxLength: number | null;
            required: boolean;
            nullable: boolean;
            readable: boolean;
            /** @description For an operation that the row is for. */
            writable: boolean;
            /** @description At most 50 values as JSON; null where any is allowed. */
            enumeration: string[] | null;
            deprecated: boolean;
            attribute: string;
            place: components["schemas"]["Place"];
        };
        Finding: {
            ruleId: string;
            /** @enum {string} */
            severity: "error" | "warn" | "info";
            message: string;
            place: components["schemas"]["Place"];
        };
        Problem: {
            code: string;
            message: string;
            remedy: string;
            file: string;
            pointer: string;
            line: number;
            column: number;
        };
        FieldName: {
            contract: components["schemas"]["EntityName"];
            path: string;
            system: components["schemas"]["EntityName"];
            attribute: string;
        };
        Hop: {
            from: components["schemas"]["FieldName"];
            to: components["schemas"]["FieldName"];
            integration: components["schemas"]["EntityName"];
            transform: string;
            row: string;
            /** @enum {string} */
            kind: "declared-use" | "pact" | "mapping-row" | "traffic-sample";
            asOf: string | null;
            distance: number;
            /** @enum {string} */
            joinedBy: "field" | "attribute";
        };
        Usage: {
            commit: components["schemas"]["Commits"];
            name: string;
            /**
             * @description How the name was understood.
             * @enum {string}
             */
            reading: "attribute" | "contract-field" | "object-field" | "path" | "last-step";
            anyCase: boolean;
            fields: components["schemas"]["FieldName"][];
            usages: components["schemas"]["FieldUsage"][];
            upstream: components["schemas"]["Hop"][];
            downstream: components["schemas"]["Hop"][];
            blindSpots: string[];
        };
        FoundField: {
            /** @description What `GET /usage` takes. */
            name: string;
            /** @enum {string} */
            kind: "attribute" | "contract-field";
            title: string;
            usages: number;
        };
        Run: {
            /** @enum {string} */
            conclusion: "success" | "failure" | "undecided";
            reasons: string[];
            mapping: string;
            target: {
                contract: components["schemas"]["EntityName"];
                operation: string;
            };
            /** @enum {string} */
            validity: "valid" | "invalid" | "undecided";
            violations: {
                target: string;
                rows: string[];
                message: string;
            }[];
            exceptions: {
                code: string;
                row: string;
                target: string;
                message: string;
                exceptionRule: string;
            }[];
            rows: {
                row: string;
                target: string;
                /** @description What the transform does */
                does: string;
                reason: string;
                values: {
                    target: string;
                    state: string;
                    /** @description As JSON text; null where nothing was written. */
                    value: string | null;
                    reason: string;
                    read: {
                        path: string;
                        found: boolean;
                        value: string | null;
                    }[];
                }[];
            }[];
            /** @description The value of the target as JSON text. */
            output: string;
        };
    };
    responses: {
        /** @description What is wrong, in one sentence; 404 for what the estate does not have, 503 while nothing has been read yet. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /** @description Namespace of the entity. */
        namespace: string;
        /** @description Name of the entity. */
        name: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getSystemsOfRecord: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The matrix of data objects and systems */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordMatrix"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getDataObject: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The data object */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataObject"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getSystem: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The system */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["System"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listMappingSheets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Sheets, ordered by integration */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sheets: components["schemas"]["SheetSummary"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getMappingSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sheet"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    runMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    /** @description Name of the mapping; absent for the only one. */
                    mapping?: string;
                    /** @description Operation of the target; absent for the only one. */
                    operation?: string;
                    /** @description The payload as JSON text, so that its numbers stay exact. */
                    input: string;
                };
            };
        };
        responses: {
            /** @description What came of it, row by row */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Run"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getUsage: {
        parameters: {
            query: {
                /** @description `account.legalName`, `Account.Name`, `api:default/orders#lines[].tax` or a path alone; the most exact reading counts. */
                field: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What is known under the name */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Usage"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    searchFields: {
        parameters: {
            query: {
                query: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description At most `limit` names, 20 where it is not given */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        fields: components["schemas"]["FoundField"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
}
