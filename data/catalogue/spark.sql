-- Spark SQL, with whatever catalogue the session has (Hive's with spark.sql.catalogImplementation=hive). Columns and their
-- comments come from the files. After a new run a session that has read the tables must say REFRESH TABLE daght.signals,
-- and so on.
CREATE DATABASE IF NOT EXISTS daght;
CREATE TABLE IF NOT EXISTS daght.articles USING parquet LOCATION '/data/tables/articles';
CREATE TABLE IF NOT EXISTS daght.paragraphs USING parquet LOCATION '/data/tables/paragraphs';
CREATE TABLE IF NOT EXISTS daght.mentions USING parquet LOCATION '/data/tables/mentions';
CREATE TABLE IF NOT EXISTS daght.actors USING parquet LOCATION '/data/tables/actors';
CREATE TABLE IF NOT EXISTS daght.co_mentions USING parquet LOCATION '/data/tables/co_mentions';
CREATE TABLE IF NOT EXISTS daght.signals USING parquet LOCATION '/data/tables/signals';
CREATE TABLE IF NOT EXISTS daght.pressure_over_time USING parquet LOCATION '/data/tables/pressure_over_time';
CREATE TABLE IF NOT EXISTS daght.stance_over_time USING parquet LOCATION '/data/tables/stance_over_time';
CREATE TABLE IF NOT EXISTS daght.portrayal USING parquet LOCATION '/data/tables/portrayal';
CREATE TABLE IF NOT EXISTS daght.co_mentions_over_time USING parquet LOCATION '/data/tables/co_mentions_over_time';
CREATE TABLE IF NOT EXISTS daght.rejects USING parquet LOCATION '/data/tables/rejects';
CREATE TABLE IF NOT EXISTS daght.runs USING parquet LOCATION '/data/tables/runs';
