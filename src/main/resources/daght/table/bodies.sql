-- The body of each article, in order, without its title; a day that is only the first of a month or year is none.
SELECT a.article_id,
       CASE WHEN coalesce(a.published_precision, 'day') NOT IN ('month', 'year') THEN unix_date(a.published_on) END AS day,
       coalesce(b.body, CAST(array() AS ARRAY<STRING>)) AS body
FROM dated_articles a LEFT JOIN (
  SELECT article_id, transform(array_sort(collect_list(struct(paragraph_no, text))), p -> p.text) AS body
  FROM paragraphs WHERE paragraph_no > 0 GROUP BY article_id) b
ON a.article_id = b.article_id
