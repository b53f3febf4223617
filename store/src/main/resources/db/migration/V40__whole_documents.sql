-- Documents by their words as a whole, kept up behind those who add.
PRAGMA user_version = 40;

-- The number begins with the day of publication, as an entry's does, so the highest is the newest.
CREATE TABLE whole_document (
    number INTEGER PRIMARY KEY,
    key INTEGER NOT NULL UNIQUE -- as in document
) STRICT;
-- Words are folded before they come here; facets are words of the second column.
CREATE VIRTUAL TABLE whole USING fts5 (
    text, facets,
    content = '', contentless_delete = 1, detail = column, tokenize = "unicode61 remove_diacritics 0"
);

-- Documents that came or changed since.
CREATE TABLE whole_waiting (
    key INTEGER PRIMARY KEY,
    change INTEGER NOT NULL
) STRICT;
CREATE TRIGGER whole_of_new_document AFTER INSERT ON document WHEN NEW.text IS NOT NULL
BEGIN
    INSERT OR REPLACE INTO whole_waiting (key, change) VALUES (NEW.key, random());
END;
CREATE TRIGGER whole_of_changed_document AFTER UPDATE OF text, record ON document
BEGIN
    INSERT OR REPLACE INTO whole_waiting (key, change) VALUES (NEW.key, random());
END;
INSERT INTO whole_waiting (key, change) SELECT key, random() FROM document WHERE name IS NOT NULL;
