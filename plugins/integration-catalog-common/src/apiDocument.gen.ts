// Generated from openapi.yaml by generate.mjs; do not edit.
export const apiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Interlock integration catalog",
    "version": "1.0.0",
    "description": "Contract versions, differences, check runs, change requests, decisions and audit. The server recomputes every verdict from content; it never believes one that a client sends.",
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
      "name": "checks",
      "description": "Check runs of CI and of people"
    },
    {
      "name": "changes",
      "description": "Change requests and decisions about them"
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
            "description": "Only requests about this contract, by entity ref.",
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
                      "type": "object",
                      "required": [
                        "intact",
                        "entries",
                        "firstBroken"
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
                          ]
                        }
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
        "description": "Namespace of the API entity.",
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
          "breaking-change",
          "approval-required",
          "approval-unavailable",
          "rejected",
          "containment-undecided",
          "verification-owed",
          "analysis-failed",
          "base-unknown",
          "lint-error",
          "rules-adjusted",
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
      "FindingSite": {
        "type": "object",
        "required": [
          "operation",
          "direction",
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
          "base": {
            "$ref": "#/components/schemas/OptionalLocation"
          },
          "revision": {
            "$ref": "#/components/schemas/OptionalLocation"
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
            "type": "string",
            "enum": [
              "narrower",
              "wider",
              "incomparable",
              "undecided",
              "none"
            ]
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
          }
        }
      },
      "LintResult": {
        "type": "object",
        "required": [
          "digest",
          "ruleset",
          "diagnostics",
          "problems"
        ],
        "properties": {
          "digest": {
            "$ref": "#/components/schemas/Digest"
          },
          "ruleset": {
            "type": "string",
            "description": "File of the ruleset; empty where none applies to the format"
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
      "ConsumerHit": {
        "type": "object",
        "required": [
          "consumer",
          "consumerTitle",
          "owner",
          "criticality",
          "contract",
          "status",
          "evidence",
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
          "status": {
            "type": "string",
            "enum": [
              "broken",
              "potentially-affected",
              "unaffected",
              "unknown"
            ]
          },
          "evidence": {
            "type": "string",
            "enum": [
              "declared-use",
              "pact",
              "mapping-row",
              "traffic-sample"
            ]
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
          "contract",
          "ruleId",
          "ruleReason",
          "requirement",
          "fingerprints",
          "approvedBy",
          "missing"
        ],
        "properties": {
          "contract": {
            "$ref": "#/components/schemas/EntityRef"
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
          "approvals",
          "owed"
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
          }
        }
      },
      "SourceState": {
        "type": "object",
        "required": [
          "name",
          "ref",
          "commit",
          "kind",
          "readAt",
          "note",
          "problems",
          "contracts"
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
            ]
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
          "summary": {
            "$ref": "#/components/schemas/FindingCounts"
          },
          "evidence": {
            "$ref": "#/components/schemas/Evidence"
          }
        }
      },
      "ChangedContract": {
        "type": "object",
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
          "authors",
          "contracts"
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
            "description": "E-mail addresses of authors and committers; they only add to those excluded from deciding.",
            "items": {
              "type": "string",
              "maxLength": 320
            }
          },
          "contracts": {
            "type": "array",
            "maxItems": 1000,
            "items": {
              "$ref": "#/components/schemas/ChangedContract"
            }
          },
          "dryRun": {
            "type": "boolean",
            "default": false,
            "description": "Judge, but store nothing and touch no change request."
          }
        }
      },
      "ContractCheck": {
        "type": "object",
        "required": [
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
      "CheckRun": {
        "type": "object",
        "required": [
          "schemaVersion",
          "command",
          "conclusion",
          "reasons",
          "contracts",
          "mappings",
          "evidence",
          "authors",
          "verdict",
          "summary"
        ],
        "properties": {
          "schemaVersion": {
            "const": 1
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
          "contracts": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/ContractCheck"
            }
          },
          "mappings": {
            "type": "array",
            "maxItems": 0,
            "items": {}
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
      "ChangeRequestSummary": {
        "type": "object",
        "required": [
          "id",
          "contract",
          "contractTitle",
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
          "mayDecide"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "contract": {
            "$ref": "#/components/schemas/EntityRef"
          },
          "contractTitle": {
            "type": "string"
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
          }
        }
      },
      "Decision": {
        "type": "object",
        "required": [
          "id",
          "contract",
          "decision",
          "decidedBy",
          "groups",
          "reason",
          "fingerprints",
          "decidedAt",
          "conditions"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "contract": {
            "$ref": "#/components/schemas/EntityRef"
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
      "ChangeRequestDetail": {
        "type": "object",
        "required": [
          "summary",
          "base",
          "revision",
          "check",
          "evidence",
          "verdict",
          "decisions",
          "mayDecide",
          "mayNotDecideReason",
          "checkRun"
        ],
        "properties": {
          "summary": {
            "$ref": "#/components/schemas/ChangeRequestSummary"
          },
          "base": {
            "$ref": "#/components/schemas/OptionalDescriptor"
          },
          "revision": {
            "$ref": "#/components/schemas/OptionalDescriptor"
          },
          "check": {
            "$ref": "#/components/schemas/ContractCheck"
          },
          "evidence": {
            "$ref": "#/components/schemas/Evidence"
          },
          "verdict": {
            "$ref": "#/components/schemas/Verdict"
          },
          "decisions": {
            "type": "array",
            "description": "The last decision of each person, oldest first.",
            "items": {
              "$ref": "#/components/schemas/Decision"
            }
          },
          "earlierDecisions": {
            "type": "array",
            "description": "Decisions that the same person has replaced since, oldest first.",
            "items": {
              "$ref": "#/components/schemas/Decision"
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
          "reason",
          "fingerprints"
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
      }
    }
  }
} as const;
