// Generated from openapi.yaml by generate.mjs; do not edit.
export const apiDocument = {
  "openapi": "3.1.0",
  "info": {
    "title": "Interlock ownership",
    "version": "1.0.0",
    "description": "Systems of record, mapping sheets and the lineage of fields, as the commits in force have them. Nothing here decides; what is unknown is said to be so.",
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
      "description": "Relative to the plugin, `/api/ownership` in a portal."
    }
  ],
  "tags": [
    {
      "name": "records",
      "description": "Data objects, systems and who owns what"
    },
    {
      "name": "mappings",
      "description": "Mapping sheets with both ends resolved"
    },
    {
      "name": "lineage",
      "description": "Who reads and writes a field, and its way"
    }
  ],
  "security": [
    {
      "bearer": []
    }
  ],
  "paths": {
    "/systems-of-record": {
      "get": {
        "operationId": "getSystemsOfRecord",
        "tags": [
          "records"
        ],
        "summary": "Every attribute with the systems that own, read and write it",
        "responses": {
          "200": {
            "description": "The matrix of data objects and systems",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/RecordMatrix"
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
    "/data-objects/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getDataObject",
        "tags": [
          "records"
        ],
        "summary": "One data object, its attributes and the fields that carry them",
        "responses": {
          "200": {
            "description": "The data object",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/DataObject"
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
    "/systems/{namespace}/{name}": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "get": {
        "operationId": "getSystem",
        "tags": [
          "records"
        ],
        "summary": "What one system owns, reads and writes, and through what",
        "responses": {
          "200": {
            "description": "The system",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/System"
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
    "/mappings": {
      "get": {
        "operationId": "listMappingSheets",
        "tags": [
          "mappings"
        ],
        "summary": "Every mapping sheet with its counts",
        "responses": {
          "200": {
            "description": "Sheets, ordered by integration",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "sheets"
                  ],
                  "properties": {
                    "sheets": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/SheetSummary"
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
        "operationId": "getMappingSheet",
        "tags": [
          "mappings"
        ],
        "summary": "The sheet of one integration, each row with the facts of both ends",
        "responses": {
          "200": {
            "description": "The sheet",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Sheet"
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
    "/mappings/{namespace}/{name}/runs": {
      "parameters": [
        {
          "$ref": "#/components/parameters/namespace"
        },
        {
          "$ref": "#/components/parameters/name"
        }
      ],
      "post": {
        "operationId": "runMapping",
        "tags": [
          "mappings"
        ],
        "summary": "Sends a payload through a mapping; neither it nor the result is kept",
        "requestBody": {
          "required": true,
          "content": {
            "application/json": {
              "schema": {
                "type": "object",
                "additionalProperties": false,
                "required": [
                  "input"
                ],
                "properties": {
                  "mapping": {
                    "type": "string",
                    "maxLength": 100,
                    "description": "Name of the mapping; absent for the only one."
                  },
                  "operation": {
                    "type": "string",
                    "maxLength": 500,
                    "description": "Operation of the target; absent for the only one."
                  },
                  "input": {
                    "type": "string",
                    "maxLength": 900000,
                    "description": "The payload as JSON text, so that its numbers stay exact."
                  }
                }
              }
            }
          }
        },
        "responses": {
          "200": {
            "description": "What came of it, row by row",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Run"
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
    "/usage": {
      "get": {
        "operationId": "getUsage",
        "tags": [
          "lineage"
        ],
        "summary": "Who reads and writes a field or an attribute, and where its values come from and go",
        "parameters": [
          {
            "name": "field",
            "in": "query",
            "required": true,
            "description": "`account.legalName`, `Account.Name`, `api:default/orders#lines[].tax` or a path alone; the most exact reading counts.",
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 500
            }
          }
        ],
        "responses": {
          "200": {
            "description": "What is known under the name",
            "content": {
              "application/json": {
                "schema": {
                  "$ref": "#/components/schemas/Usage"
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
    "/fields": {
      "get": {
        "operationId": "searchFields",
        "tags": [
          "lineage"
        ],
        "summary": "Fields and attributes by name, exact ones first",
        "parameters": [
          {
            "name": "query",
            "in": "query",
            "required": true,
            "schema": {
              "type": "string",
              "minLength": 1,
              "maxLength": 200
            }
          },
          {
            "name": "limit",
            "in": "query",
            "schema": {
              "type": "integer",
              "minimum": 1,
              "maximum": 100
            }
          }
        ],
        "responses": {
          "200": {
            "description": "At most `limit` names, 20 where it is not given",
            "content": {
              "application/json": {
                "schema": {
                  "type": "object",
                  "required": [
                    "fields"
                  ],
                  "properties": {
                    "fields": {
                      "type": "array",
                      "items": {
                        "$ref": "#/components/schemas/FoundField"
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
        "scheme": "bearer"
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
          "minLength": 1,
          "maxLength": 63
        }
      },
      "name": {
        "name": "name",
        "in": "path",
        "required": true,
        "description": "Name of the entity.",
        "schema": {
          "type": "string",
          "minLength": 1,
          "maxLength": 63
        }
      }
    },
    "responses": {
      "Failure": {
        "description": "What is wrong, in one sentence; 404 for what the estate does not have, 503 while nothing has been read yet.",
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
      "EntityName": {
        "type": "object",
        "required": [
          "ref",
          "title"
        ],
        "properties": {
          "ref": {
            "type": "string",
            "description": "Full lower-case entity ref."
          },
          "title": {
            "type": "string",
            "description": "For people; the ref where the estate has no such entity."
          }
        }
      },
      "Place": {
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
      "Access": {
        "type": "string",
        "enum": [
          "read",
          "create",
          "update"
        ]
      },
      "Mark": {
        "description": "What a system has to do with an attribute: `owner` by the data object, `allowed-writer` by the data object, `writer`, `reader` by rows of mapping sheets and declared fields, `conflict` where a rule says that it writes against the owner.",
        "type": "string",
        "enum": [
          "owner",
          "allowed-writer",
          "writer",
          "reader",
          "conflict"
        ]
      },
      "RecordMatrix": {
        "type": "object",
        "required": [
          "systems",
          "objects",
          "commit"
        ],
        "properties": {
          "commit": {
            "$ref": "#/components/schemas/Commits"
          },
          "systems": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "ref",
                "title",
                "type",
                "domain"
              ],
              "properties": {
                "ref": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "type": {
                  "type": "string"
                },
                "domain": {
                  "$ref": "#/components/schemas/EntityName"
                }
              }
            }
          },
          "objects": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "ref",
                "title",
                "domain",
                "owner",
                "classification",
                "attributes"
              ],
              "properties": {
                "ref": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "domain": {
                  "$ref": "#/components/schemas/EntityName"
                },
                "owner": {
                  "$ref": "#/components/schemas/EntityName"
                },
                "classification": {
                  "type": "string"
                },
                "attributes": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "name",
                      "classification",
                      "cells"
                    ],
                    "properties": {
                      "name": {
                        "type": "string"
                      },
                      "classification": {
                        "type": "string"
                      },
                      "cells": {
                        "type": "array",
                        "description": "One for each system that has to do with it.",
                        "items": {
                          "type": "object",
                          "required": [
                            "system",
                            "marks"
                          ],
                          "properties": {
                            "system": {
                              "type": "string"
                            },
                            "marks": {
                              "type": "array",
                              "items": {
                                "$ref": "#/components/schemas/Mark"
                              }
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "Commits": {
        "description": "What the answer was made from, source by source.",
        "type": "array",
        "items": {
          "type": "object",
          "required": [
            "source",
            "commit"
          ],
          "properties": {
            "source": {
              "type": "string"
            },
            "commit": {
              "type": [
                "string",
                "null"
              ]
            }
          }
        }
      },
      "Attribute": {
        "type": "object",
        "required": [
          "name",
          "description",
          "systemOfRecord",
          "owners",
          "survivorship",
          "survivorshipRule",
          "allowedWriters",
          "routing",
          "classification",
          "canonicalType",
          "steward",
          "carriers",
          "usages",
          "findings"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "systemOfRecord": {
            "$ref": "#/components/schemas/EntityName"
          },
          "owners": {
            "description": "All that own it for some unit on some day.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityName"
            }
          },
          "survivorship": {
            "type": "string"
          },
          "survivorshipRule": {
            "description": "The rule as data, as one line of text; empty where there is none.",
            "type": "string"
          },
          "allowedWriters": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityName"
            }
          },
          "routing": {
            "description": "Who owns it when, one line of text for each entry.",
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "classification": {
            "type": "string"
          },
          "canonicalType": {
            "type": "string"
          },
          "steward": {
            "$ref": "#/components/schemas/EntityName"
          },
          "carriers": {
            "description": "Fields of contracts that carry the attribute.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Carrier"
            }
          },
          "usages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldUsage"
            }
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          }
        }
      },
      "Carrier": {
        "type": "object",
        "required": [
          "contract",
          "path",
          "saidBy",
          "accesses",
          "system"
        ],
        "properties": {
          "contract": {
            "$ref": "#/components/schemas/EntityName"
          },
          "system": {
            "$ref": "#/components/schemas/EntityName"
          },
          "path": {
            "type": "string"
          },
          "saidBy": {
            "type": "string",
            "enum": [
              "mapping-row",
              "contract",
              "overlay"
            ]
          },
          "accesses": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Access"
            }
          }
        }
      },
      "FieldUsage": {
        "type": "object",
        "required": [
          "integration",
          "owner",
          "criticality",
          "contract",
          "path",
          "operation",
          "access",
          "attribute",
          "kind",
          "asOf",
          "row",
          "place"
        ],
        "properties": {
          "integration": {
            "$ref": "#/components/schemas/EntityName"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityName"
          },
          "criticality": {
            "type": "string"
          },
          "contract": {
            "$ref": "#/components/schemas/EntityName"
          },
          "path": {
            "type": "string"
          },
          "operation": {
            "type": "string"
          },
          "access": {
            "$ref": "#/components/schemas/Access"
          },
          "attribute": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "declared-use",
              "pact",
              "mapping-row",
              "traffic-sample"
            ]
          },
          "asOf": {
            "type": [
              "string",
              "null"
            ]
          },
          "row": {
            "type": "string",
            "description": "`mapping/row` of the sheet; empty for another kind of evidence."
          },
          "place": {
            "$ref": "#/components/schemas/Place"
          }
        }
      },
      "DataObject": {
        "type": "object",
        "required": [
          "ref",
          "title",
          "description",
          "owner",
          "domain",
          "classification",
          "matching",
          "duplicates",
          "crossReferences",
          "attributes",
          "flows",
          "commit"
        ],
        "properties": {
          "commit": {
            "$ref": "#/components/schemas/Commits"
          },
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityName"
          },
          "domain": {
            "$ref": "#/components/schemas/EntityName"
          },
          "classification": {
            "type": "string"
          },
          "matching": {
            "type": "string"
          },
          "duplicates": {
            "type": "string"
          },
          "crossReferences": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "system",
                "key",
                "format"
              ],
              "properties": {
                "system": {
                  "$ref": "#/components/schemas/EntityName"
                },
                "key": {
                  "type": "string"
                },
                "format": {
                  "type": "string"
                }
              }
            }
          },
          "attributes": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Attribute"
            }
          },
          "flows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Flow"
            }
          }
        }
      },
      "Flow": {
        "description": "An integration between two systems.",
        "type": "object",
        "required": [
          "ref",
          "title",
          "owner",
          "source",
          "target",
          "criticality",
          "lifecycle",
          "hasSheet"
        ],
        "properties": {
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityName"
          },
          "source": {
            "$ref": "#/components/schemas/EntityName"
          },
          "target": {
            "$ref": "#/components/schemas/EntityName"
          },
          "criticality": {
            "type": "string"
          },
          "lifecycle": {
            "type": "string"
          },
          "hasSheet": {
            "type": "boolean"
          }
        }
      },
      "System": {
        "type": "object",
        "required": [
          "ref",
          "title",
          "description",
          "type",
          "role",
          "vendor",
          "owner",
          "domain",
          "releaseLine",
          "lifecycle",
          "retires",
          "owns",
          "reads",
          "writes",
          "flowsIn",
          "flowsOut",
          "flowsThrough",
          "contracts",
          "commit"
        ],
        "properties": {
          "commit": {
            "$ref": "#/components/schemas/Commits"
          },
          "ref": {
            "type": "string"
          },
          "title": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "type": {
            "type": "string"
          },
          "role": {
            "type": "string"
          },
          "vendor": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityName"
          },
          "domain": {
            "$ref": "#/components/schemas/EntityName"
          },
          "releaseLine": {
            "type": "string"
          },
          "lifecycle": {
            "type": "string"
          },
          "retires": {
            "type": "string"
          },
          "owns": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/OwnedAttribute"
            }
          },
          "reads": {
            "description": "Attributes that reach it by integrations.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MovedAttribute"
            }
          },
          "writes": {
            "description": "Attributes that leave it by integrations.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MovedAttribute"
            }
          },
          "flowsIn": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Flow"
            }
          },
          "flowsOut": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Flow"
            }
          },
          "flowsThrough": {
            "description": "Those that touch it at neither end.",
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Flow"
            }
          },
          "contracts": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "ref",
                "title",
                "type",
                "lifecycle",
                "live"
              ],
              "properties": {
                "ref": {
                  "type": "string"
                },
                "title": {
                  "type": "string"
                },
                "type": {
                  "type": "string"
                },
                "lifecycle": {
                  "type": "string"
                },
                "live": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "environment",
                      "version"
                    ],
                    "properties": {
                      "environment": {
                        "type": "string"
                      },
                      "version": {
                        "type": "string"
                      }
                    }
                  }
                }
              }
            }
          }
        }
      },
      "OwnedAttribute": {
        "type": "object",
        "required": [
          "dataObject",
          "attribute",
          "classification"
        ],
        "properties": {
          "dataObject": {
            "$ref": "#/components/schemas/EntityName"
          },
          "attribute": {
            "type": "string"
          },
          "classification": {
            "type": "string"
          }
        }
      },
      "MovedAttribute": {
        "type": "object",
        "required": [
          "name",
          "integrations"
        ],
        "properties": {
          "name": {
            "type": "string",
            "description": "`account.legalName`"
          },
          "integrations": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityName"
            }
          }
        }
      },
      "FindingCounts": {
        "type": "object",
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
      "SheetSummary": {
        "type": "object",
        "required": [
          "integration",
          "file",
          "owner",
          "approver",
          "mappings",
          "rows",
          "findings"
        ],
        "properties": {
          "integration": {
            "$ref": "#/components/schemas/EntityName"
          },
          "file": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityName"
          },
          "approver": {
            "description": "Null where nobody is named.",
            "oneOf": [
              {
                "$ref": "#/components/schemas/EntityName"
              },
              {
                "type": "null"
              }
            ]
          },
          "mappings": {
            "type": "integer"
          },
          "rows": {
            "type": "integer"
          },
          "findings": {
            "$ref": "#/components/schemas/FindingCounts"
          }
        }
      },
      "Sheet": {
        "type": "object",
        "required": [
          "integration",
          "file",
          "description",
          "owner",
          "approver",
          "mappings",
          "valueMaps",
          "findings",
          "problems",
          "commit"
        ],
        "properties": {
          "commit": {
            "$ref": "#/components/schemas/Commits"
          },
          "integration": {
            "$ref": "#/components/schemas/EntityName"
          },
          "file": {
            "type": "string"
          },
          "description": {
            "type": "string"
          },
          "owner": {
            "$ref": "#/components/schemas/EntityName"
          },
          "approver": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/EntityName"
              },
              {
                "type": "null"
              }
            ]
          },
          "mappings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Mapping"
            }
          },
          "valueMaps": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "name",
                "file",
                "otherwise",
                "entries"
              ],
              "properties": {
                "name": {
                  "type": "string"
                },
                "file": {
                  "type": "string"
                },
                "otherwise": {
                  "type": "string",
                  "enum": [
                    "exception",
                    "nothing",
                    "same"
                  ]
                },
                "entries": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "from",
                      "to"
                    ],
                    "properties": {
                      "from": {
                        "type": [
                          "string",
                          "number",
                          "boolean",
                          "null"
                        ]
                      },
                      "to": {
                        "type": [
                          "string",
                          "number",
                          "boolean",
                          "null"
                        ]
                      }
                    }
                  }
                }
              }
            }
          },
          "findings": {
            "description": "Of the sheet as a whole; those of a row stand in the row.",
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
          }
        }
      },
      "Mapping": {
        "type": "object",
        "required": [
          "name",
          "sources",
          "target",
          "rows"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MappingEnd"
            }
          },
          "target": {
            "$ref": "#/components/schemas/MappingEnd"
          },
          "rows": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MappingRow"
            }
          }
        }
      },
      "MappingEnd": {
        "type": "object",
        "required": [
          "name",
          "contract",
          "system",
          "operations"
        ],
        "properties": {
          "name": {
            "type": "string"
          },
          "contract": {
            "$ref": "#/components/schemas/EntityName"
          },
          "system": {
            "$ref": "#/components/schemas/EntityName"
          },
          "operations": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "MappingRow": {
        "type": "object",
        "required": [
          "id",
          "place",
          "sources",
          "target",
          "on",
          "transform",
          "transformKind",
          "mandatory",
          "key",
          "default",
          "validation",
          "attribute",
          "attributeOwners",
          "exceptionRule",
          "owner",
          "approver",
          "note",
          "findings"
        ],
        "properties": {
          "id": {
            "type": "string"
          },
          "place": {
            "$ref": "#/components/schemas/Place"
          },
          "sources": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/MappedField"
            }
          },
          "target": {
            "$ref": "#/components/schemas/MappedField"
          },
          "on": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Access"
            }
          },
          "transform": {
            "description": "In words, as spreadsheets have it.",
            "type": "string"
          },
          "transformKind": {
            "type": "string"
          },
          "mandatory": {
            "type": "boolean"
          },
          "key": {
            "type": "boolean"
          },
          "default": {
            "type": "string"
          },
          "validation": {
            "type": "string"
          },
          "attribute": {
            "type": "string"
          },
          "attributeOwners": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/EntityName"
            }
          },
          "exceptionRule": {
            "type": "string"
          },
          "owner": {
            "type": "string"
          },
          "approver": {
            "type": "string"
          },
          "note": {
            "type": "string"
          },
          "findings": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Finding"
            }
          }
        }
      },
      "MappedField": {
        "type": "object",
        "required": [
          "written",
          "path",
          "contract",
          "state",
          "facts",
          "nearest"
        ],
        "properties": {
          "written": {
            "type": "string"
          },
          "path": {
            "type": "string"
          },
          "contract": {
            "type": "string",
            "description": "Ref of the contract."
          },
          "state": {
            "description": "`undecided` where the contract cannot be read or a schema on the way cannot.",
            "type": "string",
            "enum": [
              "found",
              "unknown",
              "undecided"
            ]
          },
          "facts": {
            "oneOf": [
              {
                "$ref": "#/components/schemas/FieldFacts"
              },
              {
                "type": "null"
              }
            ]
          },
          "nearest": {
            "type": "array",
            "items": {
              "type": "string"
            }
          }
        }
      },
      "FieldFacts": {
        "type": "object",
        "required": [
          "type",
          "maxLength",
          "required",
          "nullable",
          "writable",
          "readable",
          "enumeration",
          "deprecated",
          "attribute",
          "place"
        ],
        "properties": {
          "type": {
            "type": "string",
            "description": "In words."
          },
          "maxLength": {
            "type": [
              "integer",
              "null"
            ]
          },
          "required": {
            "type": "boolean"
          },
          "nullable": {
            "type": "boolean"
          },
          "readable": {
            "type": "boolean"
          },
          "writable": {
            "description": "For an operation that the row is for.",
            "type": "boolean"
          },
          "enumeration": {
            "description": "At most 50 values as JSON; null where any is allowed.",
            "oneOf": [
              {
                "type": "array",
                "items": {
                  "type": "string"
                }
              },
              {
                "type": "null"
              }
            ]
          },
          "deprecated": {
            "type": "boolean"
          },
          "attribute": {
            "type": "string"
          },
          "place": {
            "$ref": "#/components/schemas/Place"
          }
        }
      },
      "Finding": {
        "type": "object",
        "required": [
          "ruleId",
          "severity",
          "message",
          "place"
        ],
        "properties": {
          "ruleId": {
            "type": "string"
          },
          "severity": {
            "type": "string",
            "enum": [
              "error",
              "warn",
              "info"
            ]
          },
          "message": {
            "type": "string"
          },
          "place": {
            "$ref": "#/components/schemas/Place"
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
      "FieldName": {
        "type": "object",
        "required": [
          "contract",
          "path",
          "system",
          "attribute"
        ],
        "properties": {
          "contract": {
            "$ref": "#/components/schemas/EntityName"
          },
          "path": {
            "type": "string"
          },
          "system": {
            "$ref": "#/components/schemas/EntityName"
          },
          "attribute": {
            "type": "string"
          }
        }
      },
      "Hop": {
        "type": "object",
        "required": [
          "from",
          "to",
          "integration",
          "transform",
          "row",
          "kind",
          "asOf",
          "distance",
          "joinedBy"
        ],
        "properties": {
          "from": {
            "$ref": "#/components/schemas/FieldName"
          },
          "to": {
            "$ref": "#/components/schemas/FieldName"
          },
          "integration": {
            "$ref": "#/components/schemas/EntityName"
          },
          "transform": {
            "type": "string"
          },
          "row": {
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "declared-use",
              "pact",
              "mapping-row",
              "traffic-sample"
            ]
          },
          "asOf": {
            "type": [
              "string",
              "null"
            ]
          },
          "distance": {
            "type": "integer"
          },
          "joinedBy": {
            "type": "string",
            "enum": [
              "field",
              "attribute"
            ]
          }
        }
      },
      "Usage": {
        "type": "object",
        "required": [
          "name",
          "reading",
          "anyCase",
          "fields",
          "usages",
          "upstream",
          "downstream",
          "blindSpots",
          "commit"
        ],
        "properties": {
          "commit": {
            "$ref": "#/components/schemas/Commits"
          },
          "name": {
            "type": "string"
          },
          "reading": {
            "description": "How the name was understood.",
            "type": "string",
            "enum": [
              "attribute",
              "contract-field",
              "object-field",
              "path",
              "last-step"
            ]
          },
          "anyCase": {
            "type": "boolean"
          },
          "fields": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldName"
            }
          },
          "usages": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/FieldUsage"
            }
          },
          "upstream": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Hop"
            }
          },
          "downstream": {
            "type": "array",
            "items": {
              "$ref": "#/components/schemas/Hop"
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
      "FoundField": {
        "type": "object",
        "required": [
          "name",
          "kind",
          "title",
          "usages"
        ],
        "properties": {
          "name": {
            "description": "What `GET /usage` takes.",
            "type": "string"
          },
          "kind": {
            "type": "string",
            "enum": [
              "attribute",
              "contract-field"
            ]
          },
          "title": {
            "type": "string"
          },
          "usages": {
            "type": "integer"
          }
        }
      },
      "Run": {
        "type": "object",
        "required": [
          "conclusion",
          "reasons",
          "mapping",
          "target",
          "validity",
          "violations",
          "exceptions",
          "rows",
          "output"
        ],
        "properties": {
          "conclusion": {
            "type": "string",
            "enum": [
              "success",
              "failure",
              "undecided"
            ]
          },
          "reasons": {
            "type": "array",
            "items": {
              "type": "string"
            }
          },
          "mapping": {
            "type": "string"
          },
          "target": {
            "type": "object",
            "required": [
              "contract",
              "operation"
            ],
            "properties": {
              "contract": {
                "$ref": "#/components/schemas/EntityName"
              },
              "operation": {
                "type": "string"
              }
            }
          },
          "validity": {
            "type": "string",
            "enum": [
              "valid",
              "invalid",
              "undecided"
            ]
          },
          "violations": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "target",
                "rows",
                "message"
              ],
              "properties": {
                "target": {
                  "type": "string"
                },
                "rows": {
                  "type": "array",
                  "items": {
                    "type": "string"
                  }
                },
                "message": {
                  "type": "string"
                }
              }
            }
          },
          "exceptions": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "code",
                "row",
                "target",
                "message",
                "exceptionRule"
              ],
              "properties": {
                "code": {
                  "type": "string"
                },
                "row": {
                  "type": "string"
                },
                "target": {
                  "type": "string"
                },
                "message": {
                  "type": "string"
                },
                "exceptionRule": {
                  "type": "string"
                }
              }
            }
          },
          "rows": {
            "type": "array",
            "items": {
              "type": "object",
              "required": [
                "row",
                "target",
                "does",
                "reason",
                "values"
              ],
              "properties": {
                "row": {
                  "type": "string"
                },
                "target": {
                  "type": "string"
                },
                "does": {
                  "type": "string",
                  "description": "What the transform does",
                  "in words.": null
                },
                "reason": {
                  "type": "string"
                },
                "values": {
                  "type": "array",
                  "items": {
                    "type": "object",
                    "required": [
                      "target",
                      "state",
                      "value",
                      "reason",
                      "read"
                    ],
                    "properties": {
                      "target": {
                        "type": "string"
                      },
                      "state": {
                        "type": "string"
                      },
                      "value": {
                        "description": "As JSON text; null where nothing was written.",
                        "type": [
                          "string",
                          "null"
                        ]
                      },
                      "reason": {
                        "type": "string"
                      },
                      "read": {
                        "type": "array",
                        "items": {
                          "type": "object",
                          "required": [
                            "path",
                            "found",
                            "value"
                          ],
                          "properties": {
                            "path": {
                              "type": "string"
                            },
                            "found": {
                              "type": "boolean"
                            },
                            "value": {
                              "type": [
                                "string",
                                "null"
                              ]
                            }
                          }
                        }
                      }
                    }
                  }
                }
              }
            }
          },
          "output": {
            "description": "The value of the target as JSON text.",
            "type": "string"
          }
        }
      }
    }
  }
} as const;
