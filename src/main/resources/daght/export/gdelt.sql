-- The 61 columns of GDELT 2.0's event table, in the order of its codebook.
WITH cameo AS (
  -- CAMEO's root of each PLOVER class, and the quad class that GDELT gives the root.
  SELECT * FROM VALUES
    ('AGREE', '03', 1), ('CONSULT', '04', 1), ('SUPPORT', '05', 1), ('COOPERATE', '06', 2), ('AID', '07', 2), ('CONCEDE', '08', 2),
    ('RETREAT', '08', 2), ('REQUEST', '10', 3), ('ACCUSE', '11', 3), ('REJECT', '12', 3), ('THREATEN', '13', 3), ('PROTEST', '14', 4),
    ('MOBILIZE', '15', 4), ('SANCTION', '16', 4), ('COERCE', '17', 4), ('ASSAULT', '19', 4) AS cameo(type, root, quad)),
country AS (
  -- Where CAMEO's code of a country is not that of ISO 3166.
  SELECT * FROM VALUES ('ROU', 'ROM'), ('MNE', 'MTN'), ('TLS', 'TMP'), ('IMN', 'IMY') AS country(iso, cameo)),
sector AS (
  SELECT * FROM VALUES ('GOV'), ('MIL'), ('COP'), ('JUD'), ('LEG'), ('REB'), ('IGO'), ('NGO'), ('MED'), ('BUS'), ('CVL') AS sector(code)),
coded AS (
  SELECT e.*, root, quad, coalesce(c1.cameo, source_country) AS country1, coalesce(c2.cameo, target_country) AS country2,
         t1.code AS sector1, t2.code AS sector2
  FROM events e JOIN cameo ON cameo.type = e.type
  LEFT JOIN country c1 ON c1.iso = source_country LEFT JOIN country c2 ON c2.iso = target_country
  LEFT JOIN sector t1 ON t1.code = source_sector LEFT JOIN sector t2 ON t2.code = target_sector)
SELECT cast(conv(substring(sha2(signal_id, 256), 1, 13), 16, 10) AS BIGINT) AS GlobalEventID,
       date_format(day, 'yyyyMMdd') AS Day, date_format(day, 'yyyyMM') AS MonthYear, year(day) AS Year,
       cast(year(day) + ((month(day) - 1) * 30 + day(day)) / 365 AS DECIMAL(8, 4)) AS FractionDate,
       nullif(concat(coalesce(country1, ''), coalesce(sector1, '')), '') AS Actor1Code, upper(source_name) AS Actor1Name,
       country1 AS Actor1CountryCode, NULL AS Actor1KnownGroupCode, NULL AS Actor1EthnicCode, NULL AS Actor1Religion1Code,
       NULL AS Actor1Religion2Code, sector1 AS Actor1Type1Code, NULL AS Actor1Type2Code, NULL AS Actor1Type3Code,
       nullif(concat(coalesce(country2, ''), coalesce(sector2, '')), '') AS Actor2Code, upper(target_name) AS Actor2Name,
       country2 AS Actor2CountryCode, NULL AS Actor2KnownGroupCode, NULL AS Actor2EthnicCode, NULL AS Actor2Religion1Code,
       NULL AS Actor2Religion2Code, sector2 AS Actor2Type1Code, NULL AS Actor2Type2Code, NULL AS Actor2Type3Code,
       if(highest <= 1, 1, 0) AS IsRootEvent, concat(root, '0') AS EventCode, concat(root, '0') AS EventBaseCode, root AS EventRootCode,
       quad AS QuadClass, stance AS GoldsteinScale, reports AS NumMentions, outlets AS NumSources, articles AS NumArticles, NULL AS AvgTone,
       NULL AS Actor1Geo_Type, NULL AS Actor1Geo_FullName, NULL AS Actor1Geo_CountryCode, NULL AS Actor1Geo_ADM1Code,
       NULL AS Actor1Geo_ADM2Code, NULL AS Actor1Geo_Lat, NULL AS Actor1Geo_Long, NULL AS Actor1Geo_FeatureID,
       NULL AS Actor2Geo_Type, NULL AS Actor2Geo_FullName, NULL AS Actor2Geo_CountryCode, NULL AS Actor2Geo_ADM1Code,
       NULL AS Actor2Geo_ADM2Code, NULL AS Actor2Geo_Lat, NULL AS Actor2Geo_Long, NULL AS Actor2Geo_FeatureID,
       NULL AS ActionGeo_Type, NULL AS ActionGeo_FullName, NULL AS ActionGeo_CountryCode, NULL AS ActionGeo_ADM1Code,
       NULL AS ActionGeo_ADM2Code, NULL AS ActionGeo_Lat, NULL AS ActionGeo_Long, NULL AS ActionGeo_FeatureID,
       date_format(published_on, 'yyyyMMdd000000') AS DATEADDED, url AS SOURCEURL
FROM coded
ORDER BY coded.day NULLS LAST, source_actor, target_actor, type, story_id
