"""Reads the exports with what their users have, and holds them to the tables: exports.py TABLES FOLDER CATALOGUE.sql"""

import sys

import duckdb
import networkx as nx
import pandas as pd

tables, folder, catalogue = sys.argv[1:]
actual = f"(FROM '{tables}/signals/*.parquet' WHERE status = 'ACTUAL')"


def count(what):
    return duckdb.sql(f"SELECT count(DISTINCT ({what})) FROM {actual}").fetchall()[0][0]


events = count("story_id, source_actor, target_actor, type")
polecat = pd.read_csv(f"{folder}/export.polecat", sep="\t")
assert polecat.shape == (events, 40), polecat.shape
assert set(polecat["Quad Code"]) == {"VERBAL CONFLICT", "MATERIAL CONFLICT", "VERBAL COOPERATION", "MATERIAL COOPERATION"}
assert polecat["Event ID"].is_unique and pd.to_datetime(polecat["Event Date"].dropna(), format="%Y-%m-%d").is_monotonic_increasing
assert polecat["Event Date"].isna().is_monotonic_increasing, "unknown days come last"
gdelt = duckdb.sql(f"FROM read_csv('{folder}/export.gdelt', delim='\t', header=false, nullstr='')").df()
assert gdelt.shape == (events, 61), gdelt.shape
assert gdelt.iloc[:, 31].sum() == duckdb.sql(f"SELECT count(*) FROM {actual}").fetchall()[0][0]

pairs = count("source_actor, target_actor")
for graph in nx.read_graphml(f"{folder}/export.graphml"), nx.read_gexf(f"{folder}/export.gexf", version="1.2draft"):
    assert graph.is_directed() and graph.number_of_edges() == pairs, graph
    assert all(edge["weight"] == edge["stories"] for _, _, edge in graph.edges(data=True))
    assert graph.nodes["IRN_GOV"]["label"] and graph.nodes["IRN_GOV"]["named"] is True
with open(catalogue, encoding="utf-8") as statements:
    duckdb.sql(statements.read().replace("/data/tables", tables))
assert len(duckdb.sql("FROM duckdb_views() WHERE NOT internal").fetchall()) == 12
assert duckdb.sql("SELECT count(*) FROM signals JOIN articles USING (article_id)").fetchall() == duckdb.sql("SELECT count(*) FROM signals").fetchall()
print(events, "events,", pairs, "edges")
