-- A register of version 1. What each table is for is told above it; docs/formats/register-file.md has the whole picture.
PRAGMA application_id = 1382313844; -- "Rdot"
PRAGMA user_version = 1;
