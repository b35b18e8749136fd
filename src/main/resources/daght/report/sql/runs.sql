SELECT * FROM (
  SELECT run_id, started_at, finished_at, version, lexicon_hash, articles_in, articles_out, rejected, duplicates
  FROM runs ORDER BY started_at DESC, run_id DESC LIMIT ${names})
ORDER BY started_at DESC, run_id DESC
