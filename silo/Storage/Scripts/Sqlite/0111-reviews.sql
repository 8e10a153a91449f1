-- What happens to an entry at most once are its logging, its decline and its retraction (events 1, 3, 4). Confirmations (2),
-- endorsements (5), disputes (6) and withdrawals of disputes (7) may be several.
DROP INDEX ledger_entry;
CREATE UNIQUE INDEX ledger_entry ON ledger (person_id, entry_id, event, (CASE WHEN event IN (1, 3, 4) THEN 0 ELSE seq END));
