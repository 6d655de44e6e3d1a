"""Files that an article comes in, written by hand: only what a reader needs to take them for real."""

import html
import io
import zipfile
from collections.abc import Iterable, Mapping

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
PROLOG = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
LIST = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="{}"/></w:numPr></w:pPr>'
BULLETED, NUMBERED = LIST.format(1), LIST.format(2)


def docx(body: str, more: Mapping[str, str | bytes] | None = None) -> bytes:
    """Return a Word document with this WordprocessingML in its body, and more or other parts by name."""
    parts: dict[str, str | bytes] = {
        "[Content_Types].xml": f'{PROLOG}<Types xmlns="{PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.'
        'wordprocessingml.document.main+xml"/></Types>',
        "_rels/.rels": relationships(("r1", "officeDocument", "word/document.xml")),
        "word/_rels/document.xml.rels": relationships(
            ("r1", "styles", "styles.xml"), ("r2", "numbering", "numbering.xml")
        ),
        "word/styles.xml": f"{PROLOG}<w:styles {WORD}>{style('Heading1', 'heading 1')}</w:styles>",
        "word/numbering.xml": f"{PROLOG}<w:numbering {WORD}>{numbering(1, 'bullet')}{numbering(2, 'decimal')}"
        '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
        '<w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num></w:numbering>',
        "word/document.xml": f"{PROLOG}<w:document {WORD}><w:body>{body}</w:body></w:document>",
    }
    return zipped(parts | dict(more or {}))


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            # This one is stored as it is, so that the kind of the archive can be told from its first bytes.
            archive.writestr(name, content, zipfile.ZIP_STORED if name == "mimetype" else None)
    return file.getvalue()


def relationships(*each: tuple[str, str, str]) -> str:
    rows = [f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"/>' for key, kind, target in each]
    return f'{PROLOG}<Relationships xmlns="{PACKAGE}/relationships">{"".join(rows)}</Relationships>'


def style(key: str, name: str) -> str:
    return f'<w:style w:type="paragraph" w:styleId="{key}"><w:name w:val="{name}"/></w:style>'


def numbering(key: int, form: str) -> str:
    level = f'<w:lvl w:ilvl="0"><w:numFmt w:val="{form}"/></w:lvl>'
    return f'<w:abstractNum w:abstractNumId="{key}">{level}</w:abstractNum>'


def paragraph(text: str, look: str = "") -> str:
    runs = "<w:br/>".join(f'<w:t xml:space="preserve">{html.escape(part)}</w:t>' for part in text.split("\n"))
    return f"<w:p>{look}<w:r>{runs}</w:r></w:p>"


def heading(text: str) -> str:
    return paragraph(text, '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>')


def table(*rows: Iterable[str]) -> str:
    cells = ["".join(f"<w:tc>{paragraph(cell)}</w:tc>" for cell in row) for row in rows]
    return "<w:tbl>" + "".join(f"<w:tr>{row}</w:tr>" for row in cells) + "</w:tbl>"


Printed = tuple[float, float, float, str]
"""From the left, from the bottom, the size of the letters, all in points; and the text."""
# The code of a letter is its number in Unicode.
CMAP = (
    "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /U def /CMapType 2 def\n"
    "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
    "1 beginbfrange <0000> <FFFF> <0000> endbfrange\nendcmap end end"
)


def pdf(*pages: Iterable[Printed], more: str = "") -> bytes:
    """Return a PDF with these lines on its pages; ``more`` are further entries of its trailer."""
    kids = " ".join(f"{6 + 2 * number} 0 R" for number in range(len(pages)))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Count {len(pages)} /Kids [{kids}] >>",
        "<< /Type /Font /Subtype /Type0 /BaseFont /Arial /Encoding /Identity-H /DescendantFonts [4 0 R] "
        "/ToUnicode 5 0 R >>",
        "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Arial /DW 500 /CIDSystemInfo << /Registry (Adobe) "
        "/Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Arial /Flags 4 "
        "/FontBBox [0 -200 1000 900] /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 /ItalicAngle 0 >> >>",
        stream(CMAP),
    ]
    for number, page in enumerate(pages):
        objects += [
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents {7 + 2 * number} 0 R "
            "/Resources << /Font << /F 3 0 R >> >> >>",
            stream("\n".join(map(shown, page))),
        ]
    return pdf_file(objects, more)


