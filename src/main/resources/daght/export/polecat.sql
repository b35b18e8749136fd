-- The columns of POLECAT's tab-separated release (Harvard Dataverse, doi:10.7910/DVN/AJGVIT), in its order.
SELECT signal_id AS `Event ID`, date_format(day, 'yyyy-MM-dd') AS `Event Date`, type AS `Event Type`, NULL AS `Event Mode`,
       stance AS `Intensity`, replace(class, '_', ' ') AS `Quad Code`, NULL AS `Contexts`,
       source_name AS `Actor Name`, source_country AS `Actor Country`, NULL AS `Actor COW`, source_sector AS `Primary Actor Sector`,
       source_sector AS `Actor Sectors`, NULL AS `Actor Title`, source_words AS `Actor Name Raw`, NULL AS `Wikipedia Actor ID`,
       target_name AS `Recipient Name`, target_country AS `Recipient Country`, NULL AS `Recipient COW`,
       target_sector AS `Primary Recipient Sector`, target_sector AS `Recipient Sectors`, NULL AS `Recipient Title`,
       target_words AS `Recipient Name Raw`, NULL AS `Wikipedia Recipient ID`,
       NULL AS `Placename`, NULL AS `City`, NULL AS `District`, NULL AS `Province`, NULL AS `Country`, NULL AS `Latitude`,
       NULL AS `Longitude`, NULL AS `GeoNames ID`, NULL AS `Raw Placename`, NULL AS `Feature Type`,
       outlet AS `Source`, date_format(published_on, 'yyyy-MM-dd') AS `Publication Date`,
       NULL AS `Story People`, NULL AS `Story Organizations`, NULL AS `Story Locations`, language AS `Language`,
       (SELECT concat('daght ', max_by(version, struct(started_at, run_id))) FROM runs) AS `Version`
FROM events
ORDER BY day NULLS LAST, source_actor, target_actor, type, story_id
