import { mkdirSync, renameSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import { Database } from 'node-sqlite3-wasm'
import { EMPTY_DATABASE } from './local/dynamodb-process'

/** Seconds that DynamoDB keeps a record of a stream (developer guide, "Change data capture with DynamoDB Streams"). */
const KEPT = 24 * 60 * 60

/**
 * The embedded DynamoDB gives each record of its stream the highest number so far and one more, reads them by that
 * number, and never lets one go. It has no index for that: on a table of its own making each write looks through all
 * that was ever written. So it starts on a file in which this one table is there already, as it makes it, with the
 * index, and records leave when DynamoDB's would.
 */
const STREAM_RECORDS = `
  CREATE TABLE _stream_records (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    table_name TEXT NOT NULL,
    event_name TEXT NOT NULL,
    keys_json TEXT NOT NULL,
    new_image TEXT,
    old_image TEXT,
    sequence_number TEXT NOT NULL,
    shard_id TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    user_identity TEXT
  );
  CREATE INDEX stream_records_by_number ON _stream_records (table_name, CAST(sequence_number AS INTEGER));
  CREATE INDEX stream_records_by_age ON _stream_records (created_at);
  CREATE TRIGGER stream_records_trimmed AFTER INSERT ON _stream_records BEGIN
    DELETE FROM _stream_records WHERE created_at < NEW.created_at - ${KEPT};
  END;
`

/** At build time: the empty file that each new database is a copy of. Whoever copies it meanwhile gets it whole. */
export const compileEmptyDatabase = (): void => {
  const draft = `${EMPTY_DATABASE}.${process.pid}`
  mkdirSync(dirname(draft), { recursive: true })
  rmSync(draft, { force: true })
  const database = new Database(draft)
  database.exec(STREAM_RECORDS)
  database.close()
  renameSync(draft, EMPTY_DATABASE)
}
