/** The tables of the PostgreSQL sink, with what their columns mean; made if they are not there. One at a time: two processes may begin. */
export const TABLES = `BEGIN;
SELECT pg_advisory_xact_lock(hashtext('seqmesh tables'));
CREATE TABLE IF NOT EXISTS seqmesh_messages (
  cluster text NOT NULL,
  source bigint NOT NULL,
  destination bigint NOT NULL,
  nonce bigint NOT NULL,
  hash text NOT NULL,
  header bigint NOT NULL,
  sent_at bigint NOT NULL,
  kind smallint NOT NULL,
  sender text NOT NULL,
  target text NOT NULL,
  refund_to text NOT NULL,
  value numeric(78, 0) NOT NULL,
  fee numeric(78, 0) NOT NULL,
  gas_limit numeric(78, 0) NOT NULL,
  data text NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (cluster, source, destination, nonce)
);
COMMENT ON TABLE seqmesh_messages IS 'Verified messages, once each, by lane (source, destination: chain ids) and nonce; bytes as 0x…';
COMMENT ON COLUMN seqmesh_messages.cluster IS 'Cluster id';
COMMENT ON COLUMN seqmesh_messages.header IS 'Block number of the source whose signed header announced it';
COMMENT ON COLUMN seqmesh_messages.sent_at IS 'Timestamp of the block that sent it, seconds since 1970';
COMMENT ON COLUMN seqmesh_messages.kind IS '0: call, 1: ERC-7786';
COMMENT ON COLUMN seqmesh_messages.value IS 'Wei, as is fee';
COMMENT ON COLUMN seqmesh_messages.stored_at IS 'When this row was written';
CREATE TABLE IF NOT EXISTS seqmesh_evidence (
  cluster text NOT NULL,
  id text NOT NULL,
  kind text NOT NULL,
  accused bigint NOT NULL,
  generation bigint NOT NULL,
  from_header bigint NOT NULL,
  key text NOT NULL,
  detail text NOT NULL,
  piece text NOT NULL,
  stored_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (cluster, id)
);
COMMENT ON TABLE seqmesh_evidence IS 'Evidence that convicts, judged by the observer';
COMMENT ON COLUMN seqmesh_evidence.from_header IS 'First header of the accused chain that is not believed';
COMMENT ON COLUMN seqmesh_evidence.piece IS 'Its bytes, as the court on the parent takes them';
CREATE TABLE IF NOT EXISTS seqmesh_positions (
  cluster text NOT NULL,
  chain bigint NOT NULL,
  header bigint NOT NULL,
  messages integer NOT NULL,
  moved_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (cluster, chain)
);
ALTER TABLE seqmesh_positions ADD COLUMN IF NOT EXISTS generation bigint NOT NULL DEFAULT 0;
COMMENT ON TABLE seqmesh_positions IS 'How far each log is stored: everything up to header, and so many messages of the next';
COMMENT ON COLUMN seqmesh_positions.generation IS 'How often the log was started anew';
COMMIT`
