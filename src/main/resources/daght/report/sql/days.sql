-- How much was read of each day.
SELECT unix_date(published_on) AS day, count(*) AS articles FROM articles WHERE published_on IS NOT NULL GROUP BY published_on ORDER BY day
