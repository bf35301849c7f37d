#!/usr/bin/env python3
"""Makes CasewiseHan.otf, the Chinese words of formulas, from Noto Serif CJK SC.

Needs fontTools and the source font. On Debian:

    apt-get install fonts-noto-cjk python3-fonttools
    python3 make_font.py /usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc

It keeps printable ASCII and the characters of characters.txt. The result has a name of its own, as it is a modified
version; it stays under the licence of the source, OFL.txt. Unhinted and without layout rules: only outlines are used.
"""

import pathlib
import sys

from fontTools import subset
from fontTools.ttLib import TTCollection

HERE = pathlib.Path(__file__).parent
FAMILY = "Casewise Han"
SOURCE_FAMILY = "Noto Serif CJK SC"


def main(source):
    font = next(f for f in TTCollection(source).fonts if f["name"].getDebugName(1) == SOURCE_FAMILY)
    wanted = set((HERE / "characters.txt").read_text(encoding="utf-8")) - {"\n"}
    wanted |= {chr(code) for code in range(0x20, 0x7F)}
    missing = sorted(c for c in wanted if ord(c) not in font.getBestCmap())
    if missing:
        sys.exit("not in the source: " + " ".join(missing))

    options = subset.Options()
    options.hinting = False
    options.layout_features = []
    options.name_IDs = [0, 1, 2, 3, 4, 5, 6, 13, 14]
    options.drop_tables += ["GSUB", "GPOS", "GDEF", "BASE", "VORG", "vhea", "vmtx", "DSIG"]
    options.recalc_timestamp = False
    font.recalcTimestamp = False
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=[ord(c) for c in wanted])
    subsetter.subset(font)

    names = font["name"]
    version = names.getDebugName(5).split(";")[0]
    texts = {1: FAMILY, 2: "Regular", 3: FAMILY + " " + version, 4: FAMILY, 6: "CasewiseHan-Regular"}
    for record in names.names:
        record.string = texts.get(record.nameID, record.toUnicode())
    cff = font["CFF "].cff
    cff.fontNames[0] = "CasewiseHan-Regular"
    top = cff.topDictIndex[0]
    top.FamilyName = top.FullName = FAMILY
    font.save(HERE / "CasewiseHan.otf")


if __name__ == "__main__":
    main(sys.argv[1])
