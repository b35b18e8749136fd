SELECT reason, count(*) AS records, count(DISTINCT source_file) AS files FROM rejects GROUP BY reason ORDER BY records DESC, reason
