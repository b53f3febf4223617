-- Documents as lists show them, by the day they were published.
PRAGMA user_version = 32;

CREATE TABLE document_card (
    key INTEGER PRIMARY KEY, -- as in document
    day INTEGER NOT NULL, -- of publication, since 1970-01-01; undated far before
    dating INTEGER NOT NULL, -- 0: to the day, 1: month or year alone, 2: not told
    name TEXT NOT NULL,
    title TEXT NOT NULL,
    outlet TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT NOT NULL, -- as told
    version INTEGER NOT NULL,
    engine TEXT NOT NULL,
    characters INTEGER NOT NULL,
    engagements INTEGER NOT NULL,
    statements INTEGER NOT NULL,
    commitments INTEGER NOT NULL
) STRICT;
CREATE INDEX document_card_by_day ON document_card (day, key);
CREATE INDEX document_card_by_outlet ON document_card (outlet, day, key);
CREATE INDEX document_card_by_dating ON document_card (dating, day, key) WHERE dating > 0;

-- Documents that were filed before and wait for their card.
CREATE TABLE document_waiting (
    key INTEGER PRIMARY KEY
) STRICT;
INSERT INTO document_waiting (key) SELECT key FROM document WHERE name IS NOT NULL;
