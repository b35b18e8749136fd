SELECT reason, source_file, record_no, detail, raw FROM (
  SELECT reason, source_file, record_no, detail, substring(raw, 1, 300) AS raw,
         row_number() OVER (PARTITION BY reason ORDER BY source_file, record_no, detail) AS place FROM rejects)
WHERE place <= ${samples} ORDER BY reason, place LIMIT ${names}
