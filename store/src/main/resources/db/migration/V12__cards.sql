-- What lists show, kept: a card for each thing, so that a page of a list costs the page and not the register.
PRAGMA user_version = 12;

CREATE TABLE card (
    id TEXT PRIMARY KEY, -- the cluster's
    kind TEXT NOT NULL, -- the id's letter
    variety TEXT NOT NULL,
    label TEXT NOT NULL,
    folded TEXT NOT NULL, -- the label's first characters, to sort by
    detail TEXT NOT NULL,
    sides TEXT NOT NULL, -- a line each
    day INTEGER NOT NULL, -- since 1970-01-01; undated far before
    state TEXT NOT NULL,
    due INTEGER, -- since 1970-01-01
    documents INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX card_by_day ON card (kind, day, id);
CREATE INDEX card_by_state ON card (kind, state, day, id);
CREATE INDEX card_by_variety ON card (kind, variety, day, id);
CREATE INDEX card_by_due ON card (kind, due, id) WHERE due IS NOT NULL;
CREATE INDEX card_by_label ON card (kind, folded, id);
CREATE INDEX card_by_documents ON card (kind, documents, id);

CREATE TABLE card_side (
    side TEXT NOT NULL,
    kind TEXT NOT NULL,
    day INTEGER NOT NULL,
    id TEXT NOT NULL,
    PRIMARY KEY (side, kind, day, id)
) STRICT, WITHOUT ROWID;

-- How many cards of each kind.
CREATE TABLE card_tally (
    kind TEXT PRIMARY KEY,
    cards INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER card_comes AFTER INSERT ON card
BEGIN
    INSERT INTO card_tally (kind, cards) VALUES (new.kind, 1) ON CONFLICT (kind) DO UPDATE SET cards = cards + 1;
END;
CREATE TRIGGER card_goes AFTER DELETE ON card
BEGIN
    UPDATE card_tally SET cards = cards - 1 WHERE kind = old.kind;
END;

-- Nodes whose card is to be made anew. The mark is another with each change, so that one made meanwhile is not forgotten.
CREATE TABLE touched (
    node INTEGER PRIMARY KEY,
    change INTEGER NOT NULL
) STRICT;
CREATE TRIGGER sighting_comes AFTER INSERT ON sighting
BEGIN
    DELETE FROM touched WHERE node = new.node;
    INSERT INTO touched (node, change) VALUES (new.node, random());
END;
CREATE TRIGGER sighting_goes AFTER DELETE ON sighting
BEGIN
    DELETE FROM touched WHERE node = old.node;
    INSERT INTO touched (node, change) VALUES (old.node, random());
END;
CREATE TRIGGER node_changes_cluster AFTER UPDATE OF cluster ON node
WHEN old.cluster IS NOT new.cluster AND (old.cluster IS NOT NULL OR new.cluster <> new.number)
BEGIN
    DELETE FROM touched WHERE node IN (new.number, old.cluster, new.cluster);
    INSERT INTO touched (node, change)
        SELECT number, random() FROM node WHERE number IN (new.number, old.cluster, new.cluster);
END;
CREATE TRIGGER decision_touches AFTER INSERT ON decision
BEGIN
    INSERT OR REPLACE INTO touched (node, change)
        SELECT number, random() FROM node WHERE id IN (new.about, new.other)
        UNION SELECT n.number, random() FROM node n JOIN decision d ON n.id IN (d.about, d.other) WHERE d.number = new.entry;
END;
INSERT INTO touched (node, change) SELECT number, random() FROM node WHERE cluster IS NOT NULL;
