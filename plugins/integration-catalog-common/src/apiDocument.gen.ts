// Generated from openapi.yaml by generate.mjs; do not edit.
export const apiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Interlock integration catalog",
    "version": "1.0.0",
    "description": "Contract versions, differences, check runs, change requests, decisions, governance, waivers and audit. The server recomputes every verdict from content; it never believes one that a client sends.",
    "contact": {
      "name": "Interlock maintainers",
      "url": "https://interlock.example/"
    },
    "license": {
      "name": "Apache-2.0",
      "identifier": "Apache-2.0"
    }
  },
  "servers": [
    {
      "url": "/",
      "description": "Relative to the plugin, `/api/integration-catalog` in a portal."
    }
  ],
  "tags": [
    {
      "name": "estate",
      "description": "What the portal has read from git"
    },
    {
      "name": "contracts",
      "description": "Contracts and their versions"
    },
    {
      "name": "mappings",
      "description": "Mapping sheets and their versions"
    },
    {
      "name": "checks",
      "description": "Check runs of CI and of people"
    },
    {
      "name": "changes",
      "description": "Change requests and decisions about them"
    },
    {
      "name": "governance",
      "description": "Findings of governance rules, scorecards and waivers"
    },
    {
      "name": "audit",
      "description": "The record of who did what"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "paths": {
    "/estate": {
      "get": {
        "operationId": "getEstate",
        "tags": [
          "estate"
        ],
        "summary": "State of each source the portal reads",
        "responses": {
          "200": {
            "description": "One entry per configured source",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "sources"
                  ],
                  "properties": {
                    "sources": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SourceState"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/estate/files": {
      "get": {
        "operationId": "getEstateFiles",
        "tags": [
          "estate"
        ],
        "summary": "The files that each source has in force, for other plugins",
        "responses": {
          "200": {
            "description": "Entities and configuration, documents of contracts with all that they refer to, overlays, mapping sheets and shared value maps",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "sources"
                  ],
                  "properties": {
                    "sources": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SourceFiles"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/contracts": {
      "get": {
        "operationId": "listContracts",
        "tags": [
          "contracts"
        ],
        "summary": "Every contract with its current version and figures",
        "responses": {
          "200": {
            "description": "All contracts, ordered by ref",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "contracts"
                  ],
                  "properties": {
                    "contracts": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ContractSummary"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/contracts/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getContract",
        "tags": [
          "contracts"
        ],
        "summary": "One contract with all versions, newest first, and its declared consumers",
        "responses": {
          "200": {
            "description": "The contract",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ContractDetail"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/contracts/{namespace}/{name}/versions/{digest}/document": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/digest"
        }
      ],
      "get": {
        "operationId": "getVersionDocument",
        "tags": [
          "contracts"
        ],
        "summary": "The text of a version's root document, as it was ingested",
        "description": "Also answers for the revision of a change request, as it was handed in; `firstSeenAt` and `commit` are then those of the check that brought it.",
        "responses": {
          "200": {
            "description": "The document and its local references",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/VersionDocument"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/contracts/{namespace}/{name}/versions/{digest}/lint": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/digest"
        }
      ],
      "get": {
        "operationId": "lintVersion",
        "tags": [
          "contracts"
        ],
        "summary": "What the governance rules say about a version",
        "responses": {
          "200": {
            "description": "Diagnostics by the ruleset of the source's own ref",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/LintResult"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/contracts/{namespace}/{name}/difference": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "name": "base",
          "in": "query",
          "required": true,
          "description": "Digest of the base version.",
          "allowReserved": true,
          "schema": {
            "$ref": "#/components/schemas/Digest"
          }
        },
        {
          "name": "revision",
          "in": "query",
          "required": true,
          "description": "Digest of the revision.",
          "allowReserved": true,
          "schema": {
            "$ref": "#/components/schemas/Digest"
          }
        }
      ],
      "get": {
        "operationId": "getDifference",
        "tags": [
          "contracts"
        ],
        "summary": "Findings between two versions, and who is hit",
        "responses": {
          "200": {
            "description": "The difference",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Difference"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/mappings": {
      "get": {
        "operationId": "listMappings",
        "tags": [
          "mappings"
        ],
        "summary": "The mapping sheets in force, by their integrations",
        "responses": {
          "200": {
            "description": "The version of each sheet that the protected ref has",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "mappings"
                  ],
                  "properties": {
                    "mappings": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/MappingVersion"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/mappings/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getMapping",
        "tags": [
          "mappings"
        ],
        "summary": "All versions of the mapping sheet of an integration, the current one first",
        "responses": {
          "200": {
            "description": "The versions; none where the integration never had a sheet",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "versions"
                  ],
                  "properties": {
                    "versions": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/MappingVersion"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/mappings/{namespace}/{name}/versions/{digest}/document": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        },
        {
          "$ref": "#/components/parameters/digest"
        }
      ],
      "get": {
        "operationId": "getMappingDocument",
        "tags": [
          "mappings"
        ],
        "summary": "A version of a mapping sheet as it was ingested",
        "responses": {
          "200": {
            "description": "The sheet, and the value maps that it shares with others",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "version",
                    "text",
                    "valueMaps"
                  ],
                  "properties": {
                    "version": {
                      "$ref": "#/components/schemas/MappingVersion"
                    },
                    "text": {
                      "type": "string"
                    },
                    "valueMaps": {
                      "type": "array",
                      "description": "By their paths from the root of the repository.",
                      "items": {
                        "$ref": "#/components/schemas/ContractDocument"
                      }
                    }
                  }
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/check-runs": {
      "post": {
        "operationId": "createCheckRun",
        "tags": [
          "checks"
        ],
        "summary": "Judge changed contracts and keep change requests for what needs a decision",
        "description": "The verdict is recomputed from the documents. Rulesets, policy, estate and base come from the server's own ref; a base digest that the server has not ingested makes the run undecided with reason `base-unknown`.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/CheckRunRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The check run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CheckRunResult"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Failure"
          },
          "413": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      },
      "get": {
        "operationId": "listCheckRuns",
        "tags": [
          "checks"
        ],
        "summary": "The latest check runs, newest first",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "At most this many.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 200,
              "default": 50
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Check runs without their findings",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "checkRuns"
                  ],
                  "properties": {
                    "checkRuns": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/CheckRunSummary"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/check-runs/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getCheckRun",
        "tags": [
          "checks"
        ],
        "summary": "One check run as it was answered",
        "responses": {
          "200": {
            "description": "The check run",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/CheckRunResult"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/change-requests": {
      "get": {
        "operationId": "listChangeRequests",
        "tags": [
          "changes"
        ],
        "summary": "Change requests, oldest open first",
        "parameters": [
          {
            "name": "status",
            "in": "query",
            "description": "Only requests of this status.",
            "schema": {
              "$ref": "#/components/schemas/ChangeRequestStatus"
            }
          },
          {
            "name": "contract",
            "in": "query",
            "description": "Only requests about this contract, by entity ref or id.",
            "schema": {
              "type": "string",
              "maxLength": 300
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Change requests",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "changeRequests",
                    "waitingForMe"
                  ],
                  "properties": {
                    "changeRequests": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/ChangeRequestSummary"
                      }
                    },
                    "waitingForMe": {
                      "type": "integer",
                      "description": "Open requests that the caller may decide"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/change-requests/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getChangeRequest",
        "tags": [
          "changes"
        ],
        "summary": "Everything a person needs to decide",
        "responses": {
          "200": {
            "description": "The change request",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeRequestDetail"
                }
              }
            }
          },
          "308": {
            "description": "The request was joined with an older one about the same branch, to which this leads"
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/change-requests/{id}/decisions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "decideChangeRequest",
        "tags": [
          "changes"
        ],
        "summary": "Approve or reject findings as the signed-in person",
        "description": "Refused for service tokens, for authors of the change and for people whom the policy does not name. Kept in one transaction with its audit entry. `fingerprints` must be what the person has seen.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/DecisionRequest"
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "The person has decided just so before, and nothing was stored",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeRequestDetail"
                }
              }
            }
          },
          "201": {
            "description": "The change request after the decision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeRequestDetail"
                }
              }
            }
          },
          "308": {
            "description": "As for reading; what is sent must name the subjects of the request it leads to"
          },
          "400": {
            "$ref": "#/components/responses/Failure"
          },
          "403": {
            "$ref": "#/components/responses/Failure"
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "409": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/change-requests/{id}/rejections/{decision}/lifts": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        },
        {
          "name": "decision",
          "in": "path",
          "required": true,
          "description": "Id of the rejecting decision.",
          "schema": {
            "type": "string",
            "format": "uuid",
            "maxLength": 36
          }
        }
      ],
      "post": {
        "operationId": "liftRejection",
        "tags": [
          "changes"
        ],
        "summary": "Lift a rejection as the signed-in person",
        "description": "Whoever gave it takes it back for every branch; others say that it may pass, and lift it once they are as many as the policy asks without the giver. Kept in one transaction with its audit entry.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "required": [
                  "reason"
                ],
                "additionalProperties": false,
                "properties": {
                  "reason": {
                    "type": "string",
                    "minLength": 3,
                    "maxLength": 4000
                  }
                }
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The change request after it",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ChangeRequestDetail"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Failure"
          },
          "403": {
            "$ref": "#/components/responses/Failure"
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "409": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/search-documents": {
      "get": {
        "operationId": "listSearchDocuments",
        "tags": [
          "estate"
        ],
        "summary": "What the portal's search finds contracts, rules, data objects and integrations by",
        "description": "Short texts of names and facts; no text of a contract.",
        "parameters": [
          {
            "name": "type",
            "in": "query",
            "required": true,
            "description": "Only documents of this type.",
            "schema": {
              "$ref": "#/components/schemas/SearchDocumentType"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Documents, ordered by location",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "documents"
                  ],
                  "properties": {
                    "documents": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SearchDocument"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/audit": {
      "get": {
        "operationId": "listAudit",
        "tags": [
          "audit"
        ],
        "summary": "The audit record, newest first, with the state of its hash chain",
        "parameters": [
          {
            "name": "limit",
            "in": "query",
            "description": "At most this many entries.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            }
          },
          {
            "name": "before",
            "in": "query",
            "description": "Only entries with a smaller sequence number.",
            "schema": {
              "type": "integer",
              "minimum": 1
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Entries",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "entries",
                    "chain"
                  ],
                  "properties": {
                    "entries": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/AuditEntry"
                      }
                    },
                    "chain": {
                      "$ref": "#/components/schemas/AuditChain"
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/audit/verify": {
      "get": {
        "operationId": "verifyAudit",
        "tags": [
          "audit"
        ],
        "summary": "Whether the audit record is as it was written",
        "description": "Walks the whole hash chain and names the first entry that does not fit. Keep `head` outside the portal: a chain that somebody has wholly rewritten fits itself, and shows only against a head from before.",
        "responses": {
          "200": {
            "description": "The state of the chain",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/AuditChain"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance": {
      "get": {
        "operationId": "getGovernance",
        "tags": [
          "governance"
        ],
        "summary": "Where the estate stands today, by rule, owner, domain and age",
        "responses": {
          "200": {
            "description": "Counts, scorecard levels with trend, and waivers that end within 30 days",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GovernanceOverview"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/findings": {
      "get": {
        "operationId": "listGovernanceFindings",
        "tags": [
          "governance"
        ],
        "summary": "Findings of governance rules, waived ones included",
        "parameters": [
          {
            "name": "rule",
            "in": "query",
            "description": "Only findings of this rule.",
            "schema": {
              "$ref": "#/components/schemas/RuleId"
            }
          },
          {
            "name": "owner",
            "in": "query",
            "description": "Only findings whose target has this owner, by entity ref.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "domain",
            "in": "query",
            "description": "Only findings whose target belongs to this domain, by entity ref.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "system",
            "in": "query",
            "description": "Only findings whose target belongs to this system, by entity ref.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "target",
            "in": "query",
            "description": "Only findings about this entity, by entity ref.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "severity",
            "in": "query",
            "description": "Only findings of this severity.",
            "schema": {
              "$ref": "#/components/schemas/Severity"
            }
          },
          {
            "name": "source",
            "in": "query",
            "description": "Only findings of this judge.",
            "schema": {
              "$ref": "#/components/schemas/GovernanceSource"
            }
          },
          {
            "name": "age",
            "in": "query",
            "description": "Only findings first seen so many days ago.",
            "schema": {
              "$ref": "#/components/schemas/FindingAge"
            }
          },
          {
            "name": "waived",
            "in": "query",
            "description": "Only findings that a waiver permits, or only those that none does.",
            "schema": {
              "type": "string",
              "enum": [
                "yes",
                "no"
              ]
            }
          },
          {
            "name": "text",
            "in": "query",
            "description": "Only findings whose rule, message, target or file contains this text.",
            "schema": {
              "type": "string",
              "maxLength": 200
            }
          },
          {
            "name": "sort",
            "in": "query",
            "description": "Order of the findings; equal ones are ordered by target, rule and place.",
            "schema": {
              "type": "string",
              "enum": [
                "severity",
                "age",
                "rule",
                "target",
                "owner"
              ],
              "default": "severity"
            }
          },
          {
            "name": "limit",
            "in": "query",
            "description": "At most this many.",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 1000,
              "default": 100
            }
          },
          {
            "name": "offset",
            "in": "query",
            "description": "Leave out so many from the start.",
            "schema": {
              "type": "integer",
              "minimum": 0,
              "default": 0
            }
          }
        ],
        "responses": {
          "200": {
            "description": "One page of the findings, and how many there are",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "day",
                    "total",
                    "findings"
                  ],
                  "properties": {
                    "day": {
                      "$ref": "#/components/schemas/Day"
                    },
                    "total": {
                      "type": "integer"
                    },
                    "findings": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/GovernanceFinding"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/rules": {
      "get": {
        "operationId": "listGovernanceRules",
        "tags": [
          "governance"
        ],
        "summary": "The catalogue of governance rules, with what each finds today",
        "responses": {
          "200": {
            "description": "Every documented rule, and every other one that finds something, by id",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "day",
                    "rules"
                  ],
                  "properties": {
                    "day": {
                      "$ref": "#/components/schemas/Day"
                    },
                    "rules": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/GovernanceRuleSummary"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/rules/{rule}": {
      "parameters": [
        {
          "name": "rule",
          "in": "path",
          "required": true,
          "description": "Id of the rule.",
          "schema": {
            "$ref": "#/components/schemas/RuleId"
          }
        }
      ],
      "get": {
        "operationId": "getGovernanceRule",
        "tags": [
          "governance"
        ],
        "summary": "One rule, where it fires, and its waivers",
        "responses": {
          "200": {
            "description": "The rule",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GovernanceRuleDetail"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/scorecards": {
      "get": {
        "operationId": "listScorecards",
        "tags": [
          "governance"
        ],
        "summary": "Levels of integrations and contracts, by template",
        "parameters": [
          {
            "name": "template",
            "in": "query",
            "description": "Only cards of this template.",
            "schema": {
              "type": "string",
              "maxLength": 100
            }
          },
          {
            "name": "by",
            "in": "query",
            "description": "What summaries and trend are counted by.",
            "schema": {
              "$ref": "#/components/schemas/ScorecardGrouping"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Templates, cards, summaries and their trend",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/ScorecardPage"
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/targets": {
      "get": {
        "operationId": "getGovernanceTarget",
        "tags": [
          "governance"
        ],
        "summary": "What governance says about one contract, integration, system or data object",
        "parameters": [
          {
            "name": "ref",
            "in": "query",
            "required": true,
            "description": "Entity ref of the target.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Its findings, scorecards and waivers",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/GovernanceTarget"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/waivers": {
      "get": {
        "operationId": "listWaivers",
        "tags": [
          "governance"
        ],
        "summary": "Waivers, those that wait for a decision first, then by expiry",
        "parameters": [
          {
            "name": "state",
            "in": "query",
            "description": "Only waivers of this state.",
            "schema": {
              "$ref": "#/components/schemas/WaiverState"
            }
          },
          {
            "name": "target",
            "in": "query",
            "description": "Only waivers whose scope names this entity.",
            "allowReserved": true,
            "schema": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          {
            "name": "rule",
            "in": "query",
            "description": "Only waivers of findings of this rule.",
            "schema": {
              "$ref": "#/components/schemas/RuleId"
            }
          }
        ],
        "responses": {
          "200": {
            "description": "Waivers with their state today",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "day",
                    "waitingForMe",
                    "policy",
                    "waivers"
                  ],
                  "properties": {
                    "day": {
                      "$ref": "#/components/schemas/Day"
                    },
                    "policy": {
                      "$ref": "#/components/schemas/WaiverPolicy"
                    },
                    "waitingForMe": {
                      "type": "integer",
                      "description": "Requested waivers that the caller may decide about"
                    },
                    "waivers": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/WaiverView"
                      }
                    }
                  }
                }
              }
            }
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      },
      "post": {
        "operationId": "requestWaiver",
        "tags": [
          "governance"
        ],
        "summary": "Ask for permission to leave findings as they are until a day",
        "description": "Only a signed-in person asks. What the waiver policy rules out is refused at once; `renews` continues an earlier waiver of the same findings.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WaiverRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The waiver, waiting for a decision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetail"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Failure"
          },
          "403": {
            "$ref": "#/components/responses/Failure"
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/waivers/{id}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "get": {
        "operationId": "getWaiver",
        "tags": [
          "governance"
        ],
        "summary": "One waiver with its history and what it permits now",
        "responses": {
          "200": {
            "description": "The waiver",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetail"
                }
              }
            }
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/waivers/{id}/decisions": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "decideWaiver",
        "tags": [
          "governance"
        ],
        "summary": "Approve or reject a requested waiver as the signed-in person",
        "description": "Refused for service tokens, for the person who asked, and for people whom the waiver policy does not name. Kept in one transaction with its audit entry; a waiver that is not waiting any more is a conflict.",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WaiverDecisionRequest"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The waiver after the decision",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetail"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Failure"
          },
          "403": {
            "$ref": "#/components/responses/Failure"
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "409": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    },
    "/governance/waivers/{id}/withdrawal": {
      "parameters": [
        {
          "$ref": "#/components/parameters/id"
        }
      ],
      "post": {
        "operationId": "withdrawWaiver",
        "tags": [
          "governance"
        ],
        "summary": "Take a waiver back, by who asked for it or may decide about it",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "$ref": "#/components/schemas/WaiverWithdrawal"
              }
            }
          }
        },
        "responses": {
          "201": {
            "description": "The waiver after the withdrawal",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/WaiverDetail"
                }
              }
            }
          },
          "400": {
            "$ref": "#/components/responses/Failure"
          },
          "403": {
            "$ref": "#/components/responses/Failure"
          },
          "404": {
            "$ref": "#/components/responses/Failure"
          },
          "409": {
            "$ref": "#/components/responses/Failure"
          },
          "default": {
            "$ref": "#/components/responses/Failure"
          }
        }
      }
    }
  },
  "components": {
    "securitySchemes": {
      "bearer": {
        "type": "http",
        "scheme": "bearer",
        "description": "A Backstage user token, or a service token of `backend.auth.externalAccess`."
      }
    },
    "parameters": {
      "namespace": {
        "name": "namespace",
        "in": "path",
        "required": true,
        "description": "Namespace of the entity.",
        "schema": {
          "type": "string",
          "maxLength": 63,
          "pattern": "^[a-z0-9-]+$"
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "description": "Name of the API entity.",
        "schema": {
          "type": "string",
          "maxLength": 63,
          "pattern": "^[A-Za-z0-9._-]+$"
        }
      },
      "digest": {
        "name": "digest",
        "in": "path",
        "required": true,
        "description": "Digest of the version.",
        "schema": {
          "$ref": "#/components/schemas/Digest"
        }
      },
      "id": {
        "name": "id",
        "in": "path",
        "required": true,
        "description": "Identifier.",
        "schema": {
          "type": "string",
          "format": "uuid",
          "maxLength": 36
        }
      }
    },
    "responses": {
      "Failure": {
        "description": "What is wrong, where, and what to do",
        "content": {
          "application/json": {
            "schema": {
              "$ref": "#/components/schemas/Failure"
            }
          }
        }
      }
    },
    "schemas": {
      "Failure": {
        "type": "object",
        "required": [
          "error"
        ],
        "properties": {
          "error": {
            "type": "object",
            "required": [
              "name",
              "message"
            ],
            "properties": {
              "name": {
                "type": "string"
              },
              "message": {
                "type": "string"
              }
            }
          }
        }
      },
      "Digest": {
        "type": "string",
        "pattern": "^sha256:[0-9a-f]{64}$"
      },
      "EntityRef": {
        "type": "string",
        "maxLength": 300
      },
      "Severity": {
        "type": "string",
        "enum": [
          "error",
          "warn",
          "info"
        ]
      },
      "Conclusion": {
        "type": "string",
        "enum": [
          "success",
          "failure",
          "undecided",
          "neutral",
          "skipped"
        ]
      },
      "Format": {
        "type": "string",
        "enum": [
          "openapi-2.0",
          "openapi-3.0",
          "openapi-3.1",
          "openapi-3.2",
          "asyncapi-2",
          "asyncapi-3",
          "json-schema",
          "odata-2",
          "odata-4",
          "salesforce-describe"
        ]
      },
      "ReasonCode": {
        "type": "string",
        "enum": [
          "compatible",
          "approved",
          "first-version",
          "nothing-changed",
          "first-configuration",
          "former-rules",
          "breaking-change",
          "approval-required",
          "approval-unavailable",
          "rejected",
          "containment-undecided",
          "verification-owed",
          "analysis-failed",
          "base-unknown",
          "subject-unknown",
          "base-unreadable",
          "unhit-passed",
          "policy-changed",
          "unnamed-contract",
          "lint-error",
          "waived",
          "waiver-expired",
          "waiver-lacks-approval",
          "decision-unrecorded",
          "engine-changed",
          "approval-fallen",
          "waiver-fallen",
          "waivers-not-applied",
          "nothing-measured",
          "below-minimum",
          "minimum-reached",
          "rules-adjusted",
          "contract-id-recommended",
          "approvers-too-few",
          "estate-error"
        ]
      },
      "Reason": {
        "type": "object",
        "required": [
          "code",
          "message",
          "remedy"
        ],
        "properties": {
          "code": {
            "$ref": "#/components/schemas/ReasonCode"
          },
          "message": {
            "type": "string"
          },
          "remedy": {
            "type": "string"
          }
        }
      },
      "Location": {
        "type": "object",
        "required": [
          "file",
          "pointer",
          "line",
          "column"
        ],
        "properties": {
          "file": {
            "type": "string"
          },
          "pointer": {
            "type": "string"
          },
          "line": {
            "type": "integer"
          },
          "column": {
            "type": "integer"
          }
        }
      },
      "Note": {
        "type": "object",
        "description": "What a reader should know although a contract could be read or compared.",
        "required": [
          "code",
          "message",
          "location",
          "hides"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "location": {
            "$ref": "#/components/schemas/Location"
          },
          "hides": {
            "type": "boolean",
            "description": "Whether a change may lie here that the comparison cannot see"
          }
        }
      },
      "OptionalLocation": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/Location"
          },
          {
            "type": "null"
          }
        ]
      },
      "Direction": {
        "type": "string",
        "enum": [
          "request",
          "response",
          "none"
        ]
      },
      "Effect": {
        "type": "string",
        "enum": [
          "narrower",
          "wider",
          "incomparable",
          "undecided",
          "none"
        ]
      },
      "FindingSite": {
        "type": "object",
        "required": [
          "operation",
          "direction",
          "effect",
          "path",
          "witness",
          "base",
          "revision"
        ],
        "properties": {
          "operation": {
            "type": "string"
          },
          "direction": {
            "$ref": "#/components/schemas/Direction"
          },
          "effect": {
            "$ref": "#/components/schemas/Effect"
          },
          "path": {
            "type": "string",
            "description": "Way from the value of this place to what changed"
          },
          "witness": {
            "type": "boolean",
            "description": "Whether the payload of the finding is one of this place"
          },
          "base": {
            "$ref": "#/components/schemas/OptionalLocation"
          },
          "revision": {
            "$ref": "#/components/schemas/OptionalLocation"
          },
          "judgedBy": {
            "type": "object",
            "description": "What judges the values of the site where a discriminator chooses, the innermost choice; absent where the schema of the place itself does",
            "required": [
              "path",
              "base",
              "revision"
            ],
            "properties": {
              "path": {
                "type": "string",
                "description": "Way from the value of this place to the judged one"
              },
              "base": {
                "$ref": "#/components/schemas/OptionalLocation"
              },
              "revision": {
                "$ref": "#/components/schemas/OptionalLocation"
              }
            }
          }
        }
      },
      "Finding": {
        "type": "object",
        "required": [
          "ruleId",
          "severity",
          "direction",
          "effect",
          "proof",
          "message",
          "operation",
          "base",
          "revision",
          "witness",
          "sites",
          "fingerprint"
        ],
        "properties": {
          "ruleId": {
            "type": "string"
          },
          "severity": {
            "$ref": "#/components/schemas/Severity"
          },
          "direction": {
            "$ref": "#/components/schemas/Direction"
          },
          "effect": {
            "$ref": "#/components/schemas/Effect"
          },
          "proof": {
            "type": "string",
            "enum": [
              "witness",
              "structural",
              "undecided",
              "pending"
            ]
          },
          "message": {
            "type": "string"
          },
          "operation": {
            "type": "string"
          },
          "base": {
            "$ref": "#/components/schemas/OptionalLocation"
          },
          "revision": {
            "$ref": "#/components/schemas/OptionalLocation"
          },
          "witness": {
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "value",
                  "pointer",
                  "validInBase",
                  "validInRevision"
                ],
                "properties": {
                  "value": {},
                  "exact": {
                    "type": "string",
                    "description": "The value as JSON text, where it holds a number that no double says; a reader of JSON takes that for the nearest double"
                  },
                  "pointer": {
                    "type": "string"
                  },
                  "validInBase": {
                    "type": "boolean"
                  },
                  "validInRevision": {
                    "type": "boolean"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "sites": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FindingSite"
            }
          },
          "fingerprint": {
            "type": "string"
          }
        }
      },
      "FindingCounts": {
        "type": "object",
        "required": [
          "error",
          "warn",
          "info",
          "undecided"
        ],
        "properties": {
          "error": {
            "type": "integer"
          },
          "warn": {
            "type": "integer"
          },
          "info": {
            "type": "integer"
          },
          "undecided": {
            "type": "integer"
          }
        }
      },
      "Problem": {
        "type": "object",
        "required": [
          "code",
          "message",
          "remedy",
          "file",
          "pointer",
          "line",
          "column"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "message": {
            "type": "string"
          },
          "remedy": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "pointer": {
            "type": "string"
          },
          "line": {
            "type": "integer"
          },
          "column": {
            "type": "integer"
          }
        }
      },
      "LintDiagnostic": {
        "type": "object",
        "required": [
          "code",
          "severity",
          "message",
          "location",
          "anchor",
          "end",
          "source",
          "documentationUrl"
        ],
        "properties": {
          "code": {
            "type": "string"
          },
          "severity": {
            "$ref": "#/components/schemas/Severity"
          },
          "message": {
            "type": "string"
          },
          "location": {
            "$ref": "#/components/schemas/Location"
          },
          "anchor": {
            "type": "string",
            "description": "The place by meaning; items of lists stand as what identifies them"
          },
          "end": {
            "type": "object",
            "required": [
              "line",
              "column"
            ],
            "properties": {
              "line": {
                "type": "integer"
              },
              "column": {
                "type": "integer"
              }
            }
          },
          "source": {
            "type": "string",
            "enum": [
              "spectral",
              "asyncapi-parser"
            ]
          },
          "documentationUrl": {
            "type": "string"
          },
          "fingerprint": {
            "type": "string",
            "description": "Names rule and contract and place by meaning; absent in results from before profiles"
          },
          "standing": {
            "type": "string",
            "enum": [
              "added",
              "touched",
              "known"
            ],
            "description": "In a change, whether the base has it: no, only then it is new (added); yes, in a part that the change touches (touched); yes, elsewhere (known). Absent outside of changes, and in results from before it was told."
          },
          "level": {
            "$ref": "#/components/schemas/AppliedLevel"
          },
          "waiver": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/FindingWaiver"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "AppliedProfile": {
        "type": "object",
        "required": [
          "id",
          "reason"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "LintResult": {
        "type": "object",
        "required": [
          "digest",
          "ruleset",
          "rulesets",
          "profiles",
          "diagnostics",
          "problems"
        ],
        "properties": {
          "digest": {
            "$ref": "#/components/schemas/Digest"
          },
          "ruleset": {
            "type": "string",
            "description": "The first of the rulesets; empty where none applies to the format"
          },
          "rulesets": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Files of the rulesets that were applied"
          },
          "profiles": {
            "type": "array",
            "description": "Profiles of the governance policy that hold for the contract, in order",
            "items": {
              "$ref": "#/components/schemas/AppliedProfile"
            }
          },
          "diagnostics": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LintDiagnostic"
            }
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "ContractDescriptor": {
        "type": "object",
        "required": [
          "file",
          "format",
          "digest",
          "label",
          "title"
        ],
        "properties": {
          "file": {
            "type": "string"
          },
          "format": {
            "$ref": "#/components/schemas/Format"
          },
          "digest": {
            "$ref": "#/components/schemas/Digest"
          },
          "label": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "notes": {
            "type": "array",
            "description": "What was read oddly on this side; absent in runs from before notes",
            "items": {
              "$ref": "#/components/schemas/Note"
            }
          }
        }
      },
      "OptionalDescriptor": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/ContractDescriptor"
          },
          {
            "type": "null"
          }
        ]
      },
      "SubjectKind": {
        "type": "string",
        "enum": [
          "contract",
          "mapping",
          "release",
          "ownership",
          "policy",
          "document"
        ]
      },
      "SubjectId": {
        "type": "string",
        "minLength": 1,
        "maxLength": 300,
        "description": "Stays when names change. Of a contract the annotation interlock.dev/id of its entity, else the entity ref."
      },
      "SubjectName": {
        "type": "object",
        "required": [
          "kind",
          "id",
          "ref"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/SubjectKind"
          },
          "id": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "ref": {
            "type": "string",
            "maxLength": 300,
            "description": "Entity ref that stands for it; empty where no entity does"
          }
        }
      },
      "HitStatus": {
        "type": "string",
        "enum": [
          "broken",
          "potentially-affected",
          "unaffected",
          "unknown"
        ]
      },
      "EvidenceKind": {
        "type": "string",
        "enum": [
          "declared-use",
          "pact",
          "mapping-row",
          "traffic-sample"
        ]
      },
      "ConsumerEvidence": {
        "type": "object",
        "required": [
          "kind",
          "asOf",
          "status",
          "operations",
          "fields"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/EvidenceKind"
          },
          "asOf": {
            "oneOf": [
              {
                "type": "string",
                "format": "date"
              },
              {
                "type": "null"
              }
            ],
            "description": "Day on which it was last seen to be so; null for a text of the estate that is judged"
          },
          "status": {
            "$ref": "#/components/schemas/HitStatus"
          },
          "operations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "fields": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Fields that are hit, or that nobody finds in the contract"
          },
          "sheet": {
            "type": "string",
            "description": "Path of the mapping sheet; only of mapping rows"
          },
          "rows": {
            "type": "array",
            "description": "Rows of the sheet that findings touch, those that are not hit by it included; only of mapping rows",
            "items": {
              "$ref": "#/components/schemas/HitRow"
            }
          }
        }
      },
      "HitRow": {
        "type": "object",
        "required": [
          "fingerprint",
          "row",
          "end",
          "status",
          "field",
          "reason",
          "owner",
          "location"
        ],
        "properties": {
          "fingerprint": {
            "type": "string"
          },
          "row": {
            "type": "string",
            "description": "Mapping and row; the mapping alone where the finding is about no field of it"
          },
          "end": {
            "type": "string",
            "enum": [
              "source",
              "target"
            ]
          },
          "status": {
            "$ref": "#/components/schemas/HitStatus"
          },
          "field": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "location": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Location"
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "ConsumerHit": {
        "type": "object",
        "required": [
          "consumer",
          "consumerTitle",
          "owner",
          "criticality",
          "contract",
          "contractId",
          "status",
          "evidence",
          "knownBy",
          "operations",
          "fingerprints"
        ],
        "properties": {
          "consumer": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "consumerTitle": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "criticality": {
            "type": "string"
          },
          "contract": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "contractId": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "status": {
            "$ref": "#/components/schemas/HitStatus"
          },
          "evidence": {
            "$ref": "#/components/schemas/EvidenceKind"
          },
          "knownBy": {
            "type": "array",
            "minItems": 1,
            "description": "Every kind of evidence that knows the consumer; the heaviest decides status and evidence",
            "items": {
              "$ref": "#/components/schemas/ConsumerEvidence"
            }
          },
          "operations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "fingerprints": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "Evidence": {
        "type": "object",
        "required": [
          "consumers",
          "blindSpots"
        ],
        "properties": {
          "consumers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ConsumerHit"
            }
          },
          "blindSpots": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ChangeAuthors": {
        "type": "object",
        "required": [
          "users",
          "unmatched"
        ],
        "properties": {
          "users": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "unmatched": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "senders": {
            "type": "array",
            "description": "People who asked for a check, and whoever CI says has pushed; they do not decide. Absent where nobody is known.",
            "items": {
              "type": "string"
            }
          },
          "claimed": {
            "type": "array",
            "description": "People whom somebody named as authors who cannot know it; they do not decide. Absent where nobody is.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "claimedBy": {
            "type": "array",
            "description": "People who named those of claimed. Absent where nobody did.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          }
        }
      },
      "ApprovalRequirement": {
        "type": "object",
        "required": [
          "people",
          "distinctGroups",
          "from"
        ],
        "properties": {
          "people": {
            "type": "integer"
          },
          "distinctGroups": {
            "type": "integer"
          },
          "from": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "OwedApproval": {
        "type": "object",
        "required": [
          "subject",
          "ruleId",
          "ruleReason",
          "requirement",
          "groups",
          "fingerprints",
          "approvedBy",
          "missing"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/SubjectName"
          },
          "ruleId": {
            "type": "string"
          },
          "ruleReason": {
            "type": "string"
          },
          "requirement": {
            "$ref": "#/components/schemas/ApprovalRequirement"
          },
          "addedPeople": {
            "type": "integer",
            "description": "People asked for besides, because the author is unknown; absent where none are."
          },
          "groups": {
            "type": "array",
            "description": "Groups and people who can give any of it.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "wanted": {
            "type": "array",
            "description": "Those of groups whose further approval brings it nearer to enough; absent where that of any of them does.",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "fingerprints": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "approvedBy": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "missing": {
            "type": "string"
          }
        }
      },
      "Verdict": {
        "type": "object",
        "required": [
          "conclusion",
          "reasons",
          "waived",
          "lacking",
          "rejections",
          "approvals",
          "owed",
          "subjects"
        ],
        "properties": {
          "conclusion": {
            "$ref": "#/components/schemas/Conclusion"
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Reason"
            }
          },
          "waived": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "fingerprint",
                "waiver"
              ],
              "properties": {
                "fingerprint": {
                  "type": "string"
                },
                "waiver": {
                  "type": "string"
                }
              }
            }
          },
          "lacking": {
            "type": "array",
            "description": "Waivers that would permit findings if enough people had approved them.",
            "items": {
              "type": "object",
              "required": [
                "waiver",
                "fingerprints",
                "groups",
                "missing"
              ],
              "properties": {
                "waiver": {
                  "type": "string"
                },
                "fingerprints": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "groups": {
                  "type": "array",
                  "description": "People and groups whom the policy asks about these findings.",
                  "items": {
                    "type": "string"
                  }
                },
                "missing": {
                  "type": "string"
                }
              }
            }
          },
          "rejections": {
            "type": "array",
            "description": "Rejections that stop the change, on whatever branch they were given.",
            "items": {
              "$ref": "#/components/schemas/Rejection"
            }
          },
          "approvals": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "owed": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OwedApproval"
            }
          },
          "fallen": {
            "type": "array",
            "description": "Approvals that count no more because their giver may not decide any more; absent where there are none.",
            "items": {
              "type": "object",
              "required": [
                "decision",
                "decidedBy",
                "lostGroups",
                "isMember"
              ],
              "properties": {
                "decision": {
                  "type": "string"
                },
                "decidedBy": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "lostGroups": {
                  "type": "array",
                  "description": "Groups that the giver was in then and is not in now.",
                  "items": {
                    "$ref": "#/components/schemas/EntityRef"
                  }
                },
                "isMember": {
                  "type": "boolean",
                  "description": "Whether the giver is a user of the estate still."
                }
              }
            }
          },
          "subjects": {
            "type": "array",
            "description": "How each subject ends by itself; the whole is as the heaviest.",
            "items": {
              "type": "object",
              "required": [
                "kind",
                "id",
                "conclusion",
                "rejected"
              ],
              "properties": {
                "kind": {
                  "$ref": "#/components/schemas/SubjectKind"
                },
                "id": {
                  "$ref": "#/components/schemas/SubjectId"
                },
                "conclusion": {
                  "$ref": "#/components/schemas/Conclusion"
                },
                "rejected": {
                  "type": "boolean"
                }
              }
            }
          }
        }
      },
      "Rejection": {
        "type": "object",
        "required": [
          "subject",
          "decision",
          "rejectedBy",
          "reason",
          "rejectedAt",
          "until",
          "origin",
          "fingerprints",
          "groups",
          "missing"
        ],
        "properties": {
          "subject": {
            "$ref": "#/components/schemas/SubjectName"
          },
          "decision": {
            "type": "string",
            "description": "Id of the rejecting decision"
          },
          "rejectedBy": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "reason": {
            "type": "string"
          },
          "rejectedAt": {
            "type": "string",
            "description": "ISO 8601 in UTC"
          },
          "until": {
            "$ref": "#/components/schemas/Day"
          },
          "origin": {
            "description": "Where it was given; null for the change that is judged.",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "repository",
                  "branch",
                  "changeRequest"
                ],
                "properties": {
                  "repository": {
                    "type": "string"
                  },
                  "branch": {
                    "type": "string"
                  },
                  "changeRequest": {
                    "type": "string"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "fingerprints": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "groups": {
            "type": "array",
            "description": "People and groups who can lift it together.",
            "items": {
              "type": "string"
            }
          },
          "missing": {
            "type": "string",
            "description": "What others than the giver lack to lift it, in words"
          }
        }
      },
      "SourceFiles": {
        "type": "object",
        "required": [
          "source",
          "commit",
          "entities",
          "files"
        ],
        "properties": {
          "source": {
            "type": "string"
          },
          "commit": {
            "type": [
              "string",
              "null"
            ],
            "description": "Null without git"
          },
          "entities": {
            "type": "array",
            "items": {
              "type": "string"
            },
            "description": "Globs of entity files"
          },
          "files": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "path",
                "text"
              ],
              "properties": {
                "path": {
                  "type": "string"
                },
                "text": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "SourceState": {
        "type": "object",
        "required": [
          "name",
          "ref",
          "commit",
          "inForce",
          "kind",
          "readAt",
          "note",
          "problems",
          "contracts",
          "replicas"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "ref": {
            "type": "string"
          },
          "commit": {
            "type": [
              "string",
              "null"
            ],
            "description": "Commit that was read last; null where reading has failed since"
          },
          "inForce": {
            "type": [
              "string",
              "null"
            ],
            "description": "Commit that was taken in last; null before that and without git"
          },
          "kind": {
            "type": "string",
            "enum": [
              "git",
              "working-tree"
            ]
          },
          "readAt": {
            "type": [
              "string",
              "null"
            ],
            "description": "ISO 8601 in UTC"
          },
          "note": {
            "type": "string",
            "description": "What the reader should know, such as a fallback to another ref; else empty"
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          },
          "contracts": {
            "type": "integer"
          },
          "replicas": {
            "type": "array",
            "description": "What each replica of the last day sees in its own copy of the repository",
            "items": {
              "$ref": "#/components/schemas/SeenCommit"
            }
          }
        }
      },
      "SeenCommit": {
        "type": "object",
        "required": [
          "replica",
          "commit",
          "note",
          "seenSecondsAgo"
        ],
        "properties": {
          "replica": {
            "type": "string",
            "description": "Host and a name of the process"
          },
          "commit": {
            "type": [
              "string",
              "null"
            ]
          },
          "note": {
            "type": "string",
            "description": "Empty, or why this commit is not taken into force"
          },
          "seenSecondsAgo": {
            "type": "integer",
            "description": "By the clock of the database"
          }
        }
      },
      "ContractVersion": {
        "type": "object",
        "required": [
          "digest",
          "label",
          "format",
          "title",
          "file",
          "bytes",
          "firstSeenAt",
          "released",
          "commit",
          "current",
          "breakingSincePrevious"
        ],
        "properties": {
          "digest": {
            "$ref": "#/components/schemas/Digest"
          },
          "label": {
            "type": "string"
          },
          "format": {
            "$ref": "#/components/schemas/Format"
          },
          "title": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "bytes": {
            "type": "integer"
          },
          "firstSeenAt": {
            "type": "string"
          },
          "released": {
            "type": [
              "string",
              "null"
            ],
            "description": "ISO 8601 date where the source names one"
          },
          "commit": {
            "type": [
              "string",
              "null"
            ]
          },
          "current": {
            "type": "boolean"
          },
          "breakingSincePrevious": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Findings of severity error against the version before; null where not known."
          }
        }
      },
      "ContractSummary": {
        "type": "object",
        "required": [
          "id",
          "ref",
          "title",
          "type",
          "owner",
          "system",
          "lifecycle",
          "file",
          "current",
          "versions",
          "consumers",
          "openChanges"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "system": {
            "type": "string"
          },
          "lifecycle": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "current": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/ContractVersion"
              },
              {
                "type": "null"
              }
            ]
          },
          "versions": {
            "type": "integer"
          },
          "consumers": {
            "type": "integer"
          },
          "openChanges": {
            "type": "integer"
          }
        }
      },
      "DeclaredUse": {
        "type": "object",
        "required": [
          "consumer",
          "consumerTitle",
          "owner",
          "contract",
          "contractId",
          "role",
          "operations",
          "fields",
          "criticality"
        ],
        "properties": {
          "consumer": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "consumerTitle": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "contract": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "contractId": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "role": {
            "type": "string",
            "enum": [
              "consumes",
              "provides"
            ]
          },
          "operations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "fields": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "criticality": {
            "type": "string"
          }
        }
      },
      "ContractDetail": {
        "type": "object",
        "required": [
          "summary",
          "versions",
          "uses"
        ],
        "properties": {
          "summary": {
            "$ref": "#/components/schemas/ContractSummary"
          },
          "versions": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ContractVersion"
            }
          },
          "uses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/DeclaredUse"
            }
          }
        }
      },
      "ContractDocument": {
        "type": "object",
        "required": [
          "path",
          "text"
        ],
        "additionalProperties": false,
        "properties": {
          "path": {
            "type": "string",
            "maxLength": 500
          },
          "text": {
            "type": "string"
          }
        }
      },
      "VersionDocument": {
        "type": "object",
        "required": [
          "version",
          "text",
          "references"
        ],
        "properties": {
          "version": {
            "$ref": "#/components/schemas/ContractVersion"
          },
          "text": {
            "type": "string"
          },
          "references": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ContractDocument"
            }
          }
        }
      },
      "Difference": {
        "type": "object",
        "required": [
          "base",
          "revision",
          "findings",
          "problems",
          "summary",
          "evidence"
        ],
        "properties": {
          "base": {
            "$ref": "#/components/schemas/OptionalDescriptor"
          },
          "revision": {
            "$ref": "#/components/schemas/OptionalDescriptor"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          },
          "notes": {
            "type": "array",
            "description": "What the comparison itself could not see; absent in runs from before notes",
            "items": {
              "$ref": "#/components/schemas/Note"
            }
          },
          "summary": {
            "$ref": "#/components/schemas/FindingCounts"
          },
          "evidence": {
            "$ref": "#/components/schemas/Evidence"
          }
        }
      },
      "ChangedSubject": {
        "type": "object",
        "required": [
          "kind",
          "id",
          "ref",
          "file",
          "base",
          "revision"
        ],
        "additionalProperties": false,
        "properties": {
          "kind": {
            "type": "string",
            "enum": [
              "contract",
              "mapping",
              "ownership",
              "policy",
              "document"
            ],
            "description": "A policy is any file that says how changes are judged and who is asked, a document one that reads as a contract and that nothing names. Both have their path as id and no ref. A mapping is the sheet of the integration that id and ref name, with the value maps that it shares as references; ownership is what the data object that they name says about its attributes, with the file that holds its entity as text."
          },
          "id": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "file": {
            "type": "string",
            "maxLength": 500
          },
          "base": {
            "description": "Digest of the version at the merge base; null for a new contract.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Digest"
              },
              {
                "type": "null"
              }
            ]
          },
          "revision": {
            "description": "The documents of the revision; null when the contract was removed.",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "text",
                  "references"
                ],
                "additionalProperties": false,
                "properties": {
                  "text": {
                    "type": "string"
                  },
                  "references": {
                    "type": "array",
                    "maxItems": 500,
                    "items": {
                      "$ref": "#/components/schemas/ContractDocument"
                    }
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "ChangedContract": {
        "type": "object",
        "description": "A subject as it was sent before subjects had kinds and ids.",
        "required": [
          "ref",
          "file",
          "base",
          "revision"
        ],
        "additionalProperties": false,
        "properties": {
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "file": {
            "type": "string",
            "maxLength": 500
          },
          "base": {
            "description": "Digest of the version at the merge base; null for a new contract.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/Digest"
              },
              {
                "type": "null"
              }
            ]
          },
          "revision": {
            "description": "The documents of the revision; null when the contract was removed.",
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "text",
                  "references"
                ],
                "additionalProperties": false,
                "properties": {
                  "text": {
                    "type": "string"
                  },
                  "references": {
                    "type": "array",
                    "maxItems": 500,
                    "items": {
                      "$ref": "#/components/schemas/ContractDocument"
                    }
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "CheckRunRequest": {
        "type": "object",
        "required": [
          "repository",
          "branch",
          "headCommit",
          "baseCommit",
          "authors"
        ],
        "additionalProperties": false,
        "properties": {
          "repository": {
            "type": "string",
            "minLength": 1,
            "maxLength": 200,
            "description": "`name` of interlock.yaml"
          },
          "branch": {
            "type": "string",
            "minLength": 1,
            "maxLength": 250
          },
          "headCommit": {
            "type": "string",
            "pattern": "^[0-9a-f]{7,64}$"
          },
          "baseCommit": {
            "type": "string",
            "pattern": "^[0-9a-f]{7,64}$"
          },
          "authors": {
            "type": "array",
            "maxItems": 1000,
            "description": "E-mail addresses of authors and committers. Those that a service identity sends count as known; anybody else's only exclude.",
            "items": {
              "type": "string",
              "maxLength": 320
            }
          },
          "pusher": {
            "type": "string",
            "minLength": 1,
            "maxLength": 320,
            "description": "Address or name of whoever pushed the branch, as CI knows it. Taken from a service identity only."
          },
          "subjects": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/ChangedSubject"
            }
          },
          "contracts": {
            "type": "array",
            "maxItems": 1000,
            "description": "The former way to send subjects; each is known by its ref alone.",
            "items": {
              "$ref": "#/components/schemas/ChangedContract"
            }
          },
          "complete": {
            "type": "boolean",
            "default": false,
            "description": "Whether these are all subjects that the branch changes. Only then a subject of its change request that is missing here is withdrawn."
          },
          "dryRun": {
            "type": "boolean",
            "default": false,
            "description": "Judge, but store nothing and touch no change request."
          }
        }
      },
      "ContractRules": {
        "type": "object",
        "description": "What governance rules say about a contract's change.",
        "required": [
          "diagnostics",
          "lintBlocks"
        ],
        "properties": {
          "diagnostics": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LintDiagnostic"
            }
          },
          "lintBlocks": {
            "type": "boolean"
          },
          "outOfScope": {
            "type": "integer",
            "description": "Violations that stood before and never block",
            "without notes on style; absent in runs from before profiles": null
          },
          "profile": {
            "type": "object",
            "description": "Which profiles hold for the contract; absent in runs from before profiles",
            "required": [
              "applied",
              "scope",
              "scopeProfile"
            ],
            "properties": {
              "applied": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/AppliedProfile"
                }
              },
              "scope": {
                "type": "string",
                "enum": [
                  "added",
                  "changed",
                  "all"
                ]
              },
              "scopeProfile": {
                "type": "string"
              }
            }
          },
          "notes": {
            "type": "array",
            "description": "What the comparison itself could not see; absent in runs from before notes",
            "items": {
              "$ref": "#/components/schemas/Note"
            }
          }
        }
      },
      "VersionDescriptor": {
        "type": "object",
        "required": [
          "file",
          "digest"
        ],
        "properties": {
          "file": {
            "type": "string"
          },
          "digest": {
            "$ref": "#/components/schemas/Digest"
          }
        }
      },
      "SubjectCheckParts": {
        "type": "object",
        "required": [
          "id",
          "ref",
          "title",
          "file",
          "owner",
          "conclusion",
          "findings",
          "problems",
          "changeRequest"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "ref": {
            "type": "string",
            "description": "Entity ref; empty where no entity stands for it"
          },
          "title": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "owner": {
            "type": "string",
            "description": "Entity ref; empty where unknown"
          },
          "conclusion": {
            "$ref": "#/components/schemas/Conclusion"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          },
          "changeRequest": {
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "id",
                  "url"
                ],
                "properties": {
                  "id": {
                    "type": "string"
                  },
                  "url": {
                    "type": "string"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "ContractSubjectCheck": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SubjectCheckParts"
          },
          {
            "type": "object",
            "required": [
              "kind",
              "base",
              "revision",
              "contract"
            ],
            "properties": {
              "kind": {
                "const": "contract"
              },
              "base": {
                "$ref": "#/components/schemas/OptionalDescriptor"
              },
              "revision": {
                "$ref": "#/components/schemas/OptionalDescriptor"
              },
              "contract": {
                "$ref": "#/components/schemas/ContractRules"
              }
            }
          }
        ]
      },
      "PlainSubjectCheck": {
        "allOf": [
          {
            "$ref": "#/components/schemas/SubjectCheckParts"
          },
          {
            "type": "object",
            "required": [
              "kind",
              "base",
              "revision"
            ],
            "properties": {
              "kind": {
                "type": "string",
                "enum": [
                  "mapping",
                  "release",
                  "ownership",
                  "policy",
                  "document"
                ]
              },
              "base": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/VersionDescriptor"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "revision": {
                "oneOf": [
                  {
                    "$ref": "#/components/schemas/VersionDescriptor"
                  },
                  {
                    "type": "null"
                  }
                ]
              },
              "parts": {
                "type": "array",
                "description": "What differs, part by part: rows of a mapping sheet, attributes of a data object. Absent where the subject is one whole.",
                "items": {
                  "$ref": "#/components/schemas/ChangedPart"
                }
              }
            }
          }
        ]
      },
      "MappingVersion": {
        "type": "object",
        "required": [
          "id",
          "integration",
          "digest",
          "file",
          "rowCount",
          "firstSeenAt",
          "commit",
          "current"
        ],
        "properties": {
          "id": {
            "type": "string",
            "description": "Annotation interlock.dev/id of the integration, else its entity ref."
          },
          "integration": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "digest": {
            "$ref": "#/components/schemas/Digest"
          },
          "file": {
            "type": "string"
          },
          "rowCount": {
            "type": "integer"
          },
          "firstSeenAt": {
            "type": "string"
          },
          "commit": {
            "type": [
              "string",
              "null"
            ]
          },
          "current": {
            "type": "boolean"
          }
        }
      },
      "ChangedPart": {
        "type": "object",
        "required": [
          "name",
          "change",
          "members",
          "fingerprint"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "change": {
            "type": "string",
            "enum": [
              "added",
              "removed",
              "changed"
            ]
          },
          "members": {
            "type": "array",
            "description": "Members that differ; all of them for a part that is new or gone.",
            "items": {
              "type": "object",
              "required": [
                "member",
                "before",
                "after"
              ],
              "properties": {
                "member": {
                  "type": "string"
                },
                "before": {
                  "type": [
                    "string",
                    "null"
                  ]
                },
                "after": {
                  "type": [
                    "string",
                    "null"
                  ]
                }
              }
            }
          },
          "fingerprint": {
            "type": "string",
            "description": "Of the finding that reports it."
          }
        }
      },
      "SubjectCheck": {
        "oneOf": [
          {
            "$ref": "#/components/schemas/ContractSubjectCheck"
          },
          {
            "$ref": "#/components/schemas/PlainSubjectCheck"
          }
        ]
      },
      "ContractCheck": {
        "type": "object",
        "required": [
          "id",
          "ref",
          "base",
          "revision",
          "findings",
          "diagnostics",
          "lintBlocks",
          "problems",
          "changeRequest"
        ],
        "properties": {
          "id": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "base": {
            "$ref": "#/components/schemas/OptionalDescriptor"
          },
          "revision": {
            "$ref": "#/components/schemas/OptionalDescriptor"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          },
          "diagnostics": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/LintDiagnostic"
            }
          },
          "lintBlocks": {
            "type": "boolean"
          },
          "outOfScope": {
            "type": "integer",
            "description": "Violations that stood before and never block",
            "without notes on style; absent in runs from before profiles": null
          },
          "profile": {
            "type": "object",
            "description": "Which profiles hold for the contract; absent in runs from before profiles",
            "required": [
              "applied",
              "scope",
              "scopeProfile"
            ],
            "properties": {
              "applied": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/AppliedProfile"
                }
              },
              "scope": {
                "type": "string",
                "enum": [
                  "added",
                  "changed",
                  "all"
                ]
              },
              "scopeProfile": {
                "type": "string"
              }
            }
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          },
          "notes": {
            "type": "array",
            "description": "What the comparison itself could not see; absent in runs from before notes",
            "items": {
              "$ref": "#/components/schemas/Note"
            }
          },
          "changeRequest": {
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "id",
                  "url"
                ],
                "properties": {
                  "id": {
                    "type": "string"
                  },
                  "url": {
                    "type": "string"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          }
        }
      },
      "CheckRun": {
        "type": "object",
        "required": [
          "schemaVersion",
          "command",
          "conclusion",
          "reasons",
          "subjects",
          "contracts",
          "evidence",
          "authors",
          "verdict",
          "summary"
        ],
        "properties": {
          "schemaVersion": {
            "const": 2
          },
          "command": {
            "const": "check"
          },
          "conclusion": {
            "$ref": "#/components/schemas/Conclusion"
          },
          "reasons": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Reason"
            }
          },
          "subjects": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/SubjectCheck"
            }
          },
          "contracts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ContractCheck"
            }
          },
          "evidence": {
            "$ref": "#/components/schemas/Evidence"
          },
          "authors": {
            "$ref": "#/components/schemas/ChangeAuthors"
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "summary": {
            "$ref": "#/components/schemas/FindingCounts"
          }
        }
      },
      "CheckRunSummary": {
        "type": "object",
        "required": [
          "id",
          "createdAt",
          "createdBy",
          "repository",
          "branch",
          "headCommit",
          "conclusion",
          "summary"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "createdAt": {
            "type": "string"
          },
          "createdBy": {
            "type": "string"
          },
          "repository": {
            "type": "string"
          },
          "branch": {
            "type": "string"
          },
          "headCommit": {
            "type": "string"
          },
          "conclusion": {
            "$ref": "#/components/schemas/Conclusion"
          },
          "summary": {
            "$ref": "#/components/schemas/FindingCounts"
          }
        }
      },
      "CheckRunResult": {
        "type": "object",
        "required": [
          "id",
          "createdAt",
          "createdBy",
          "repository",
          "branch",
          "headCommit",
          "run"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "createdAt": {
            "type": "string"
          },
          "createdBy": {
            "type": "string"
          },
          "repository": {
            "type": "string"
          },
          "branch": {
            "type": "string"
          },
          "headCommit": {
            "type": "string"
          },
          "engine": {
            "type": "string",
            "description": "Version of the engine that compared; another one may find other changes."
          },
          "run": {
            "$ref": "#/components/schemas/CheckRun"
          }
        }
      },
      "ChangeRequestStatus": {
        "type": "string",
        "enum": [
          "open",
          "approved",
          "rejected",
          "merged",
          "withdrawn"
        ],
        "description": "`approved` while every finding is covered; a new finding opens it again. `merged` when the revision reached the protected branch (the approval is then used up); `withdrawn` when the branch no longer changes the contract, or no longer in a way that needs a decision."
      },
      "ChangeRequestSubject": {
        "type": "object",
        "description": "One of the things that a branch changes, with its own status.",
        "required": [
          "kind",
          "id",
          "ref",
          "title",
          "file",
          "owner",
          "status",
          "summary",
          "consumersHit",
          "sentence"
        ],
        "properties": {
          "kind": {
            "$ref": "#/components/schemas/SubjectKind"
          },
          "id": {
            "$ref": "#/components/schemas/SubjectId"
          },
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "file": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ChangeRequestStatus"
          },
          "summary": {
            "$ref": "#/components/schemas/FindingCounts"
          },
          "consumersHit": {
            "type": "integer"
          },
          "sentence": {
            "type": "string"
          }
        }
      },
      "ChangeRequestSummary": {
        "type": "object",
        "required": [
          "id",
          "title",
          "subjects",
          "repository",
          "branch",
          "status",
          "stale",
          "headCommit",
          "summary",
          "consumersHit",
          "authors",
          "sentence",
          "createdAt",
          "updatedAt",
          "mayDecide",
          "waitsForMe"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string",
            "description": "Titles of its subjects"
          },
          "subjects": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ChangeRequestSubject"
            }
          },
          "repository": {
            "type": "string"
          },
          "branch": {
            "type": "string"
          },
          "status": {
            "$ref": "#/components/schemas/ChangeRequestStatus"
          },
          "stale": {
            "type": "boolean"
          },
          "headCommit": {
            "type": "string"
          },
          "summary": {
            "$ref": "#/components/schemas/FindingCounts"
          },
          "consumersHit": {
            "type": "integer"
          },
          "authors": {
            "$ref": "#/components/schemas/ChangeAuthors"
          },
          "sentence": {
            "type": "string",
            "description": "The verdict in one sentence"
          },
          "createdAt": {
            "type": "string"
          },
          "updatedAt": {
            "type": "string"
          },
          "mayDecide": {
            "type": "boolean",
            "description": "Whether the caller may decide this request"
          },
          "waitsForMe": {
            "type": "boolean",
            "description": "Whether a decision of the caller is still wanted: something is owed that theirs helps to give, and they have not given it"
          }
        }
      },
      "Decision": {
        "type": "object",
        "required": [
          "id",
          "subject",
          "decision",
          "decidedBy",
          "groups",
          "reason",
          "fingerprints",
          "fingerprintVersion",
          "decidedAt",
          "conditions"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "subject": {
            "$ref": "#/components/schemas/SubjectName"
          },
          "decision": {
            "type": "string",
            "enum": [
              "approve",
              "reject"
            ]
          },
          "decidedBy": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "groups": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "reason": {
            "type": "string"
          },
          "fingerprints": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "fingerprintVersion": {
            "type": "integer",
            "description": "How the engine made those fingerprints; a later way may name the same change differently"
          },
          "unrecorded": {
            "type": "string",
            "description": "Why the audit record does not bear it out; absent where it does. It does not count then"
          },
          "decidedAt": {
            "type": "string"
          },
          "conditions": {
            "type": "object",
            "required": [
              "consumers",
              "dataClasses",
              "policyDigest"
            ],
            "properties": {
              "consumers": {
                "type": "array",
                "items": {
                  "$ref": "#/components/schemas/EntityRef"
                }
              },
              "dataClasses": {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              "policyDigest": {
                "type": "string"
              }
            }
          }
        }
      },
      "WeighedDecision": {
        "description": "A decision, and whether the verdict takes it into account.",
        "allOf": [
          {
            "$ref": "#/components/schemas/Decision"
          },
          {
            "type": "object",
            "required": [
              "counts",
              "whyNot"
            ],
            "properties": {
              "counts": {
                "type": "boolean"
              },
              "whyNot": {
                "type": "string",
                "description": "Why it does not count; empty where it does"
              }
            }
          }
        ]
      },
      "ChangeRequestDetail": {
        "type": "object",
        "required": [
          "summary",
          "subjects",
          "evidence",
          "verdict",
          "rejections",
          "decisions",
          "mayDecide",
          "mayNotDecideReason",
          "checkRun"
        ],
        "properties": {
          "summary": {
            "$ref": "#/components/schemas/ChangeRequestSummary"
          },
          "subjects": {
            "type": "array",
            "description": "Its standing subjects as they are judged now; all of them once none stands.",
            "items": {
              "type": "object",
              "required": [
                "status",
                "check",
                "evidence"
              ],
              "properties": {
                "status": {
                  "$ref": "#/components/schemas/ChangeRequestStatus"
                },
                "check": {
                  "$ref": "#/components/schemas/SubjectCheck"
                },
                "evidence": {
                  "$ref": "#/components/schemas/Evidence"
                }
              }
            }
          },
          "evidence": {
            "$ref": "#/components/schemas/Evidence"
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "rejections": {
            "type": "array",
            "description": "Rejections that stop it, and who has said that it may pass.",
            "items": {
              "allOf": [
                {
                  "$ref": "#/components/schemas/Rejection"
                },
                {
                  "type": "object",
                  "required": [
                    "lifts",
                    "mayLift",
                    "mayNotLiftReason"
                  ],
                  "properties": {
                    "lifts": {
                      "type": "array",
                      "items": {
                        "type": "object",
                        "required": [
                          "by",
                          "groups",
                          "reason",
                          "at"
                        ],
                        "properties": {
                          "by": {
                            "$ref": "#/components/schemas/EntityRef"
                          },
                          "groups": {
                            "type": "array",
                            "items": {
                              "$ref": "#/components/schemas/EntityRef"
                            }
                          },
                          "reason": {
                            "type": "string"
                          },
                          "at": {
                            "type": "string",
                            "description": "ISO 8601 in UTC"
                          }
                        }
                      }
                    },
                    "mayLift": {
                      "type": "boolean",
                      "description": "Whether the caller may lift it or join who does"
                    },
                    "mayNotLiftReason": {
                      "type": "string"
                    }
                  }
                }
              ]
            }
          },
          "decisions": {
            "type": "array",
            "description": "The last decision of each person about each subject, oldest first.",
            "items": {
              "$ref": "#/components/schemas/WeighedDecision"
            }
          },
          "earlierDecisions": {
            "type": "array",
            "description": "All others, oldest first. The same person has replaced them since, or the audit record does not bear them out.",
            "items": {
              "$ref": "#/components/schemas/WeighedDecision"
            }
          },
          "mayDecide": {
            "type": "boolean"
          },
          "mayNotDecideReason": {
            "type": "string",
            "description": "Why the caller may not decide; empty when they may"
          },
          "checkRun": {
            "type": "string",
            "description": "Id of the latest check run about it"
          }
        }
      },
      "DecisionRequest": {
        "type": "object",
        "required": [
          "decision",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "decision": {
            "type": "string",
            "enum": [
              "approve",
              "reject"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 3,
            "maxLength": 4000
          },
          "subjects": {
            "type": "array",
            "description": "What the person has seen, by subject.",
            "minItems": 1,
            "maxItems": 1000,
            "items": {
              "type": "object",
              "required": [
                "kind",
                "id",
                "fingerprints"
              ],
              "additionalProperties": false,
              "properties": {
                "kind": {
                  "$ref": "#/components/schemas/SubjectKind"
                },
                "id": {
                  "$ref": "#/components/schemas/SubjectId"
                },
                "fingerprints": {
                  "type": "array",
                  "minItems": 1,
                  "maxItems": 20000,
                  "items": {
                    "type": "string",
                    "maxLength": 128
                  }
                }
              }
            }
          },
          "fingerprints": {
            "type": "array",
            "description": "Enough where the request is about one subject.",
            "minItems": 1,
            "maxItems": 20000,
            "items": {
              "type": "string",
              "maxLength": 128
            }
          }
        }
      },
      "AuditChain": {
        "type": "object",
        "required": [
          "intact",
          "entries",
          "firstBroken",
          "head"
        ],
        "properties": {
          "intact": {
            "type": "boolean"
          },
          "entries": {
            "type": "integer"
          },
          "firstBroken": {
            "type": [
              "integer",
              "null"
            ],
            "description": "Sequence of the first entry that does not fit"
          },
          "head": {
            "type": "object",
            "description": "The last entry that was written.",
            "required": [
              "sequence",
              "hash"
            ],
            "properties": {
              "sequence": {
                "type": "integer"
              },
              "hash": {
                "type": "string"
              }
            }
          }
        }
      },
      "AuditEntry": {
        "type": "object",
        "required": [
          "sequence",
          "at",
          "actor",
          "action",
          "subject",
          "detail",
          "hash"
        ],
        "properties": {
          "sequence": {
            "type": "integer"
          },
          "at": {
            "type": "string"
          },
          "actor": {
            "type": "string"
          },
          "action": {
            "type": "string"
          },
          "subject": {
            "type": "string"
          },
          "detail": {
            "type": "object"
          },
          "hash": {
            "type": "string"
          }
        }
      },
      "Day": {
        "type": "string",
        "pattern": "^\\d{4}-\\d{2}-\\d{2}$"
      },
      "RuleId": {
        "type": "string",
        "minLength": 1,
        "maxLength": 200,
        "pattern": "^[A-Za-z0-9._-]+$"
      },
      "GovernanceSource": {
        "type": "string",
        "enum": [
          "spectral",
          "asyncapi-parser",
          "catalog",
          "mapping",
          "waiver"
        ]
      },
      "FindingAge": {
        "type": "string",
        "enum": [
          "0-7",
          "8-30",
          "31-90",
          "over-90"
        ],
        "description": "Days since the portal first saw a finding."
      },
      "AppliedLevel": {
        "type": "object",
        "description": "Where a severity comes from.",
        "required": [
          "ruleSeverity",
          "profile",
          "reason",
          "blockFrom"
        ],
        "properties": {
          "ruleSeverity": {
            "$ref": "#/components/schemas/Severity"
          },
          "profile": {
            "type": "string",
            "description": "Id of the profile that decided; empty where the rule's own severity holds"
          },
          "reason": {
            "type": "string"
          },
          "blockFrom": {
            "type": [
              "string",
              "null"
            ]
          }
        }
      },
      "FindingWaiver": {
        "type": "object",
        "required": [
          "id",
          "expiry"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "expiry": {
            "$ref": "#/components/schemas/Day"
          }
        }
      },
      "GovernanceFinding": {
        "type": "object",
        "required": [
          "ruleId",
          "source",
          "target",
          "targetTitle",
          "owner",
          "systems",
          "domains",
          "severity",
          "message",
          "location",
          "end",
          "fingerprint",
          "level",
          "waiver",
          "firstSeen",
          "age"
        ],
        "properties": {
          "ruleId": {
            "type": "string"
          },
          "source": {
            "$ref": "#/components/schemas/GovernanceSource"
          },
          "target": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "targetId": {
            "type": "string",
            "description": "Id of a contract whose ref is another text"
          },
          "targetTitle": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "systems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "domains": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "severity": {
            "$ref": "#/components/schemas/Severity"
          },
          "message": {
            "type": "string"
          },
          "location": {
            "$ref": "#/components/schemas/Location"
          },
          "contractLocation": {
            "description": "Second place, in the contract that a mapping sheet speaks of",
            "allOf": [
              {
                "$ref": "#/components/schemas/Location"
              }
            ]
          },
          "end": {
            "oneOf": [
              {
                "type": "object",
                "required": [
                  "line",
                  "column"
                ],
                "properties": {
                  "line": {
                    "type": "integer"
                  },
                  "column": {
                    "type": "integer"
                  }
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "fingerprint": {
            "type": "string"
          },
          "formerFingerprints": {
            "type": "array",
            "description": "As made while the target went by another name; still accepted.",
            "items": {
              "type": "string"
            }
          },
          "level": {
            "$ref": "#/components/schemas/AppliedLevel"
          },
          "waiver": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/FindingWaiver"
              },
              {
                "type": "null"
              }
            ]
          },
          "firstSeen": {
            "$ref": "#/components/schemas/Day",
            "description": "Day on which the portal first saw it"
          },
          "age": {
            "$ref": "#/components/schemas/FindingAge"
          }
        }
      },
      "FindingTally": {
        "type": "object",
        "description": "Findings that stand, by severity, and those that a waiver permits.",
        "required": [
          "error",
          "warn",
          "info",
          "waived"
        ],
        "properties": {
          "error": {
            "type": "integer"
          },
          "warn": {
            "type": "integer"
          },
          "info": {
            "type": "integer"
          },
          "waived": {
            "type": "integer"
          }
        }
      },
      "FindingGroup": {
        "type": "object",
        "required": [
          "key",
          "title",
          "tally"
        ],
        "properties": {
          "key": {
            "type": "string",
            "description": "Rule id",
            "entity ref or age; empty for findings that have none": null
          },
          "title": {
            "type": "string"
          },
          "tally": {
            "$ref": "#/components/schemas/FindingTally"
          }
        }
      },
      "GovernanceOverview": {
        "type": "object",
        "required": [
          "day",
          "totals",
          "byRule",
          "byOwner",
          "byDomain",
          "byAge",
          "scorecards",
          "expiringWaivers",
          "waitingWaivers",
          "problems"
        ],
        "properties": {
          "day": {
            "$ref": "#/components/schemas/Day"
          },
          "totals": {
            "$ref": "#/components/schemas/FindingTally"
          },
          "byRule": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FindingGroup"
            }
          },
          "byOwner": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FindingGroup"
            }
          },
          "byDomain": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FindingGroup"
            }
          },
          "byAge": {
            "type": "array",
            "description": "All four ages, youngest first.",
            "items": {
              "$ref": "#/components/schemas/FindingGroup"
            }
          },
          "scorecards": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "template",
                "summary",
                "trend"
              ],
              "properties": {
                "template": {
                  "$ref": "#/components/schemas/ScorecardTemplate"
                },
                "summary": {
                  "$ref": "#/components/schemas/ScorecardSummary"
                },
                "trend": {
                  "type": "array",
                  "description": "One entry for each day with a snapshot, oldest first, of the last 180 days.",
                  "items": {
                    "$ref": "#/components/schemas/ScorecardDay"
                  }
                }
              }
            }
          },
          "expiringWaivers": {
            "type": "array",
            "description": "Active waivers that end within 30 days, the next one first.",
            "items": {
              "$ref": "#/components/schemas/WaiverView"
            }
          },
          "waitingWaivers": {
            "type": "integer",
            "description": "Waivers that wait for somebody's decision"
          },
          "problems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Problem"
            }
          }
        }
      },
      "GovernanceRuleSummary": {
        "type": "object",
        "required": [
          "id",
          "documented",
          "appliesTo",
          "demand",
          "severity",
          "ruleset",
          "reference",
          "answers",
          "tally"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "documented": {
            "type": "boolean",
            "description": "False for rules that come with Spectral or a parser, of which only findings are known"
          },
          "appliesTo": {
            "oneOf": [
              {
                "type": "string",
                "enum": [
                  "openapi",
                  "asyncapi",
                  "estate",
                  "mapping"
                ]
              },
              {
                "type": "null"
              }
            ]
          },
          "demand": {
            "type": "string",
            "description": "Empty for a rule without a page of ours"
          },
          "severity": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/Severity"
              },
              {
                "type": "null"
              }
            ]
          },
          "ruleset": {
            "type": "string",
            "description": "File that holds it; empty where none"
          },
          "reference": {
            "type": "string"
          },
          "answers": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "tally": {
            "$ref": "#/components/schemas/FindingTally"
          }
        }
      },
      "GovernanceExample": {
        "type": "object",
        "required": [
          "text",
          "findings"
        ],
        "properties": {
          "text": {
            "type": "string"
          },
          "findings": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "GovernanceRulePage": {
        "type": "object",
        "required": [
          "reason",
          "remedy",
          "bad",
          "good"
        ],
        "properties": {
          "reason": {
            "type": "string"
          },
          "remedy": {
            "type": "string"
          },
          "bad": {
            "$ref": "#/components/schemas/GovernanceExample"
          },
          "good": {
            "$ref": "#/components/schemas/GovernanceExample"
          }
        }
      },
      "GovernanceRuleDetail": {
        "type": "object",
        "required": [
          "day",
          "rule",
          "page",
          "messages",
          "fires",
          "waivers"
        ],
        "properties": {
          "day": {
            "$ref": "#/components/schemas/Day"
          },
          "rule": {
            "$ref": "#/components/schemas/GovernanceRuleSummary"
          },
          "page": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/GovernanceRulePage"
              },
              {
                "type": "null"
              }
            ]
          },
          "messages": {
            "type": "array",
            "description": "Different messages of its findings today, at most five.",
            "items": {
              "type": "string"
            }
          },
          "fires": {
            "type": "array",
            "description": "Targets with findings of the rule, most first.",
            "items": {
              "type": "object",
              "required": [
                "target",
                "title",
                "owner",
                "tally"
              ],
              "properties": {
                "target": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "title": {
                  "type": "string"
                },
                "owner": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "tally": {
                  "$ref": "#/components/schemas/FindingTally"
                }
              }
            }
          },
          "waivers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WaiverView"
            }
          }
        }
      },
      "ScorecardGrouping": {
        "type": "string",
        "enum": [
          "all",
          "system",
          "domain",
          "owner"
        ],
        "default": "all"
      },
      "ScorecardTemplate": {
        "type": "object",
        "required": [
          "id",
          "title",
          "reason",
          "levels"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          },
          "levels": {
            "type": "array",
            "description": "From the lowest to the highest.",
            "items": {
              "type": "object",
              "required": [
                "id",
                "title"
              ],
              "properties": {
                "id": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                }
              }
            }
          }
        }
      },
      "Scorecard": {
        "type": "object",
        "required": [
          "template",
          "target",
          "title",
          "owner",
          "systems",
          "domains",
          "level",
          "minimum",
          "reachesMinimum",
          "missing",
          "unknown"
        ],
        "properties": {
          "template": {
            "type": "string"
          },
          "target": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "systems": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "domains": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityRef"
            }
          },
          "level": {
            "type": "string",
            "description": "Highest level reached; empty below the first one"
          },
          "minimum": {
            "type": "string",
            "description": "Least level asked for; empty where none"
          },
          "reachesMinimum": {
            "type": "boolean"
          },
          "missing": {
            "type": "array",
            "description": "Rules in the way of the next level.",
            "items": {
              "type": "object",
              "required": [
                "rule",
                "findings"
              ],
              "properties": {
                "rule": {
                  "type": "string"
                },
                "findings": {
                  "type": "integer"
                }
              }
            }
          },
          "unknown": {
            "type": "array",
            "description": "Rules that could not be judged; a level that needs one is not reached.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "ScorecardSummary": {
        "type": "object",
        "required": [
          "template",
          "by",
          "ref",
          "targets",
          "levels",
          "belowMinimum"
        ],
        "properties": {
          "template": {
            "type": "string"
          },
          "by": {
            "$ref": "#/components/schemas/ScorecardGrouping"
          },
          "ref": {
            "type": "string",
            "description": "Entity ref of the group; empty for all"
          },
          "targets": {
            "type": "integer"
          },
          "levels": {
            "type": "object",
            "description": "Targets per level; the empty id stands for those below the first level.",
            "additionalProperties": {
              "type": "integer"
            }
          },
          "belowMinimum": {
            "type": "integer"
          }
        }
      },
      "ScorecardDay": {
        "type": "object",
        "description": "A summary as it was on a day.",
        "required": [
          "day",
          "summary"
        ],
        "properties": {
          "day": {
            "$ref": "#/components/schemas/Day"
          },
          "summary": {
            "$ref": "#/components/schemas/ScorecardSummary"
          }
        }
      },
      "ScorecardPage": {
        "type": "object",
        "required": [
          "day",
          "templates",
          "cards",
          "summaries",
          "trend"
        ],
        "properties": {
          "day": {
            "$ref": "#/components/schemas/Day"
          },
          "templates": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardTemplate"
            }
          },
          "cards": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Scorecard"
            }
          },
          "summaries": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ScorecardSummary"
            }
          },
          "trend": {
            "type": "array",
            "description": "Snapshots of the last 180 days, oldest first.",
            "items": {
              "$ref": "#/components/schemas/ScorecardDay"
            }
          }
        }
      },
      "GovernanceTarget": {
        "type": "object",
        "required": [
          "day",
          "ref",
          "title",
          "owner",
          "findings",
          "scorecards",
          "waivers"
        ],
        "properties": {
          "day": {
            "$ref": "#/components/schemas/Day"
          },
          "ref": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/GovernanceFinding"
            }
          },
          "scorecards": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Scorecard"
            }
          },
          "waivers": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/WaiverView"
            }
          }
        }
      },
      "WaiverState": {
        "type": "string",
        "enum": [
          "requested",
          "rejected",
          "withdrawn",
          "upcoming",
          "active",
          "expired",
          "orphaned",
          "stale"
        ],
        "description": "What a waiver is today. `orphaned`: in force, but no finding ever matched it; `stale`: in force, and what it permitted is gone."
      },
      "WaiverPolicy": {
        "type": "object",
        "description": "How long waivers may last, and what none may permit, so that a person knows before asking.",
        "required": [
          "longestDays",
          "mostRenewals",
          "never",
          "controlRequired"
        ],
        "properties": {
          "longestDays": {
            "type": "object",
            "description": "Longest term in days, by the severity of what is permitted.",
            "required": [
              "error",
              "warn",
              "info"
            ],
            "properties": {
              "error": {
                "type": "integer"
              },
              "warn": {
                "type": "integer"
              },
              "info": {
                "type": "integer"
              }
            }
          },
          "mostRenewals": {
            "type": "integer"
          },
          "never": {
            "type": "array",
            "description": "Rules that no waiver permits; `*` stands for any characters.",
            "items": {
              "type": "string"
            }
          },
          "controlRequired": {
            "type": "array",
            "description": "Rules whose waiver must name a ticket and a compensating control.",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "WaiverCovers": {
        "type": "object",
        "required": [
          "rule"
        ],
        "additionalProperties": false,
        "properties": {
          "rule": {
            "$ref": "#/components/schemas/RuleId"
          },
          "fingerprint": {
            "type": "string",
            "minLength": 1,
            "maxLength": 128,
            "description": "Only this finding; without it all findings of the rule in the scope"
          },
          "most": {
            "type": "integer",
            "minimum": 1,
            "description": "Findings that it permits at most; without it there is no bound"
          }
        }
      },
      "WaiverScope": {
        "type": "object",
        "additionalProperties": false,
        "properties": {
          "target": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "targetId": {
            "type": "string",
            "maxLength": 300,
            "description": "Id of the target, which stays when it is renamed; set by the portal, whatever is sent"
          },
          "operation": {
            "type": "string",
            "minLength": 1,
            "maxLength": 500
          },
          "consumer": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "environment": {
            "type": "string",
            "minLength": 1,
            "maxLength": 100
          }
        }
      },
      "WaiverView": {
        "type": "object",
        "required": [
          "id",
          "source",
          "covers",
          "scope",
          "reason",
          "owner",
          "requestedBy",
          "approvers",
          "start",
          "expiry",
          "ticket",
          "compensatingControl",
          "renews",
          "renewals",
          "decision",
          "severity",
          "state",
          "permits",
          "requestedAt",
          "lacking",
          "mayDecide"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "source": {
            "type": "string",
            "enum": [
              "portal",
              "baseline"
            ],
            "description": "A baseline stands in git and is approved by the review of the merge"
          },
          "covers": {
            "$ref": "#/components/schemas/WaiverCovers"
          },
          "fingerprintVersion": {
            "type": "integer",
            "description": "How the engine made the fingerprint that it covers; absent where it covers none"
          },
          "scope": {
            "$ref": "#/components/schemas/WaiverScope"
          },
          "reason": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "requestedBy": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "approvers": {
            "type": "array",
            "description": "Who approved, with the groups they had then; whether they are enough is asked of each finding.",
            "items": {
              "type": "object",
              "required": [
                "person",
                "groups"
              ],
              "properties": {
                "person": {
                  "$ref": "#/components/schemas/EntityRef"
                },
                "groups": {
                  "type": "array",
                  "items": {
                    "$ref": "#/components/schemas/EntityRef"
                  }
                }
              }
            }
          },
          "start": {
            "$ref": "#/components/schemas/Day"
          },
          "expiry": {
            "$ref": "#/components/schemas/Day"
          },
          "ticket": {
            "type": "string"
          },
          "compensatingControl": {
            "type": "string"
          },
          "renews": {
            "type": [
              "string",
              "null"
            ]
          },
          "renewals": {
            "type": "integer"
          },
          "decision": {
            "type": "string",
            "enum": [
              "requested",
              "approved",
              "rejected",
              "withdrawn"
            ]
          },
          "severity": {
            "$ref": "#/components/schemas/Severity"
          },
          "state": {
            "$ref": "#/components/schemas/WaiverState"
          },
          "permits": {
            "type": "integer",
            "description": "Governance findings that it permits now"
          },
          "requestedAt": {
            "type": "string",
            "description": "ISO 8601 in UTC; empty for entries of a baseline file"
          },
          "lacking": {
            "type": "array",
            "description": "What it lacks to permit standing changes, although it is approved.",
            "items": {
              "type": "object",
              "required": [
                "changeRequest",
                "branch",
                "fingerprints",
                "groups",
                "missing"
              ],
              "properties": {
                "changeRequest": {
                  "type": "string"
                },
                "branch": {
                  "type": "string"
                },
                "fingerprints": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "groups": {
                  "type": "array",
                  "description": "People and groups whom the approval policy asks.",
                  "items": {
                    "$ref": "#/components/schemas/EntityRef"
                  }
                },
                "missing": {
                  "type": "string",
                  "description": "In words, as of an approval that is owed"
                }
              }
            }
          },
          "mayDecide": {
            "type": "boolean",
            "description": "Whether the caller may decide about it"
          }
        }
      },
      "WaiverEvent": {
        "type": "object",
        "required": [
          "action",
          "by",
          "at",
          "reason"
        ],
        "properties": {
          "action": {
            "type": "string",
            "enum": [
              "requested",
              "approved",
              "rejected",
              "withdrawn"
            ]
          },
          "by": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "at": {
            "type": "string"
          },
          "reason": {
            "type": "string"
          }
        }
      },
      "WaiverDetail": {
        "type": "object",
        "required": [
          "day",
          "waiver",
          "history",
          "findings",
          "renewedBy",
          "mayNotDecideReason",
          "mayWithdraw"
        ],
        "properties": {
          "day": {
            "$ref": "#/components/schemas/Day"
          },
          "waiver": {
            "$ref": "#/components/schemas/WaiverView"
          },
          "history": {
            "type": "array",
            "description": "What happened to it, oldest first.",
            "items": {
              "$ref": "#/components/schemas/WaiverEvent"
            }
          },
          "findings": {
            "type": "array",
            "description": "Findings that it permits now or, while it is requested or past, that it would match.",
            "items": {
              "$ref": "#/components/schemas/GovernanceFinding"
            }
          },
          "renewedBy": {
            "type": "array",
            "description": "Ids of waivers that continue it.",
            "items": {
              "type": "string"
            }
          },
          "mayNotDecideReason": {
            "type": "string",
            "description": "Why the caller may not decide; empty when they may"
          },
          "mayWithdraw": {
            "type": "boolean"
          }
        }
      },
      "WaiverRequest": {
        "type": "object",
        "required": [
          "covers",
          "scope",
          "reason",
          "owner",
          "expiry"
        ],
        "additionalProperties": false,
        "properties": {
          "covers": {
            "$ref": "#/components/schemas/WaiverCovers"
          },
          "scope": {
            "$ref": "#/components/schemas/WaiverScope"
          },
          "reason": {
            "type": "string",
            "minLength": 3,
            "maxLength": 4000
          },
          "owner": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "start": {
            "$ref": "#/components/schemas/Day",
            "description": "Today where absent"
          },
          "expiry": {
            "$ref": "#/components/schemas/Day"
          },
          "ticket": {
            "type": "string",
            "maxLength": 500
          },
          "compensatingControl": {
            "type": "string",
            "maxLength": 4000
          },
          "renews": {
            "type": "string",
            "format": "uuid",
            "maxLength": 36,
            "description": "Id of the waiver that this one continues"
          }
        }
      },
      "WaiverDecisionRequest": {
        "type": "object",
        "required": [
          "decision",
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "decision": {
            "type": "string",
            "enum": [
              "approve",
              "reject"
            ]
          },
          "reason": {
            "type": "string",
            "minLength": 3,
            "maxLength": 4000
          }
        }
      },
      "WaiverWithdrawal": {
        "type": "object",
        "required": [
          "reason"
        ],
        "additionalProperties": false,
        "properties": {
          "reason": {
            "type": "string",
            "minLength": 3,
            "maxLength": 4000
          }
        }
      },
      "SearchDocumentType": {
        "type": "string",
        "enum": [
          "contract",
          "rule",
          "data-object",
          "integration"
        ]
      },
      "SearchDocument": {
        "type": "object",
        "required": [
          "title",
          "text",
          "location"
        ],
        "properties": {
          "title": {
            "type": "string"
          },
          "text": {
            "type": "string"
          },
          "location": {
            "type": "string",
            "description": "Path of the page inside the portal"
          }
        }
      }
    }
  }
} as const;
