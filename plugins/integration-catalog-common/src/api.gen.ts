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
    "/estate/files": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The files that each source has in force, for other plugins */
        get: operations["getEstateFiles"];
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
                /** @description Namespace of the entity. */
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
                /** @description Namespace of the entity. */
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
                /** @description Namespace of the entity. */
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
                /** @description Namespace of the entity. */
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
    "/mappings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The mapping sheets in force, by their integrations */
        get: operations["listMappings"];
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
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        /** All versions of the mapping sheet of an integration, the current one first */
        get: operations["getMapping"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mappings/{namespace}/{name}/versions/{digest}/document": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
                /** @description Digest of the version. */
                digest: components["parameters"]["digest"];
            };
            cookie?: never;
        };
        /** A version of a mapping sheet as it was ingested */
        get: operations["getMappingDocument"];
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
    "/change-requests/{id}/rejections/{decision}/lifts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
                /** @description Id of the rejecting decision. */
                decision: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lift a rejection as the signed-in person
         * @description Whoever gave it takes it back for every branch; others say that it may pass, and lift it once they are as many as the policy asks without the giver. Kept in one transaction with its audit entry.
         */
        post: operations["liftRejection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search-documents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What the portal's search finds contracts, rules, data objects and integrations by
         * @description Short texts of names and facts; no text of a contract.
         */
        get: operations["listSearchDocuments"];
        put?: never;
        post?: never;
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
    "/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether the audit record is as it was written
         * @description Walks the whole hash chain and names the first entry that does not fit. Keep `head` outside the portal: a chain that somebody has wholly rewritten fits itself, and shows only against a head from before.
         */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where the estate stands today, by rule, owner, domain and age */
        get: operations["getGovernance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Findings of governance rules, waived ones included */
        get: operations["listGovernanceFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The catalogue of governance rules, with what each finds today */
        get: operations["listGovernanceRules"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/rules/{rule}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule. */
                rule: components["schemas"]["RuleId"];
            };
            cookie?: never;
        };
        /** One rule, where it fires, and its waivers */
        get: operations["getGovernanceRule"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/scorecards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Levels of integrations and contracts, by template */
        get: operations["listScorecards"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What governance says about one contract, integration, system or data object */
        get: operations["getGovernanceTarget"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/waivers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Waivers, those that wait for a decision first, then by expiry */
        get: operations["listWaivers"];
        put?: never;
        /**
         * Ask for permission to leave findings as they are until a day
         * @description Only a signed-in person asks. What the waiver policy rules out is refused at once; `renews` continues an earlier waiver of the same findings.
         */
        post: operations["requestWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/waivers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
            };
            cookie?: never;
        };
        /** One waiver with its history and what it permits now */
        get: operations["getWaiver"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/waivers/{id}/decisions": {
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
         * Approve or reject a requested waiver as the signed-in person
         * @description Refused for service tokens, for the person who asked, and for people whom the waiver policy does not name. Kept in one transaction with its audit entry; a waiver that is not waiting any more is a conflict.
         */
        post: operations["decideWaiver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/governance/waivers/{id}/withdrawal": {
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
        /** Take a waiver back, by who asked for it or may decide about it */
        post: operations["withdrawWaiver"];
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
        ReasonCode: "compatible" | "approved" | "first-version" | "nothing-changed" | "first-configuration" | "former-rules" | "breaking-change" | "approval-required" | "approval-unavailable" | "rejected" | "containment-undecided" | "verification-owed" | "analysis-failed" | "base-unknown" | "subject-unknown" | "base-unreadable" | "unhit-passed" | "policy-changed" | "unnamed-contract" | "lint-error" | "waived" | "waiver-expired" | "waiver-lacks-approval" | "decision-unrecorded" | "engine-changed" | "approval-fallen" | "waiver-fallen" | "waivers-not-applied" | "nothing-measured" | "below-minimum" | "minimum-reached" | "rules-adjusted" | "contract-id-recommended" | "approvers-too-few" | "estate-error";
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
        /** @description What a reader should know although a contract could be read or compared. */
        Note: {
            code: string;
            message: string;
            location: components["schemas"]["Location"];
            /** @description Whether a change may lie here that the comparison cannot see */
            hides: boolean;
        };
        OptionalLocation: components["schemas"]["Location"] | null;
        /** @enum {string} */
        Direction: "request" | "response" | "none";
        /** @enum {string} */
        Effect: "narrower" | "wider" | "incomparable" | "undecided" | "none";
        FindingSite: {
            operation: string;
            direction: components["schemas"]["Direction"];
            effect: components["schemas"]["Effect"];
            /** @description Way from the value of this place to what changed */
            path: string;
            /** @description Whether the payload of the finding is one of this place */
            witness: boolean;
            base: components["schemas"]["OptionalLocation"];
            revision: components["schemas"]["OptionalLocation"];
            /** @description What judges the values of the site where a discriminator chooses, the innermost choice; absent where the schema of the place itself does */
            judgedBy?: {
                /** @description Way from the value of this place to the judged one */
                path: string;
                base: components["schemas"]["OptionalLocation"];
                revision: components["schemas"]["OptionalLocation"];
            };
        };
        Finding: {
            ruleId: string;
            severity: components["schemas"]["Severity"];
            direction: components["schemas"]["Direction"];
            effect: components["schemas"]["Effect"];
            /** @enum {string} */
            proof: "witness" | "structural" | "undecided" | "pending";
            message: string;
            operation: string;
            base: components["schemas"]["OptionalLocation"];
            revision: components["schemas"]["OptionalLocation"];
            witness: {
                value: unknown;
                /** @description The value as JSON text, where it holds a number that no double says; a reader of JSON takes that for the nearest double */
                exact?: string;
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
            /** @description The place by meaning; items of lists stand as what identifies them */
            anchor: string;
            end: {
                line: number;
                column: number;
            };
            /** @enum {string} */
            source: "spectral" | "asyncapi-parser";
            documentationUrl: string;
            /** @description Names rule and contract and place by meaning; absent in results from before profiles */
            fingerprint?: string;
            /**
             * @description In a change, whether the base has it: no, only then it is new (added); yes, in a part that the change touches (touched); yes, elsewhere (known). Absent outside of changes, and in results from before it was told.
             * @enum {string}
             */
            standing?: "added" | "touched" | "known";
            level?: components["schemas"]["AppliedLevel"];
            waiver?: components["schemas"]["FindingWaiver"] | null;
        };
        AppliedProfile: {
            id: string;
            reason: string;
        };
        LintResult: {
            digest: components["schemas"]["Digest"];
            /** @description The first of the rulesets; empty where none applies to the format */
            ruleset: string;
            /** @description Files of the rulesets that were applied */
            rulesets: string[];
            /** @description Profiles of the governance policy that hold for the contract, in order */
            profiles: components["schemas"]["AppliedProfile"][];
            diagnostics: components["schemas"]["LintDiagnostic"][];
            problems: components["schemas"]["Problem"][];
        };
        ContractDescriptor: {
            file: string;
            format: components["schemas"]["Format"];
            digest: components["schemas"]["Digest"];
            label: string;
            title: string;
            /** @description What was read oddly on this side; absent in runs from before notes */
            notes?: components["schemas"]["Note"][];
        };
        OptionalDescriptor: components["schemas"]["ContractDescriptor"] | null;
        /** @enum {string} */
        SubjectKind: "contract" | "mapping" | "release" | "ownership" | "policy" | "document";
        /** @description Stays when names change. Of a contract the annotation interlock.dev/id of its entity, else the entity ref. */
        SubjectId: string;
        SubjectName: {
            kind: components["schemas"]["SubjectKind"];
            id: components["schemas"]["SubjectId"];
            /** @description Entity ref that stands for it; empty where no entity does */
            ref: string;
        };
        /** @enum {string} */
        HitStatus: "broken" | "potentially-affected" | "unaffected" | "unknown";
        /** @enum {string} */
        EvidenceKind: "declared-use" | "pact" | "mapping-row" | "traffic-sample";
        ConsumerEvidence: {
            kind: components["schemas"]["EvidenceKind"];
            /** @description Day on which it was last seen to be so; null for a text of the estate that is judged */
            asOf: string | null;
            status: components["schemas"]["HitStatus"];
            operations: string[];
            /** @description Fields that are hit, or that nobody finds in the contract */
            fields: string[];
            /** @description Path of the mapping sheet; only of mapping rows */
            sheet?: string;
            /** @description Rows of the sheet that findings touch, those that are not hit by it included; only of mapping rows */
            rows?: components["schemas"]["HitRow"][];
        };
        HitRow: {
            fingerprint: string;
            /** @description Mapping and row; the mapping alone where the finding is about no field of it */
            row: string;
            /** @enum {string} */
            end: "source" | "target";
            status: components["schemas"]["HitStatus"];
            field: string;
            reason: string;
            owner: string;
            location: components["schemas"]["Location"] | null;
        };
        ConsumerHit: {
            consumer: components["schemas"]["EntityRef"];
            consumerTitle: string;
            owner: components["schemas"]["EntityRef"];
            criticality: string;
            contract: components["schemas"]["EntityRef"];
            contractId: components["schemas"]["SubjectId"];
            status: components["schemas"]["HitStatus"];
            evidence: components["schemas"]["EvidenceKind"];
            /** @description Every kind of evidence that knows the consumer; the heaviest decides status and evidence */
            knownBy: components["schemas"]["ConsumerEvidence"][];
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
            /** @description People who asked for a check, and whoever CI says has pushed; they do not decide. Absent where nobody is known. */
            senders?: string[];
            /** @description People whom somebody named as authors who cannot know it; they do not decide. Absent where nobody is. */
            claimed?: components["schemas"]["EntityRef"][];
            /** @description People who named those of claimed. Absent where nobody did. */
            claimedBy?: components["schemas"]["EntityRef"][];
        };
        ApprovalRequirement: {
            people: number;
            distinctGroups: number;
            from: string[];
        };
        OwedApproval: {
            subject: components["schemas"]["SubjectName"];
            ruleId: string;
            ruleReason: string;
            requirement: components["schemas"]["ApprovalRequirement"];
            /** @description People asked for besides, because the author is unknown; absent where none are. */
            addedPeople?: number;
            /** @description Groups and people who can give any of it. */
            groups: components["schemas"]["EntityRef"][];
            /** @description Those of groups whose further approval brings it nearer to enough; absent where that of any of them does. */
            wanted?: components["schemas"]["EntityRef"][];
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
            /** @description Waivers that would permit findings if enough people had approved them. */
            lacking: {
                waiver: string;
                fingerprints: string[];
                /** @description People and groups whom the policy asks about these findings. */
                groups: string[];
                missing: string;
            }[];
            /** @description Rejections that stop the change, on whatever branch they were given. */
            rejections: components["schemas"]["Rejection"][];
            approvals: string[];
            owed: components["schemas"]["OwedApproval"][];
            /** @description Approvals that count no more because their giver may not decide any more; absent where there are none. */
            fallen?: {
                decision: string;
                decidedBy: components["schemas"]["EntityRef"];
                /** @description Groups that the giver was in then and is not in now. */
                lostGroups: components["schemas"]["EntityRef"][];
                /** @description Whether the giver is a user of the estate still. */
                isMember: boolean;
            }[];
            /** @description How each subject ends by itself; the whole is as the heaviest. */
            subjects: {
                kind: components["schemas"]["SubjectKind"];
                id: components["schemas"]["SubjectId"];
                conclusion: components["schemas"]["Conclusion"];
                rejected: boolean;
            }[];
        };
        Rejection: {
            subject: components["schemas"]["SubjectName"];
            /** @description Id of the rejecting decision */
            decision: string;
            rejectedBy: components["schemas"]["EntityRef"];
            reason: string;
            /** @description ISO 8601 in UTC */
            rejectedAt: string;
            until: components["schemas"]["Day"];
            /** @description Where it was given; null for the change that is judged. */
            origin: {
                repository: string;
                branch: string;
                changeRequest: string;
            } | null;
            fingerprints: string[];
            /** @description People and groups who can lift it together. */
            groups: string[];
            /** @description What others than the giver lack to lift it, in words */
            missing: string;
        };
        SourceFiles: {
            source: string;
            /** @description Null without git */
            commit: string | null;
            /** @description Globs of entity files */
            entities: string[];
            files: {
                path: string;
                text: string;
            }[];
        };
        SourceState: {
            name: string;
            ref: string;
            /** @description Commit that was read last; null where reading has failed since */
            commit: string | null;
            /** @description Commit that was taken in last; null before that and without git */
            inForce: string | null;
            /** @enum {string} */
            kind: "git" | "working-tree";
            /** @description ISO 8601 in UTC */
            readAt: string | null;
            /** @description What the reader should know, such as a fallback to another ref; else empty */
            note: string;
            problems: components["schemas"]["Problem"][];
            contracts: number;
            /** @description What each replica of the last day sees in its own copy of the repository */
            replicas: components["schemas"]["SeenCommit"][];
        };
        SeenCommit: {
            /** @description Host and a name of the process */
            replica: string;
            commit: string | null;
            /** @description Empty, or why this commit is not taken into force */
            note: string;
            /** @description By the clock of the database */
            seenSecondsAgo: number;
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
            id: components["schemas"]["SubjectId"];
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
            contractId: components["schemas"]["SubjectId"];
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
            /** @description What the comparison itself could not see; absent in runs from before notes */
            notes?: components["schemas"]["Note"][];
            summary: components["schemas"]["FindingCounts"];
            evidence: components["schemas"]["Evidence"];
        };
        ChangedSubject: {
            /**
             * @description A policy is any file that says how changes are judged and who is asked, a document one that reads as a contract and that nothing names. Both have their path as id and no ref. A mapping is the sheet of the integration that id and ref name, with the value maps that it shares as references; ownership is what the data object that they name says about its attributes, with the file that holds its entity as text.
             * @enum {string}
             */
            kind: "contract" | "mapping" | "ownership" | "policy" | "document";
            id: components["schemas"]["SubjectId"];
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
        /** @description A subject as it was sent before subjects had kinds and ids. */
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
            /** @description E-mail addresses of authors and committers. Those that a service identity sends count as known; anybody else's only exclude. */
            authors: string[];
            /** @description Address or name of whoever pushed the branch, as CI knows it. Taken from a service identity only. */
            pusher?: string;
            subjects?: components["schemas"]["ChangedSubject"][];
            /** @description The former way to send subjects; each is known by its ref alone. */
            contracts?: components["schemas"]["ChangedContract"][];
            /**
             * @description Whether these are all subjects that the branch changes. Only then a subject of its change request that is missing here is withdrawn.
             * @default false
             */
            complete: boolean;
            /**
             * @description Judge, but store nothing and touch no change request.
             * @default false
             */
            dryRun: boolean;
        };
        /** @description What governance rules say about a contract's change. */
        ContractRules: {
            diagnostics: components["schemas"]["LintDiagnostic"][];
            lintBlocks: boolean;
            /** @description Violations that stood before and never block */
            outOfScope?: number;
            /** @description Which profiles hold for the contract; absent in runs from before profiles */
            profile?: {
                applied: components["schemas"]["AppliedProfile"][];
                /** @enum {string} */
                scope: "added" | "changed" | "all";
                scopeProfile: string;
            };
            /** @description What the comparison itself could not see; absent in runs from before notes */
            notes?: components["schemas"]["Note"][];
        };
        VersionDescriptor: {
            file: string;
            digest: components["schemas"]["Digest"];
        };
        SubjectCheckParts: {
            id: components["schemas"]["SubjectId"];
            /** @description Entity ref; empty where no entity stands for it */
            ref: string;
            title: string;
            file: string;
            /** @description Entity ref; empty where unknown */
            owner: string;
            conclusion: components["schemas"]["Conclusion"];
            findings: components["schemas"]["Finding"][];
            problems: components["schemas"]["Problem"][];
            changeRequest: {
                id: string;
                url: string;
            } | null;
        };
        ContractSubjectCheck: components["schemas"]["SubjectCheckParts"] & {
            /** @constant */
            kind: "contract";
            base: components["schemas"]["OptionalDescriptor"];
            revision: components["schemas"]["OptionalDescriptor"];
            contract: components["schemas"]["ContractRules"];
        };
        PlainSubjectCheck: components["schemas"]["SubjectCheckParts"] & {
            /** @enum {string} */
            kind: "mapping" | "release" | "ownership" | "policy" | "document";
            base: components["schemas"]["VersionDescriptor"] | null;
            revision: components["schemas"]["VersionDescriptor"] | null;
            /** @description What differs, part by part: rows of a mapping sheet, attributes of a data object. Absent where the subject is one whole. */
            parts?: components["schemas"]["ChangedPart"][];
        };
        MappingVersion: {
            /** @description Annotation interlock.dev/id of the integration, else its entity ref. */
            id: string;
            integration: components["schemas"]["EntityRef"];
            digest: components["schemas"]["Digest"];
            file: string;
            rowCount: number;
            firstSeenAt: string;
            commit: string | null;
            current: boolean;
        };
        ChangedPart: {
            name: string;
            /** @enum {string} */
            change: "added" | "removed" | "changed";
            /** @description Members that differ; all of them for a part that is new or gone. */
            members: {
                member: string;
                before: string | null;
                after: string | null;
            }[];
            /** @description Of the finding that reports it. */
            fingerprint: string;
        };
        SubjectCheck: components["schemas"]["ContractSubjectCheck"] | components["schemas"]["PlainSubjectCheck"];
        ContractCheck: {
            id: components["schemas"]["SubjectId"];
            ref: components["schemas"]["EntityRef"];
            base: components["schemas"]["OptionalDescriptor"];
            revision: components["schemas"]["OptionalDescriptor"];
            findings: components["schemas"]["Finding"][];
            diagnostics: components["schemas"]["LintDiagnostic"][];
            lintBlocks: boolean;
            /** @description Violations that stood before and never block */
            outOfScope?: number;
            /** @description Which profiles hold for the contract; absent in runs from before profiles */
            profile?: {
                applied: components["schemas"]["AppliedProfile"][];
                /** @enum {string} */
                scope: "added" | "changed" | "all";
                scopeProfile: string;
            };
            problems: components["schemas"]["Problem"][];
            /** @description What the comparison itself could not see; absent in runs from before notes */
            notes?: components["schemas"]["Note"][];
            changeRequest: {
                id: string;
                url: string;
            } | null;
        };
        CheckRun: {
            /** @constant */
            schemaVersion: 2;
            /** @constant */
            command: "check";
            conclusion: components["schemas"]["Conclusion"];
            reasons: components["schemas"]["Reason"][];
            subjects: components["schemas"]["SubjectCheck"][];
            contracts: components["schemas"]["ContractCheck"][];
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
            /** @description Version of the engine that compared; another one may find other changes. */
            engine?: string;
            run: components["schemas"]["CheckRun"];
        };
        /**
         * @description `approved` while every finding is covered; a new finding opens it again. `merged` when the revision reached the protected branch (the approval is then used up); `withdrawn` when the branch no longer changes the contract, or no longer in a way that needs a decision.
         * @enum {string}
         */
        ChangeRequestStatus: "open" | "approved" | "rejected" | "merged" | "withdrawn";
        /** @description One of the things that a branch changes, with its own status. */
        ChangeRequestSubject: {
            kind: components["schemas"]["SubjectKind"];
            id: components["schemas"]["SubjectId"];
            ref: string;
            title: string;
            file: string;
            owner: string;
            status: components["schemas"]["ChangeRequestStatus"];
            summary: components["schemas"]["FindingCounts"];
            consumersHit: number;
            sentence: string;
        };
        ChangeRequestSummary: {
            id: string;
            /** @description Titles of its subjects */
            title: string;
            subjects: components["schemas"]["ChangeRequestSubject"][];
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
            /** @description Whether a decision of the caller is still wanted: something is owed that theirs helps to give, and they have not given it */
            waitsForMe: boolean;
        };
        Decision: {
            id: string;
            subject: components["schemas"]["SubjectName"];
            /** @enum {string} */
            decision: "approve" | "reject";
            decidedBy: components["schemas"]["EntityRef"];
            groups: components["schemas"]["EntityRef"][];
            reason: string;
            fingerprints: string[];
            /** @description How the engine made those fingerprints; a later way may name the same change differently */
            fingerprintVersion: number;
            /** @description Why the audit record does not bear it out; absent where it does. It does not count then */
            unrecorded?: string;
            decidedAt: string;
            conditions: {
                consumers: components["schemas"]["EntityRef"][];
                dataClasses: string[];
                policyDigest: string;
            };
        };
        /** @description A decision, and whether the verdict takes it into account. */
        WeighedDecision: components["schemas"]["Decision"] & {
            counts: boolean;
            /** @description Why it does not count; empty where it does */
            whyNot: string;
        };
        ChangeRequestDetail: {
            summary: components["schemas"]["ChangeRequestSummary"];
            /** @description Its standing subjects as they are judged now; all of them once none stands. */
            subjects: {
                status: components["schemas"]["ChangeRequestStatus"];
                check: components["schemas"]["SubjectCheck"];
                evidence: components["schemas"]["Evidence"];
            }[];
            evidence: components["schemas"]["Evidence"];
            verdict: components["schemas"]["Verdict"];
            /** @description Rejections that stop it, and who has said that it may pass. */
            rejections: (components["schemas"]["Rejection"] & {
                lifts: {
                    by: components["schemas"]["EntityRef"];
                    groups: components["schemas"]["EntityRef"][];
                    reason: string;
                    /** @description ISO 8601 in UTC */
                    at: string;
                }[];
                /** @description Whether the caller may lift it or join who does */
                mayLift: boolean;
                mayNotLiftReason: string;
            })[];
            /** @description The last decision of each person about each subject, oldest first. */
            decisions: components["schemas"]["WeighedDecision"][];
            /** @description All others, oldest first. The same person has replaced them since, or the audit record does not bear them out. */
            earlierDecisions?: components["schemas"]["WeighedDecision"][];
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
            /** @description What the person has seen, by subject. */
            subjects?: {
                kind: components["schemas"]["SubjectKind"];
                id: components["schemas"]["SubjectId"];
                fingerprints: string[];
            }[];
            /** @description Enough where the request is about one subject. */
            fingerprints?: string[];
        };
        AuditChain: {
            intact: boolean;
            entries: number;
            /** @description Sequence of the first entry that does not fit */
            firstBroken: number | null;
            /** @description The last entry that was written. */
            head: {
                sequence: number;
                hash: string;
            };
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
        Day: string;
        RuleId: string;
        /** @enum {string} */
        GovernanceSource: "spectral" | "asyncapi-parser" | "catalog" | "mapping" | "waiver";
        /**
         * @description Days since the portal first saw a finding.
         * @enum {string}
         */
        FindingAge: "0-7" | "8-30" | "31-90" | "over-90";
        /** @description Where a severity comes from. */
        AppliedLevel: {
            ruleSeverity: components["schemas"]["Severity"];
            /** @description Id of the profile that decided; empty where the rule's own severity holds */
            profile: string;
            reason: string;
            blockFrom: string | null;
        };
        FindingWaiver: {
            id: string;
            expiry: components["schemas"]["Day"];
        };
        GovernanceFinding: {
            ruleId: string;
            source: components["schemas"]["GovernanceSource"];
            target: components["schemas"]["EntityRef"];
            /** @description Id of a contract whose ref is another text */
            targetId?: string;
            targetTitle: string;
            owner: components["schemas"]["EntityRef"];
            systems: components["schemas"]["EntityRef"][];
            domains: components["schemas"]["EntityRef"][];
            severity: components["schemas"]["Severity"];
            message: string;
            location: components["schemas"]["Location"];
            /** @description Second place, in the contract that a mapping sheet speaks of */
            contractLocation?: components["schemas"]["Location"];
            end: {
                line: number;
                column: number;
            } | null;
            fingerprint: string;
            /** @description As made while the target went by another name; still accepted. */
            formerFingerprints?: string[];
            level: components["schemas"]["AppliedLevel"];
            waiver: components["schemas"]["FindingWaiver"] | null;
            /** @description Day on which the portal first saw it */
            firstSeen: components["schemas"]["Day"];
            age: components["schemas"]["FindingAge"];
        };
        /** @description Findings that stand, by severity, and those that a waiver permits. */
        FindingTally: {
            error: number;
            warn: number;
            info: number;
            waived: number;
        };
        FindingGroup: {
            /** @description Rule id */
            key: string;
            title: string;
            tally: components["schemas"]["FindingTally"];
        };
        GovernanceOverview: {
            day: components["schemas"]["Day"];
            totals: components["schemas"]["FindingTally"];
            byRule: components["schemas"]["FindingGroup"][];
            byOwner: components["schemas"]["FindingGroup"][];
            byDomain: components["schemas"]["FindingGroup"][];
            /** @description All four ages, youngest first. */
            byAge: components["schemas"]["FindingGroup"][];
            scorecards: {
                template: components["schemas"]["ScorecardTemplate"];
                summary: components["schemas"]["ScorecardSummary"];
                /** @description One entry for each day with a snapshot, oldest first, of the last 180 days. */
                trend: components["schemas"]["ScorecardDay"][];
            }[];
            /** @description Active waivers that end within 30 days, the next one first. */
            expiringWaivers: components["schemas"]["WaiverView"][];
            /** @description Waivers that wait for somebody's decision */
            waitingWaivers: number;
            problems: components["schemas"]["Problem"][];
        };
        GovernanceRuleSummary: {
            id: string;
            /** @description False for rules that come with Spectral or a parser, of which only findings are known */
            documented: boolean;
            appliesTo: ("openapi" | "asyncapi" | "estate" | "mapping") | null;
            /** @description Empty for a rule without a page of ours */
            demand: string;
            severity: components["schemas"]["Severity"] | null;
            /** @description File that holds it; empty where none */
            ruleset: string;
            reference: string;
            answers: string[];
            tally: components["schemas"]["FindingTally"];
        };
        GovernanceExample: {
            text: string;
            findings: string[];
        };
        GovernanceRulePage: {
            reason: string;
            remedy: string;
            bad: components["schemas"]["GovernanceExample"];
            good: components["schemas"]["GovernanceExample"];
        };
        GovernanceRuleDetail: {
            day: components["schemas"]["Day"];
            rule: components["schemas"]["GovernanceRuleSummary"];
            page: components["schemas"]["GovernanceRulePage"] | null;
            /** @description Different messages of its findings today, at most five. */
            messages: string[];
            /** @description Targets with findings of the rule, most first. */
            fires: {
                target: components["schemas"]["EntityRef"];
                title: string;
                owner: components["schemas"]["EntityRef"];
                tally: components["schemas"]["FindingTally"];
            }[];
            waivers: components["schemas"]["WaiverView"][];
        };
        /**
         * @default all
         * @enum {string}
         */
        ScorecardGrouping: "all" | "system" | "domain" | "owner";
        ScorecardTemplate: {
            id: string;
            title: string;
            reason: string;
            /** @description From the lowest to the highest. */
            levels: {
                id: string;
                title: string;
            }[];
        };
        Scorecard: {
            template: string;
            target: components["schemas"]["EntityRef"];
            title: string;
            owner: components["schemas"]["EntityRef"];
            systems: components["schemas"]["EntityRef"][];
            domains: components["schemas"]["EntityRef"][];
            /** @description Highest level reached; empty below the first one */
            level: string;
            /** @description Least level asked for; empty where none */
            minimum: string;
            reachesMinimum: boolean;
            /** @description Rules in the way of the next level. */
            missing: {
                rule: string;
                findings: number;
            }[];
            /** @description Rules that could not be judged; a level that needs one is not reached. */
            unknown: string[];
        };
        ScorecardSummary: {
            template: string;
            by: components["schemas"]["ScorecardGrouping"];
            /** @description Entity ref of the group; empty for all */
            ref: string;
            targets: number;
            /** @description Targets per level; the empty id stands for those below the first level. */
            levels: {
                [key: string]: number;
            };
            belowMinimum: number;
        };
        /** @description A summary as it was on a day. */
        ScorecardDay: {
            day: components["schemas"]["Day"];
            summary: components["schemas"]["ScorecardSummary"];
        };
        ScorecardPage: {
            day: components["schemas"]["Day"];
            templates: components["schemas"]["ScorecardTemplate"][];
            cards: components["schemas"]["Scorecard"][];
            summaries: components["schemas"]["ScorecardSummary"][];
            /** @description Snapshots of the last 180 days, oldest first. */
            trend: components["schemas"]["ScorecardDay"][];
        };
        GovernanceTarget: {
            day: components["schemas"]["Day"];
            ref: components["schemas"]["EntityRef"];
            title: string;
            owner: components["schemas"]["EntityRef"];
            findings: components["schemas"]["GovernanceFinding"][];
            scorecards: components["schemas"]["Scorecard"][];
            waivers: components["schemas"]["WaiverView"][];
        };
        /**
         * @description What a waiver is today. `orphaned`: in force, but no finding ever matched it; `stale`: in force, and what it permitted is gone.
         * @enum {string}
         */
        WaiverState: "requested" | "rejected" | "withdrawn" | "upcoming" | "active" | "expired" | "orphaned" | "stale";
        /** @description How long waivers may last, and what none may permit, so that a person knows before asking. */
        WaiverPolicy: {
            /** @description Longest term in days, by the severity of what is permitted. */
            longestDays: {
                error: number;
                warn: number;
                info: number;
            };
            mostRenewals: number;
            /** @description Rules that no waiver permits; `*` stands for any characters. */
            never: string[];
            /** @description Rules whose waiver must name a ticket and a compensating control. */
            controlRequired: string[];
        };
        WaiverCovers: {
            rule: components["schemas"]["RuleId"];
            /** @description Only this finding; without it all findings of the rule in the scope */
            fingerprint?: string;
            /** @description Findings that it permits at most; without it there is no bound */
            most?: number;
        };
        WaiverScope: {
            target?: components["schemas"]["EntityRef"];
            /** @description Id of the target, which stays when it is renamed; set by the portal, whatever is sent */
            targetId?: string;
            operation?: string;
            consumer?: components["schemas"]["EntityRef"];
            environment?: string;
        };
        WaiverView: {
            id: string;
            /**
             * @description A baseline stands in git and is approved by the review of the merge
             * @enum {string}
             */
            source: "portal" | "baseline";
            covers: components["schemas"]["WaiverCovers"];
            /** @description How the engine made the fingerprint that it covers; absent where it covers none */
            fingerprintVersion?: number;
            scope: components["schemas"]["WaiverScope"];
            reason: string;
            owner: components["schemas"]["EntityRef"];
            requestedBy: components["schemas"]["EntityRef"];
            /** @description Who approved, with the groups they had then; whether they are enough is asked of each finding. */
            approvers: {
                person: components["schemas"]["EntityRef"];
                groups: components["schemas"]["EntityRef"][];
            }[];
            start: components["schemas"]["Day"];
            expiry: components["schemas"]["Day"];
            ticket: string;
            compensatingControl: string;
            renews: string | null;
            renewals: number;
            /** @enum {string} */
            decision: "requested" | "approved" | "rejected" | "withdrawn";
            severity: components["schemas"]["Severity"];
            state: components["schemas"]["WaiverState"];
            /** @description Governance findings that it permits now */
            permits: number;
            /** @description ISO 8601 in UTC; empty for entries of a baseline file */
            requestedAt: string;
            /** @description What it lacks to permit standing changes, although it is approved. */
            lacking: {
                changeRequest: string;
                branch: string;
                fingerprints: string[];
                /** @description People and groups whom the approval policy asks. */
                groups: components["schemas"]["EntityRef"][];
                /** @description In words, as of an approval that is owed */
                missing: string;
            }[];
            /** @description Whether the caller may decide about it */
            mayDecide: boolean;
        };
        WaiverEvent: {
            /** @enum {string} */
            action: "requested" | "approved" | "rejected" | "withdrawn";
            by: components["schemas"]["EntityRef"];
            at: string;
            reason: string;
        };
        WaiverDetail: {
            day: components["schemas"]["Day"];
            waiver: components["schemas"]["WaiverView"];
            /** @description What happened to it, oldest first. */
            history: components["schemas"]["WaiverEvent"][];
            /** @description Findings that it permits now or, while it is requested or past, that it would match. */
            findings: components["schemas"]["GovernanceFinding"][];
            /** @description Ids of waivers that continue it. */
            renewedBy: string[];
            /** @description Why the caller may not decide; empty when they may */
            mayNotDecideReason: string;
            mayWithdraw: boolean;
        };
        WaiverRequest: {
            covers: components["schemas"]["WaiverCovers"];
            scope: components["schemas"]["WaiverScope"];
            reason: string;
            owner: components["schemas"]["EntityRef"];
            /** @description Today where absent */
            start?: components["schemas"]["Day"];
            expiry: components["schemas"]["Day"];
            ticket?: string;
            compensatingControl?: string;
            /**
             * Format: uuid
             * @description Id of the waiver that this one continues
             */
            renews?: string;
        };
        WaiverDecisionRequest: {
            /** @enum {string} */
            decision: "approve" | "reject";
            reason: string;
        };
        WaiverWithdrawal: {
            reason: string;
        };
        /** @enum {string} */
        SearchDocumentType: "contract" | "rule" | "data-object" | "integration";
        SearchDocument: {
            title: string;
            text: string;
            /** @description Path of the page inside the portal */
            location: string;
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
        /** @description Namespace of the entity. */
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
    getEstateFiles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Entities and configuration, documents of contracts with all that they refer to, overlays, mapping sheets and shared value maps */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        sources: components["schemas"]["SourceFiles"][];
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
                /** @description Namespace of the entity. */
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
                /** @description Namespace of the entity. */
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
                /** @description Namespace of the entity. */
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
                /** @description Namespace of the entity. */
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
    listMappings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The version of each sheet that the protected ref has */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        mappings: components["schemas"]["MappingVersion"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getMapping: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
                namespace: components["parameters"]["namespace"];
                /** @description Name of the API entity. */
                name: components["parameters"]["name"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The versions; none where the integration never had a sheet */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        versions: components["schemas"]["MappingVersion"][];
                    };
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    getMappingDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Namespace of the entity. */
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
            /** @description The sheet, and the value maps that it shares with others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        version: components["schemas"]["MappingVersion"];
                        text: string;
                        /** @description By their paths from the root of the repository. */
                        valueMaps: components["schemas"]["ContractDocument"][];
                    };
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
                /** @description Only requests about this contract, by entity ref or id. */
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
            /** @description The request was joined with an older one about the same branch, to which this leads */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
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
            /** @description The person has decided just so before, and nothing was stored */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDetail"];
                };
            };
            /** @description The change request after the decision */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChangeRequestDetail"];
                };
            };
            /** @description As for reading; what is sent must name the subjects of the request it leads to */
            308: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Failure"];
            403: components["responses"]["Failure"];
            404: components["responses"]["Failure"];
            409: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    liftRejection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Identifier. */
                id: components["parameters"]["id"];
                /** @description Id of the rejecting decision. */
                decision: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    reason: string;
                };
            };
        };
        responses: {
            /** @description The change request after it */
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
    listSearchDocuments: {
        parameters: {
            query: {
                /** @description Only documents of this type. */
                type: components["schemas"]["SearchDocumentType"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Documents, ordered by location */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        documents: components["schemas"]["SearchDocument"][];
                    };
                };
            };
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
                        chain: components["schemas"]["AuditChain"];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The state of the chain */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditChain"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getGovernance: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts, scorecard levels with trend, and waivers that end within 30 days */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceOverview"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listGovernanceFindings: {
        parameters: {
            query?: {
                /** @description Only findings of this rule. */
                rule?: components["schemas"]["RuleId"];
                /** @description Only findings whose target has this owner, by entity ref. */
                owner?: components["schemas"]["EntityRef"];
                /** @description Only findings whose target belongs to this domain, by entity ref. */
                domain?: components["schemas"]["EntityRef"];
                /** @description Only findings whose target belongs to this system, by entity ref. */
                system?: components["schemas"]["EntityRef"];
                /** @description Only findings about this entity, by entity ref. */
                target?: components["schemas"]["EntityRef"];
                /** @description Only findings of this severity. */
                severity?: components["schemas"]["Severity"];
                /** @description Only findings of this judge. */
                source?: components["schemas"]["GovernanceSource"];
                /** @description Only findings first seen so many days ago. */
                age?: components["schemas"]["FindingAge"];
                /** @description Only findings that a waiver permits, or only those that none does. */
                waived?: "yes" | "no";
                /** @description Only findings whose rule, message, target or file contains this text. */
                text?: string;
                /** @description Order of the findings; equal ones are ordered by target, rule and place. */
                sort?: "severity" | "age" | "rule" | "target" | "owner";
                /** @description At most this many. */
                limit?: number;
                /** @description Leave out so many from the start. */
                offset?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One page of the findings, and how many there are */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: components["schemas"]["Day"];
                        total: number;
                        findings: components["schemas"]["GovernanceFinding"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    listGovernanceRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every documented rule, and every other one that finds something, by id */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: components["schemas"]["Day"];
                        rules: components["schemas"]["GovernanceRuleSummary"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getGovernanceRule: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the rule. */
                rule: components["schemas"]["RuleId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rule */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceRuleDetail"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    listScorecards: {
        parameters: {
            query?: {
                /** @description Only cards of this template. */
                template?: string;
                /** @description What summaries and trend are counted by. */
                by?: components["schemas"]["ScorecardGrouping"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Templates, cards, summaries and their trend */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScorecardPage"];
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    getGovernanceTarget: {
        parameters: {
            query: {
                /** @description Entity ref of the target. */
                ref: components["schemas"]["EntityRef"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Its findings, scorecards and waivers */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GovernanceTarget"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    listWaivers: {
        parameters: {
            query?: {
                /** @description Only waivers of this state. */
                state?: components["schemas"]["WaiverState"];
                /** @description Only waivers whose scope names this entity. */
                target?: components["schemas"]["EntityRef"];
                /** @description Only waivers of findings of this rule. */
                rule?: components["schemas"]["RuleId"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Waivers with their state today */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        day: components["schemas"]["Day"];
                        policy: components["schemas"]["WaiverPolicy"];
                        /** @description Requested waivers that the caller may decide about */
                        waitingForMe: number;
                        waivers: components["schemas"]["WaiverView"][];
                    };
                };
            };
            default: components["responses"]["Failure"];
        };
    };
    requestWaiver: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiverRequest"];
            };
        };
        responses: {
            /** @description The waiver, waiting for a decision */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetail"];
                };
            };
            400: components["responses"]["Failure"];
            403: components["responses"]["Failure"];
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    getWaiver: {
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
            /** @description The waiver */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetail"];
                };
            };
            404: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    decideWaiver: {
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
                "application/json": components["schemas"]["WaiverDecisionRequest"];
            };
        };
        responses: {
            /** @description The waiver after the decision */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetail"];
                };
            };
            400: components["responses"]["Failure"];
            403: components["responses"]["Failure"];
            404: components["responses"]["Failure"];
            409: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
    withdrawWaiver: {
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
                "application/json": components["schemas"]["WaiverWithdrawal"];
            };
        };
        responses: {
            /** @description The waiver after the withdrawal */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WaiverDetail"];
                };
            };
            400: components["responses"]["Failure"];
            403: components["responses"]["Failure"];
            404: components["responses"]["Failure"];
            409: components["responses"]["Failure"];
            default: components["responses"]["Failure"];
        };
    };
}
