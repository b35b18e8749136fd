SELECT part, s.signal_id, article_id, p.paragraph_no, s.sentence_no, outlet, published_on, s.event_on, s.event_precision,
       s.source_actor, s.source_start, s.source_end, s.target_actor, s.target_start, s.target_end,
       s.type, s.class, s.pressure, s.stance, s.status, s.cue, s.cue_start, s.cue_end,
       s.reporter_actor, s.reporter_text, s.attribution, s.confidence
FROM read LATERAL VIEW explode(found) AS p LATERAL VIEW explode(p.signals) AS s
