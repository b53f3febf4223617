-- Words that are looked up by how they begin: those of the full text, and those of names.
PRAGMA user_version = 31;

-- Every word of the full text, once: the words that begin as somebody typed are asked for themselves.
CREATE TABLE vocabulary (
    number INTEGER PRIMARY KEY, -- in the order of coming, so that common words come early
    word TEXT NOT NULL UNIQUE -- folded
) STRICT;
CREATE VIRTUAL TABLE temp.told USING fts5vocab (main, word, col);
INSERT INTO vocabulary (word) SELECT term FROM temp.told WHERE col = 'text' ORDER BY doc DESC;
DROP TABLE temp.told;

-- The words of each spelling of what is looked up by name.
CREATE TABLE card_name (
    kind TEXT NOT NULL, -- as the card's
    word TEXT NOT NULL, -- folded
    id TEXT NOT NULL, -- the card's
    PRIMARY KEY (kind, word, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX card_name_by_card ON card_name (id, word);

-- Cards that are there are made anew, with their names.
INSERT OR REPLACE INTO touched (node, change) SELECT n.number, random() FROM card c JOIN node n ON n.id = c.id;
