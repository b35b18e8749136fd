SELECT outlet, count(*) AS articles, count_if(published_on IS NULL) AS undated,
       count_if(published_on IS NOT NULL AND published_precision <> 'day') AS rough
FROM articles GROUP BY outlet ORDER BY articles DESC, outlet LIMIT ${names}
