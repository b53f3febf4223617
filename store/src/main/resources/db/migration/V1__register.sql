-- A register of version 1. Documents and decisions are what it is made of; all else is derived from them and kept so that
-- adding a document costs an index look-up.
PRAGMA application_id = 1382313844; -- "Rdot"
PRAGMA user_version = 1;

-- A captured text and its record. The key is the document's own (64 bits, the first turned, so that numbers sort as the
-- hexadecimal digits do); the number is short and only used inside this file. A row without a text was taken away.
CREATE TABLE document (
    number INTEGER PRIMARY KEY,
    key INTEGER NOT NULL UNIQUE,
    name TEXT,
    address TEXT,
    version INTEGER,
    engine TEXT,
    source BLOB,
    text BLOB, -- packed; org.readout.store.record has the form
    record BLOB
) STRICT;
CREATE INDEX document_by_name ON document (name) WHERE name IS NOT NULL;
CREATE INDEX document_by_address ON document (address, version) WHERE address IS NOT NULL;

-- What made the derived tables below: a program that makes them otherwise makes them anew from documents and decisions.
CREATE TABLE derivation (
    form TEXT NOT NULL
) STRICT;

-- What is compared, and the cluster it is in.
CREATE TABLE node (
    number INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    cluster INTEGER -- the number of the node by which the cluster is called; null: in none
) STRICT;
CREATE INDEX node_by_cluster ON node (cluster) WHERE cluster <> number;

-- Apart from the ids, which are read without it.
CREATE TABLE node_value (
    node INTEGER PRIMARY KEY,
    value BLOB NOT NULL
) STRICT;

-- The nodes of a block: a 64-bit hash of kind and key; sort is the number in the node's id.
CREATE TABLE block (
    key INTEGER NOT NULL,
    sort INTEGER NOT NULL,
    node INTEGER NOT NULL,
    PRIMARY KEY (key, sort, node)
) STRICT, WITHOUT ROWID;

CREATE TABLE sighting (
    node INTEGER NOT NULL,
    document INTEGER NOT NULL,
    first INTEGER NOT NULL,
    length INTEGER NOT NULL,
    local TEXT NOT NULL,
    day INTEGER, -- since 1970-01-01
    PRIMARY KEY (node, document, first, length, local)
) STRICT, WITHOUT ROWID;
CREATE INDEX sighting_by_document ON sighting (document);

CREATE TABLE match (
    a INTEGER NOT NULL,
    b INTEGER NOT NULL,
    witness TEXT NOT NULL, -- empty: the two alone
    verdict TEXT NOT NULL,
    score REAL NOT NULL,
    reasons TEXT, -- a line each
    PRIMARY KEY (a, b, witness)
) STRICT, WITHOUT ROWID;
CREATE INDEX match_by_b ON match (b);
CREATE INDEX match_by_witness ON match (witness) WHERE witness <> '';
CREATE INDEX match_unsure ON match (verdict, score DESC) WHERE verdict = 'UNSURE';

-- Append-only: each entry's hash goes over the one before, and the table refuses to change a row.
CREATE TABLE decision (
    number INTEGER PRIMARY KEY,
    time TEXT NOT NULL,
    user TEXT NOT NULL,
    reason TEXT NOT NULL,
    action TEXT NOT NULL,
    about TEXT,
    other TEXT,
    field TEXT,
    value TEXT,
    entry INTEGER,
    previous TEXT NOT NULL,
    hash TEXT NOT NULL
) STRICT;
CREATE TRIGGER decision_stays_as_it_is BEFORE UPDATE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision is never changed; undo it');
END;
CREATE TRIGGER decision_stays BEFORE DELETE ON decision
BEGIN
    SELECT RAISE(ABORT, 'a decision is never taken out; undo it');
END;

-- What can be found. The number begins with the day, so the highest is the newest.
CREATE TABLE entry (
    number INTEGER PRIMARY KEY,
    node INTEGER NOT NULL,
    document INTEGER NOT NULL,
    first INTEGER NOT NULL,
    length INTEGER NOT NULL,
    text TEXT NOT NULL,
    facets BLOB NOT NULL
) STRICT;
CREATE INDEX entry_by_document ON entry (document);
-- Words are folded before they come here; facets are words of the second column.
CREATE VIRTUAL TABLE word USING fts5 (
    text, facets,
    content = '', contentless_delete = 1, detail = column, tokenize = "unicode61 remove_diacritics 0"
);
