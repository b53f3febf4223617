-- A block is one row with the numbers of its nodes, a closed one's later nodes are not written into it, and changes wait for their
-- turn. What is derived is made anew from documents and decisions when the register is next written to.
PRAGMA user_version = 70;

DROP TABLE block;
DROP TABLE IF EXISTS block_waiting;
CREATE TABLE block (
    key INTEGER PRIMARY KEY, -- a 64-bit hash of kind and key
    nodes BLOB NOT NULL -- numbers, seven bits to a byte; 0: more of them are in block_overflow
) STRICT;

-- Changes that are not in the table yet: each commit keeps its own here and moves those of a sixty-fourth of the table's range into it.
CREATE TABLE block_change (
    turn INTEGER PRIMARY KEY, -- how often a part was moved before
    changes BLOB NOT NULL -- 16 bytes each: key, number of the node that comes or complement of one that goes
) STRICT;

-- Nodes that came to a block long closed.
CREATE TABLE block_overflow (
    node INTEGER PRIMARY KEY,
    keys BLOB NOT NULL -- 8 bytes each
) STRICT;