def pdf_file(objects: list[str], more: str = "", encoding: str = "utf-8") -> bytes:
    file, places = b"%PDF-1.7\n", list[int]()
    for number, content in enumerate(objects, 1):
        places.append(len(file))
        file += f"{number} 0 obj\n{content}\nendobj\n".encode(encoding)
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    trailer = f"trailer << /Size {len(objects) + 1} /Root 1 0 R {more} >>\nstartxref\n{len(file)}\n%%EOF\n"
    return file + f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}{trailer}".encode()


def stream(content: str) -> str:
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def shown(line: Printed) -> str:
    left, bottom, size, text = line
    return f"BT /F {size} Tf 1 0 0 1 {left} {bottom} Tm <{text.encode('utf-16-be').hex()}> Tj ET"


def printed(text: str, width: int = 70, size: float = 12, top: float = 780) -> list[list[Printed]]:
    """Return the lines of a text set on pages: broken into ``width`` letters, a gap after each paragraph."""
    pages: list[list[Printed]] = [[]]
    bottom = top
    for block in filter(None, text.split("\n")):
        for line in broken(block, width):
            if bottom < 60:
                pages.append([])
                bottom = top
            pages[-1].append((72, bottom, size, line))
            bottom -= 1.3 * size
        bottom -= size
    return pages


def broken(text: str, width: int) -> list[str]:
    lines = [""]
    for word in text.split(" "):
        if lines[-1] and len(lines[-1]) + 1 + len(word) > width:
            lines.append("")
        lines[-1] += f" {word}" if lines[-1] else word
    return lines


SHAPES = (
    "Việt Nam và ASEAN",
    "24/11/2026",
    "Hiệp hội các quốc gia Đông Nam Á (ASEAN) được thành lập tại Bangkok (Thái Lan) vào ngày 8/8/1967.",
    "Những cột mốc của ASEAN & <láng giềng>",
    "- Năm 1998: Hà Nội đăng cai Hội nghị Cấp cao lần thứ sáu.",
    "- Năm 2010: Việt Nam làm Chủ tịch ASEAN.",
    "1. Một nước, một tiếng nói.",
    "2. Mọi quyết định đều đồng thuận.",
    "1997 | Lào và Myanmar",
    "1999 | Campuchia",
)
"""The lines of one article with a title, a stamp, a heading, prose, bullets, numbers and a table."""


def shaped() -> dict[str, bytes]:
    """Return the files of every kind that say what stands in ``SHAPES``, by tag."""
    return {
        "txt": "\n\n".join(SHAPES).encode(),
        "md": _markdown().encode(),
        "html": _page().encode(),
        "docx": _word(),
        "pdf": pdf(*printed("\n".join(SHAPES))),
    }


def _markdown() -> str:
    title, stamp, prose, head, *rest = SHAPES
    *items, first, second = rest
    prose, head = prose.replace(" tại", "\ntại"), head.replace("<", "\\<")
    return "\n\n".join(
        [f"# {title}", stamp, prose, f"{head}\n---", "\n".join(items), f"| {first} |\n| --- | --- |\n| {second} |"]
    )


def _page() -> str:
    title, stamp, prose, head, *rest = map(html.escape, SHAPES)
    bullets, numbers = ("".join(f"<li>{each[2:].strip()}" for each in part) for part in (rest[:2], rest[2:4]))
    rows = "".join("<tr>" + "".join(f"<td>{cell}</td>" for cell in row.split(" | ")) + "</tr>" for row in rest[4:])
    return (
        f"<!doctype html><html lang=vi><title>{title}</title><h1>{title}</h1><p>{stamp}<p>{prose}<h2>{head}</h2>"
        f"<ul>{bullets}</ul><ol>{numbers}</ol><table>{rows}</table></html>"
    )


def _word() -> bytes:
    title, stamp, prose, head, *rest = SHAPES
    looks = [BULLETED] * 2 + [NUMBERED] * 2
    items = [paragraph(each[2:].strip(), look) for each, look in zip(rest[:4], looks, strict=True)]
    rows = table(*[row.split(" | ") for row in rest[4:]])
    return docx(heading(title) + paragraph(stamp) + paragraph(prose) + heading(head) + "".join(items) + rows)
