// Generated from openapi.yaml by generate.mjs; do not edit.
export interface paths {
    "/estate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** State of each source the portal reads */
        get: operations["getEstate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every contract with its current version and figures */
        get: operations["listContracts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{namespace}/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** One contract with all versions, newest first, and its declared consumers */
        get: operations["getContract"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{namespace}/{name}/versions/{digest}/document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
                /** @description Digest of the version. */
                digest: components["parameters"]["digest"];
            };
            cookie?: never;
        };
        /**
         * The text of a version's root document, as it was ingested
         * @description Also answers for the revision of a change request, as it was handed in; `firstSeenAt` and `commit` are then those of the check that brought it.
         */
        get: operations["getVersionDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{namespace}/{name}/versions/{digest}/lint": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
                /** @description Digest of the version. */
                digest: components["parameters"]["digest"];
            };
            cookie?: never;
        };
        /** What the governance rules say about a version */
        get: operations["lintVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/contracts/{namespace}/{name}/difference": {
        parameters: {
            query: {
                /** @description Digest of the base version. */
                base: components["schemas"]["Digest"];
                /** @description Digest of the revision. */
                revision: components["schemas"]["Digest"];
            };
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** Findings between two versions, and who is hit */
        get: operations["getDifference"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The latest check runs, newest first */
        get: operations["listCheckRuns"];
        put?: never;
        /**
         * Judge changed contracts and keep change requests for what needs a decision
         * @description The verdict is recomputed from the documents. Rulesets, policy, estate and base come from the server's own ref; a base digest that the server has not ingested makes the run undecided with reason `base-unknown`.
         */
        post: operations["createCheckRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/check-runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** One check run as it was answered */
        get: operations["getCheckRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Change requests, oldest open first */
        get: operations["listChangeRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** Everything a person needs to decide */
        get: operations["getChangeRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/change-requests/{id}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve or reject findings as the signed-in person
         * @description Refused for service tokens, for authors of the change and for people whom the policy does not name. Kept in one transaction with its audit entry. `fingerprints` must be what the person has seen.
         */
        post: operations["decideChangeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The audit record, newest first, with the state of its hash chain */
        get: operations["listAudit"];
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
        Digest: string;
        EntityRef: string;
        /** @enum {string} */
        Severity: "error" | "warn" | "info";
        /** @enum {string} */
        Conclusion: "success" | "failure" | "undecided" | "neutral" | "skipped";
        /** @enum {string} */
        Format: "openapi-2.0" | "openapi-3.0" | "openapi-3.1" | "openapi-3.2" | "asyncapi-2" | "asyncapi-3" | "json-schema" | "odata-2" | "odata-4" | "salesforce-describe";
        /** @enum {string} */
        ReasonCode: "compatible" | "approved" | "first-version" | "nothing-changed" | "breaking-change" | "approval-required" | "approval-unavailable" | "rejected" | "containment-undecided" | "verification-owed" | "analysis-failed" | "base-unknown" | "lint-error" | "rules-adjusted" | "estate-error";
        Reason: {
            code: components["schemas"]["ReasonCode"];
            message: string;
            remedy: string;
        };
        Location: {
            file: string;
            pointer: string;
            line: number;
            column: number;
        };
        OptionalLocation: components["schemas"]["Location"] | null;
        /** @enum {string} */
        Direction: "request" | "response" | "none";
        FindingSite: {
            operation: string;
            direction: components["schemas"]["Direction"];
            base: components["schemas"]["OptionalLocation"];
            revision: components["schemas"]["OptionalLocation"];
        };
        Finding: {
            ruleId: string;
            severity: components["schemas"]["Severity"];
            direction: components["schemas"]["Direction"];
            /** @enum {string} */
            effect: "narrower" | "wider" | "incomparable" | "undecided" | "none";
            /** @enum {string} */
            proof: "witness" | "structural" | "undecided" | "pending";
            message: string;
            operation: string;
            base: components["schemas"]["OptionalLocation"];
            revision: components["schemas"]["OptionalLocation"];
            witness: {
                value: unknown;
                pointer: string;
                validInBase: boolean;
                validInRevision: boolean;
            } | null;
            sites: components["schemas"]["FindingSite"][];
            fingerprint: string;
        };
        FindingCounts: {
            error: number;
            warn: number;
            info: number;
            undecided: number;
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
        LintDiagnostic: {
            code: string;
            severity: components["schemas"]["Severity"];
            message: string;
            location: components["schemas"]["Location"];
            end: {
                line: number;
                column: number;
            };
            /** @enum {string} */
            source: "spectral" | "asyncapi-parser";
            documentationUrl: string;
        };
        LintResult: {
            digest: components["schemas"]["Digest"];
            /** @description File of the ruleset; empty where none applies to the format */
            ruleset: string;
            diagnostics: components["schemas"]["LintDiagnostic"][];
            problems: components["schemas"]["Problem"][];
        };
        ContractDescriptor: {
            file: string;
            format: components["schemas"]["Format"];
            digest: components["schemas"]["Digest"];
            label: string;
            title: string;
        };
        OptionalDescriptor: components["schemas"]["ContractDescriptor"] | null;
        ConsumerHit: {
            consumer: components["schemas"]["EntityRef"];
            consumerTitle: string;
            owner: components["schemas"]["EntityRef"];
            criticality: string;
            contract: components["schemas"]["EntityRef"];
            /** @enum {string} */
            status: "broken" | "potentially-affected" | "unaffected" | "unknown";
            /** @enum {string} */
            evidence: "declared-use" | "pact" | "mapping-row" | "traffic-sample";
            operations: string[];
            fingerprints: string[];
        };
        Evidence: {
            consumers: components["schemas"]["ConsumerHit"][];
            blindSpots: string[];
        };
        ChangeAuthors: {
            users: components["schemas"]["EntityRef"][];
            unmatched: string[];
        };
        ApprovalRequirement: {
            people: number;
            distinctGroups: number;
            from: string[];
        };
        OwedApproval: {
            contract: components["schemas"]["EntityRef"];
            ruleId: string;
            ruleReason: string;
            requirement: components["schemas"]["ApprovalRequirement"];
            fingerprints: string[];
            approvedBy: components["schemas"]["EntityRef"][];
            missing: string;
        };
        Verdict: {
            conclusion: components["schemas"]["Conclusion"];
            reasons: components["schemas"]["Reason"][];
            waived: {
                fingerprint: string;
                waiver: string;
            }[];
            approvals: string[];
            owed: components["schemas"]["OwedApproval"][];
        };
        SourceState: {
            name: string;
            ref: string;
            commit: string | null;
            /** @enum {string} */
            kind: "git" | "working-tree";
            /** @description ISO 8601 in UTC */
            readAt: string | null;
            /** @description What the reader should know, such as a fallback to another ref; else empty */
            note: string;
            problems: components["schemas"]["Problem"][];
            contracts: number;
        };
        ContractVersion: {
            digest: components["schemas"]["Digest"];
            label: string;
            format: components["schemas"]["Format"];
            title: string;
            file: string;
            bytes: number;
            firstSeenAt: string;
            /** @description ISO 8601 date where the source names one */
            released: string | null;
            commit: string | null;
            current: boolean;
            /** @description Findings of severity error against the version before; null where not known. */
            breakingSincePrevious: number | null;
        };
        ContractSummary: {
            ref: components["schemas"]["EntityRef"];
            title: string;
            type: string;
            owner: components["schemas"]["EntityRef"];
            system: string;
            lifecycle: string;
            file: string;
            current: components["schemas"]["ContractVersion"] | null;
            versions: number;
            consumers: number;
            openChanges: number;
        };
        DeclaredUse: {
            consumer: components["schemas"]["EntityRef"];
            consumerTitle: string;
            owner: components["schemas"]["EntityRef"];
            contract: components["schemas"]["EntityRef"];
            /** @enum {string} */
            role: "consumes" | "provides";
            operations: string[];
            fields: string[];
            criticality: string;
        };
        ContractDetail: {
            summary: components["schemas"]["ContractSummary"];
            versions: components["schemas"]["ContractVersion"][];
            uses: components["schemas"]["DeclaredUse"][];
        };
        ContractDocument: {
            path: string;
            text: string;
        };
        VersionDocument: {
            version: components["schemas"]["ContractVersion"];
            text: string;
            references: components["schemas"]["ContractDocument"][];
        };
        Difference: {
            base: components["schemas"]["OptionalDescriptor"];
            revision: components["schemas"]["OptionalDescriptor"];
            findings: components["schemas"]["Finding"][];
            problems: components["schemas"]["Problem"][];
            summary: components["schemas"]["FindingCounts"];
            evidence: components["schemas"]["Evidence"];
        };
        ChangedContract: {
            ref: components["schemas"]["EntityRef"];
            file: string;
            /** @description Digest of the version at the merge base; null for a new contract. */
            base: components["schemas"]["Digest"] | null;
            /** @description The documents of the revision; null when the contract was removed. */
            revision: {
                text: string;
                references: components["schemas"]["ContractDocument"][];
            } | null;
        };
        CheckRunRequest: {
            /** @description `name` of interlock.yaml */
            repository: string;
            branch: string;
            headCommit: string;
            baseCommit: string;
            /** @description E-mail addresses of authors and committers; they only add to those excluded from deciding. */
            authors: string[];
            contracts: components["schemas"]["ChangedContract"][];
            /**
             * @description Judge, but store nothing and touch no change request.
             * @default false
             */
            dryRun: boolean;
        };
        ContractCheck: {
            ref: components["schemas"]["EntityRef"];
            base: components["schemas"]["OptionalDescriptor"];
            revision: components["schemas"]["OptionalDescriptor"];
            findings: components["schemas"]["Finding"][];
            diagnostics: components["schemas"]["LintDiagnostic"][];
            lintBlocks: boolean;
            problems: components["schemas"]["Problem"][];
            changeRequest: {
                id: string;
                url: string;
            } | null;
        };
        CheckRun: {
            /** @constant */
            schemaVersion: 1;
            /** @constant */
            command: "check";
            conclusion: components["schemas"]["Conclusion"];
            reasons: components["schemas"]["Reason"][];
            contracts: components["schemas"]["ContractCheck"][];
            mappings: unknown[];
            evidence: components["schemas"]["Evidence"];
            authors: components["schemas"]["ChangeAuthors"];
            verdict: components["schemas"]["Verdict"];
            summary: components["schemas"]["FindingCounts"];
        };
        CheckRunSummary: {
            id: string;
            createdAt: string;
            createdBy: string;
            repository: string;
            branch: string;
            headCommit: string;
            conclusion: components["schemas"]["Conclusion"];
            summary: components["schemas"]["FindingCounts"];
        };
        CheckRunResult: {
            id: string;
            createdAt: string;
            createdBy: string;
            repository: string;
            branch: string;
            headCommit: string;
            run: components["schemas"]["CheckRun"];
        };
        /**
         * @description `approved` while every finding is covered; a new finding opens it again. `merged` when the revision reached the protected branch (the approval is then used up); `withdrawn` when the branch no longer changes the contract, or no longer in a way that needs a decision.
         * @enum {string}
         */
        ChangeRequestStatus: "open" | "approved" | "rejected" | "merged" | "withdrawn";
        ChangeRequestSummary: {
            id: string;
            contract: components["schemas"]["EntityRef"];
            contractTitle: string;
            repository: string;
            branch: string;
            status: components["schemas"]["ChangeRequestStatus"];
            stale: boolean;
            headCommit: string;
            summary: components["schemas"]["FindingCounts"];
            consumersHit: number;
            authors: components["schemas"]["ChangeAuthors"];
            /** @description The verdict in one sentence */
            sentence: string;
            createdAt: string;
            updatedAt: string;
            /** @description Whether the caller may decide this request */
            mayDecide: boolean;
        };
        Decision: {
            id: string;
            contract: components["schemas"]["EntityRef"];
            /** @enum {string} */
            decision: "approve" | "reject";
            decidedBy: components["schemas"]["EntityRef"];
            groups: components["schemas"]["EntityRef"][];
            reason: string;
            fingerprints: string[];
            decidedAt: string;
            conditions: {
                consumers: components["schemas"]["EntityRef"][];
                dataClasses: string[];
                policyDigest: string;
            };
        };
        ChangeRequestDetail: {
            summary: components["schemas"]["ChangeRequestSummary"];
            base: components["schemas"]["OptionalDescriptor"];
            revision: components["schemas"]["OptionalDescriptor"];
            check: components["schemas"]["ContractCheck"];
            evidence: components["schemas"]["Evidence"];
            verdict: components["schemas"]["Verdict"];
            /** @description The last decision of each person, oldest first. */
            decisions: components["schemas"]["Decision"][];
            /** @description Decisions that the same person has replaced since, oldest first. */
            earlierDecisions?: components["schemas"]["Decision"][];
            mayDecide: boolean;
            /** @description Why the caller may not decide; empty when they may */
            mayNotDecideReason: string;
            /** @description Id of the latest check run about it */
            checkRun: string;
        };
        DecisionRequest: {
            /** @enum {string} */
            decision: "approve" | "reject";
            reason: string;
            fingerprints: string[];
        };
        AuditEntry: {
            sequence: number;
            at: string;
            actor: string;
            action: string;
            subject: string;
            detail: Record<string, never>;
            hash: string;
        };
    };
    responses: {
        /** @description What is wrong, where, and what to do */
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
        /** @description Namespace of the API entity. */
        namespace: string;
        /** @description Name of the API entity. */
        name: string;
        /** @description Digest of the version. */
        digest: components["schemas"]["Digest"];
        /** @description Identifier. */
        id: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getEstate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One entry per configured source */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: components["schemas"]["SourceState"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listContracts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All contracts, ordered by ref */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        contracts: components["schemas"]["ContractSummary"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getContract: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The contract */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContractDetail"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    getVersionDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
                /** @description Digest of the version. */
                digest: components["parameters"]["digest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The document and its local references */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDocument"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    lintVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
                /** @description Digest of the version. */
                digest: components["parameters"]["digest"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Diagnostics by the ruleset of the source's own ref */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LintResult"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    getDifference: {
        parameters: {
            query: {
                /** @description Digest of the base version. */
                base: components["schemas"]["Digest"];
                /** @description Digest of the revision. */
                revision: components["schemas"]["Digest"];
            };
            header?: never;
            path: {
                /** @description Namespace of the API entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The difference */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    listCheckRuns: {
        parameters: {
            query?: {
                /** @description At most this many. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Check runs without their findings */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        checkRuns: components["schemas"]["CheckRunSummary"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    createCheckRun: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckRunRequest"];
            };
        };
        responses: {
            /** @description The check run */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRunResult"];
                };
            };
            400: components["responses"]["Failure"];
            413: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    getCheckRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The check run */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckRunResult"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    listChangeRequests: {
        parameters: {
            query?: {
                /** @description Only requests of this status. */
                status?: components["schemas"]["ChangeRequestStatus"];
                /** @description Only requests about this contract, by entity ref. */
                contract?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Change requests */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        changeRequests: components["schemas"]["ChangeRequestSummary"][];
                        /** @description Open requests that the caller may decide */
                        waitingForMe: number;
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getChangeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The change request */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDetail"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    decideChangeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DecisionRequest"];
            };
        };
        responses: {
            /** @description The change request after the decision */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDetail"];
                };
            };
            400: components["responses"]["Failure"];
            403: components["responses"]["Failure"];
            404: components["responses"]["Failure"];
            409: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    listAudit: {
        parameters: {
            query?: {
                /** @description At most this many entries. */
                limit?: number;
                /** @description Only entries with a smaller sequence number. */
                before?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entries */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        entries: components["schemas"]["AuditEntry"][];
                        chain: {
                            intact: boolean;
                            entries: number;
                            firstBroken: number | null;
                        };
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
}
