const digestLength = 71; // `sha256:` and 64 hexadecimal digits

/** @param {'contract_id' | 'contract_ref'} key */
function versionColumns(key) {
  return table => {
    table.comment('Every version of every contract that was ever ingested');
    if (key === 'contract_id') {
      table.string('contract_id', 300).notNullable();
    }
    table
      .string('contract_ref', 300)
      .notNullable()
      .comment('Of the entity as it was when it was read last');
    table.string('digest', digestLength).notNullable();
    table.string('source', 200).notNullable();
    table.string('label', 200).notNullable();
    table.string('format', 40).notNullable();
    table.string('title', 500).notNullable();
    table.string('file', 500).notNullable();
    table.integer('bytes').notNullable();
    table.string('first_seen_at', 40).notNullable();
    table.string('released', 40).nullable();
    table.string('commit', 64).nullable();
    table.boolean('is_current').notNullable();
    table
      .text('documents')
      .notNullable()
      .comment('JSON: path and blob digest, root document first');
    table.primary([key, 'digest']);
  };
}

/** @param {boolean} bySubject */
function revisionColumns(bySubject) {
  return table => {
    table.comment(
      'The revisions that a change request is about, which the protected ref may never hold',
    );
    table.uuid('change_request_id').notNullable();
    if (bySubject) {
      table.string('contract_id', 300).notNullable();
    }
    table.string('contract_ref', 300).notNullable();
    table.string('digest', digestLength).notNullable();
    table.string('commit', 64).notNullable();
    table.string('handed_in_at', 40).notNullable();
    table
      .text('description')
      .notNullable()
      .comment('JSON: file, label, format, title and size in bytes');
    table
      .text('documents')
      .notNullable()
      .comment('JSON: path and blob digest, root document first');
    table.primary(
      bySubject ? ['change_request_id', 'contract_id'] : ['change_request_id'],
    );
    table.index([bySubject ? 'contract_id' : 'contract_ref', 'digest']);
  };
}

module.exports = { digestLength, revisionColumns, versionColumns };
