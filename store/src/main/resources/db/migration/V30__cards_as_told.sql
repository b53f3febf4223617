-- Cards say when something was as it was told, a month or a year where no more was; and what is still expected has indexes.
PRAGMA user_version = 30;

ALTER TABLE card ADD COLUMN told TEXT NOT NULL DEFAULT ''; -- ISO 8601; empty where only the day of telling is known
CREATE INDEX card_open_by_due ON card (kind, due, id)
    WHERE due IS NOT NULL AND state NOT IN ('signed', 'done', 'dropped');
CREATE INDEX card_open_without_due ON card (kind, day, id)
    WHERE due IS NULL AND state NOT IN ('signed', 'done', 'dropped');

-- Cards that are there are made anew.
INSERT OR REPLACE INTO touched (node, change) SELECT n.number, random() FROM card c JOIN node n ON n.id = c.id;
