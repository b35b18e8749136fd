-- Paragraphs with text in them, of the articles read in this run.
SELECT part, article_id, p.paragraph_no, p.text, p.sentence_count, p.token_count
FROM read LATERAL VIEW explode(found) AS p
