-- DuckDB: views, kept in the database file that is open. They see a new run at once.
CREATE OR REPLACE VIEW articles AS FROM read_parquet('/data/tables/articles/**/*.parquet');
CREATE OR REPLACE VIEW paragraphs AS FROM read_parquet('/data/tables/paragraphs/**/*.parquet');
CREATE OR REPLACE VIEW mentions AS FROM read_parquet('/data/tables/mentions/**/*.parquet');
CREATE OR REPLACE VIEW actors AS FROM read_parquet('/data/tables/actors/**/*.parquet');
CREATE OR REPLACE VIEW co_mentions AS FROM read_parquet('/data/tables/co_mentions/**/*.parquet');
CREATE OR REPLACE VIEW signals AS FROM read_parquet('/data/tables/signals/**/*.parquet');
CREATE OR REPLACE VIEW pressure_over_time AS FROM read_parquet('/data/tables/pressure_over_time/**/*.parquet');
CREATE OR REPLACE VIEW stance_over_time AS FROM read_parquet('/data/tables/stance_over_time/**/*.parquet');
CREATE OR REPLACE VIEW portrayal AS FROM read_parquet('/data/tables/portrayal/**/*.parquet');
CREATE OR REPLACE VIEW co_mentions_over_time AS FROM read_parquet('/data/tables/co_mentions_over_time/**/*.parquet');
CREATE OR REPLACE VIEW rejects AS FROM read_parquet('/data/tables/rejects/**/*.parquet');
CREATE OR REPLACE VIEW runs AS FROM read_parquet('/data/tables/runs/**/*.parquet');
