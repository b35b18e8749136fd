SELECT signal_id, article_id, story_id, paragraph_no, outlet, published_on, event_on, event_precision,
       source_actor, source_start, source_end, target_actor, target_start, target_end,
       type, class, pressure, stance, status, cue, cue_start, cue_end, reporter_actor, reporter_text, attribution, confidence
FROM kept ORDER BY story_id, article_id, paragraph_no, cue_start, signal_id LIMIT ${reports}
