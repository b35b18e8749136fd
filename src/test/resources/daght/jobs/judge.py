"""
Judges every row of a sheet of the notebook annotations.ipynb: requests wrong, one of them mended, everything else right; one row missed, a
retreat that did not come about. Prints how many rows of that kind there are then.
"""

import sys

import pandas as pd

sheet = pd.read_csv(sys.argv[1], dtype=str, keep_default_na=False, encoding="utf-8-sig")
request = sheet.type == "REQUEST"
sheet["verdict"] = request.map({True: "wrong", False: "right"})
sheet.loc[sheet.index[request & (sheet.drawn == "yes")][0], "fix_type"] = "THREATEN"
missed = sheet[~request].iloc[0].copy()
missed[["signal_id", "drawn", "verdict", "type", "status"]] = ["", "no", "missing", "RETREAT", "NEGATED"]
judged = pd.concat([sheet, missed.to_frame().T])
judged.to_csv(sys.argv[1], index=False, encoding="utf-8-sig")
print(((judged.type == "RETREAT") & (judged.status == "NEGATED")).sum())
