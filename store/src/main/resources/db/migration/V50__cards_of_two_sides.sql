-- What lies between two sides is found under the two together, and a side's things by how many documents tell of them.
PRAGMA user_version = 50;

ALTER TABLE card_side RENAME TO card_side_before;
CREATE TABLE card_side (
    side TEXT NOT NULL, -- a side, or two of one card in the order of their names, a line each
    kind TEXT NOT NULL,
    day INTEGER NOT NULL,
    id TEXT NOT NULL,
    documents INTEGER NOT NULL, -- as in card
    PRIMARY KEY (side, kind, day, id)
) STRICT, WITHOUT ROWID;
INSERT INTO card_side (side, kind, day, id, documents)
    SELECT s.side, s.kind, s.day, s.id, c.documents FROM card_side_before s JOIN card c ON c.id = s.id ORDER BY 1, 2, 3, 4;
CREATE TABLE card_sides_by_card (id TEXT NOT NULL, side TEXT NOT NULL, PRIMARY KEY (id, side)) WITHOUT ROWID;
INSERT INTO card_sides_by_card (id, side) SELECT id, side FROM card_side_before ORDER BY 1, 2;
INSERT INTO card_side (side, kind, day, id, documents)
    SELECT a.side || char(10) || b.side, c.kind, c.day, c.id, c.documents
    FROM card_sides_by_card a JOIN card_sides_by_card b ON b.id = a.id AND b.side > a.side JOIN card c ON c.id = a.id
    ORDER BY 1, 2, 3, 4;
DROP TABLE card_sides_by_card;
DROP TABLE card_side_before;
CREATE INDEX card_side_by_documents ON card_side (side, kind, documents, id) WHERE kind NOT IN ('p', 'e', 'c');
