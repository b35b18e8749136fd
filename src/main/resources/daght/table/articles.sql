SELECT part, article_id, outlet, url, title, author, language, published_on, published_precision, published_from, credited_to,
       size(found) AS paragraph_count, character_count, source_file
FROM read
