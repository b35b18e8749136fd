SELECT part, article_id, p.paragraph_no, m.sentence_no, m.start, m.`end`, m.text, m.actor_id, m.found_by
FROM read LATERAL VIEW explode(found) AS p LATERAL VIEW explode(p.mentions) AS m
