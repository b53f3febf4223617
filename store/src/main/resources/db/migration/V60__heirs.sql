-- A decision keeps its thing when another reading calls that otherwise: where it stood is told with the decision.
PRAGMA user_version = 60;

ALTER TABLE decision ADD COLUMN anchors TEXT; -- a line each: the id, where it stood; null in entries made before

-- Derived: what stands now where something stood that a decision names and no document tells any more.
CREATE TABLE heir (
    gone TEXT PRIMARY KEY,
    heir TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER heir_comes AFTER INSERT ON heir
BEGIN
    INSERT OR REPLACE INTO touched (node, change) SELECT number, random() FROM node WHERE id = new.heir;
END;
CREATE TRIGGER heir_goes AFTER DELETE ON heir
BEGIN
    INSERT OR REPLACE INTO touched (node, change) SELECT number, random() FROM node WHERE id = old.heir;
END;
