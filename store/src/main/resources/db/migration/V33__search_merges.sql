-- The full text's index gathers more before it merges: every word is then written about half as often while a register grows.
PRAGMA user_version = 33;

INSERT INTO word (word, rank) VALUES ('automerge', 8); -- pieces of one size until they are made one
INSERT INTO word (word, rank) VALUES ('hashsize', 8388608); -- bytes of words kept in memory, so that a commit writes one piece
