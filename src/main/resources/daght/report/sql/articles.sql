SELECT a.article_id, a.url, a.title FROM articles a JOIN (SELECT DISTINCT article_id FROM kept) k ON a.article_id = k.article_id
