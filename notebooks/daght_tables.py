"""What both notebooks share: opening the tables of a run, and showing a report in the words that it rests on."""

import html
import os
from pathlib import Path

import duckdb

TABLES = ["articles", "paragraphs", "mentions", "actors", "co_mentions", "signals", "pressure_over_time", "stance_over_time", "portrayal",
          "co_mentions_over_time", "rejects", "runs"]

# The colours that the page marks with: blue who acts, orange whom it bears on, yellow the words of the act.
COLOURS = {"source": "#cfe3ff", "target": "#ffd9b3", "cue": "#fff3a3"}

# Every report with the names of both sides, and its place in the paragraph.
REPORTS = """
CREATE OR REPLACE VIEW reports AS
SELECT s.*, coalesce(a.name, s.source_actor) AS source, coalesce(b.name, s.target_actor) AS target,
       coalesce(a.name_ar, a.name, s.source_actor) AS source_ar, coalesce(b.name_ar, b.name, s.target_actor) AS target_ar,
       a.country AS source_country, b.country AS target_country,
       s.source_actor IN (FROM named_actors) AND s.target_actor IN (FROM named_actors) AS named
FROM signals s LEFT JOIN actors a ON a.actor_id = s.source_actor LEFT JOIN actors b ON b.actor_id = s.target_actor
"""

# Actors with a name of their own. "Government of Israel" is one, "officials of Israel" is a description.
NAMED = """
CREATE OR REPLACE VIEW named_actors AS
SELECT actor_id FROM actors WHERE regexp_matches(name, '^\\p{Lu}') OR starts_with(actor_id, 'PERSON_')
UNION SELECT actor_id FROM mentions WHERE found_by IN ('lexicon', 'name')
"""


def folder():
    """The folder of the tables: DAGHT_TABLES, else out/ beside notebooks/."""
    return Path(os.environ.get("DAGHT_TABLES", "../out"))


def results():
    """Where the notebooks write: DAGHT_RESULTS, else results/ beside them; made when it is missing."""
    place = Path(os.environ.get("DAGHT_RESULTS", "results"))
    place.mkdir(parents=True, exist_ok=True)
    return place


def open_tables(tables):
    """A DuckDB connection with a view for each table, and the views `reports` and `named_actors`."""
    con = duckdb.connect()
    for table in TABLES:
        files = Path(tables) / table
        if not files.is_dir():
            raise FileNotFoundError(f"no table {table} in {Path(tables).resolve()}; make the tables with: "
                                    "jobs/daght run --input data/sample --output out")
        place = str(files).replace("'", "''")
        con.execute(f"CREATE VIEW {table} AS FROM read_parquet('{place}/*.parquet')")
    con.execute(NAMED)
    con.execute(REPORTS)
    return con


def for_spreadsheets(frame):
    """The frame with an apostrophe before each text that a spreadsheet would run as a formula: names and words come from the articles."""
    def harmless(value):
        return "'" + value if isinstance(value, str) and value[:1] in tuple("=+-@\t\r") else value
    return frame.apply(lambda column: column.map(harmless) if column.dtype == object or str(column.dtype) in ("str", "string") else column)


def known(value):
    """Whether a cell holds something; pandas has several kinds of nothing."""
    return value is not None and value == value


def marked(text, spans):
    """The paragraph as HTML with the spans of its parts marked; offsets count code points, as Python's do. Text is data: it is escaped."""
    inside = [None] * len(text)
    # Longer spans first: where two overlap, the shorter one lies on top.
    for part, start, end in sorted((s for s in spans if known(s[1]) and known(s[2])), key=lambda s: s[1] - s[2]):
        for i in range(max(int(start), 0), min(int(end), len(text))):
            inside[i] = part
    pieces, i = [], 0
    while i < len(text):
        j = i
        while j < len(text) and inside[j] == inside[i]:
            j += 1
        words = html.escape(text[i:j])
        pieces.append(words if inside[i] is None else f'<mark style="background:{COLOURS[inside[i]]};color:#000">{words}</mark>')
        i = j
    return '<p dir="auto" style="max-width:60em;line-height:1.7">' + "".join(pieces) + "</p>"


def evidence(report):
    """A row of `reports` joined to its paragraph's text, as HTML: who printed it, and the words that it rests on."""
    parts = (report.outlet, f"{report.published_on:%Y-%m-%d}" if known(report.published_on) else None, report.type, report.status,
             f"{report.confidence:.2f}")
    head = " · ".join(html.escape(part) for part in parts if known(part))
    return f'<div dir="ltr"><small>{head}</small></div>' + marked(report.text, [
        ("source", report.source_start, report.source_end), ("target", report.target_start, report.target_end),
        ("cue", report.cue_start, report.cue_end)])
