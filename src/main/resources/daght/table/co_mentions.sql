SELECT part, article_id, p.paragraph_no, c.actor_a, c.actor_b, c.same_sentence
FROM read LATERAL VIEW explode(found) AS p LATERAL VIEW explode(p.pairs) AS c
