-- Rows of blocks that are not in their table yet. A row's place in that table is as good as random, so each commit keeps its rows
-- here, one after the other, and moves those of a sixty-fourth of the table's range into it: many rows to a page instead of one.
PRAGMA user_version = 20;

CREATE TABLE block_waiting (
    number INTEGER PRIMARY KEY, -- of the commit; the next one's is one more
    rows BLOB NOT NULL -- 24 bytes each: key, sort, node
) STRICT;
