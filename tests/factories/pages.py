"""Pages as Vietnamese papers build them, in our own words: the same article among what surrounds it there."""

TITLE = "Việt Nam gia nhập ASEAN"
SUMMARY = "Sau 28 năm kể từ khi thành lập, Hiệp hội đón thành viên thứ bảy."
FIRST = "Ngày 8/8/1967, Hiệp hội các quốc gia Đông Nam Á được thành lập tại Bangkok (Thái Lan) với năm thành viên."
SECOND = (
    "Việt Nam trở thành thành viên thứ bảy của Hiệp hội vào ngày 28/7/1995, sau lễ kết nạp ở thủ đô của Brunei."
)
HEADING = "Những cột mốc sau đó"
ITEMS = (
    "Năm 1998: Hà Nội đăng cai Hội nghị Cấp cao ASEAN lần thứ sáu.",
    "Năm 2010: Việt Nam làm Chủ tịch ASEAN.",
)
LAST = "Đến nay Hiệp hội có 11 thành viên, theo số liệu của Ban Thư ký công bố tháng trước."
MENU = "".join(f'<li><a href="/muc-{n}">Mục thứ {n}</a></li>' for n in range(15))
BULLETS = "".join(f"<li>{item}</li>" for item in ITEMS)
RELATED = (
    '<h4><a href="/1">Hội nghị Cấp cao khai mạc ngày 1/2/2025</a></h4>'
    '<p><a href="/1">Các lãnh đạo họp trong ba ngày tại Kuala Lumpur (Malaysia).</a></p>'
    '<h4><a href="/2">Giá vàng ngày 23/11/2026 tăng 2 triệu đồng mỗi lượng</a></h4>'
)

# The article in an element of its own, the summary outside of it, the time in the head.
PAPER = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE} - Báo Thử</title>
<meta name="pubdate" content="2026-11-24T08:30:00+07:00"><meta property="og:title" content="{TITLE}">
<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{TITLE}"}}</script></head><body>
<header><a href="/">Báo Thử</a><nav><ul>{MENU}</ul></nav></header>
<section class="container"><ul class="breadcrumb"><li><a href="/thoi-su">Thời sự</a></li></ul>
<span class="date">Thứ ba, 24/11/2026, 08:30 (GMT+7)</span><h1 class="title-detail">{TITLE}</h1>
<p class="description"><span class="location-stamp">Hà Nội</span>{SUMMARY}</p>
<article class="fck_detail"><p class="Normal">{FIRST}</p><p class="Normal">{SECOND}</p>
<figure><img src="data:image/gif;base64,R0lGOD">
<figcaption><p>Lễ kết nạp năm 1995. Ảnh: <em>TTXVN</em></p></figcaption>
</figure><ul class="list-news"><li><a href="/lao">Lào gia nhập ASEAN năm 1997</a></li></ul>
<p class="Normal"><strong>{HEADING}</strong></p><ul>{BULLETS}</ul><p class="Normal">{LAST}</p>
<p class="author_mail"><strong>Nguyễn Văn A</strong></p></article></section>
<section class="box-tinlienquan"><h3>Tin liên quan</h3><article>{RELATED}</article></section>
<footer><p>Giấy phép số 548/GP-BTTTT cấp ngày 24/8/2021. Điện thoại: 024 3822 1111</p></footer></body></html>"""

# Boxes only, the time beside the title.
BOXES = f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>{TITLE}</title></head><body>
<div class="header__nav"><ul>{MENU}</ul></div><div class="detail__main">
<div class="detail-cate"><a href="/the-gioi">Thế giới</a></div><h1 class="detail-title">{TITLE}</h1>
<div class="detail-time"><div>24/11/2026 08:30 GMT+7</div></div><h2 class="detail-sapo">{SUMMARY}</h2>
<div class="detail-content"><p>{FIRST}</p><p>{SECOND}</p>
<div type="RelatedOneNews"><a href="/lao">Lào gia nhập ASEAN năm 1997</a></div>
<h3>{HEADING}</h3><ul>{BULLETS}</ul><p>{LAST}</p></div>
<div class="detail__related"><div class="title">Tin cùng chuyên mục</div>{RELATED}</div>
<div class="comment-box"><p>Bài viết rất hay, tôi đọc báo này từ năm 1999.</p></div></div>
<div class="footer"><p>© 2026. Giấy phép số 561/GP-BTTTT, cấp ngày 25/11/2022.</p></div></body></html>"""

# A school's page, made with an old editor: everything stands in the body.
PLAIN = f"""<html><head><meta charset="utf-8"><title>{TITLE} | Trường THPT</title></head><body>
<div id="menu"><ul>{MENU}</ul></div><h1>{TITLE}</h1><p>Cập nhật: 24/11/2026 08:30</p><p>{SUMMARY}</p><p>{FIRST}</p>
<p>{SECOND}</p><h2>{HEADING}</h2><ul>{BULLETS}</ul><p>{LAST}</p>
<div id="footer">© 2026 Trường THPT. Địa chỉ: 12 phố Huế</div></body></html>"""

ENCYCLOPEDIA = f"""<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>{TITLE} – Bách khoa</title>
</head><body><nav><ul>{MENU}</ul></nav><main><header><h1>{TITLE}</h1></header>
<div id="siteSub">Bách khoa toàn thư mở</div>
<p>{FIRST}<sup class="reference"><a href="#cite_note-1">[1]</a></sup></p>
<div id="toc"><h2>Mục lục</h2><ul><li><a href="#a">1 Lịch sử</a></li></ul></div>
<h2>{HEADING}</h2><span class="mw-editsection">[<a href="/e">sửa</a> | <a href="/e2">sửa mã nguồn</a>]</span>
<ul>{BULLETS}</ul><p>{LAST}<sup class="reference"><a href="#cite_note-2">[2]</a></sup></p></main>
<footer><p>Trang này được sửa đổi lần cuối vào ngày 20 tháng 11 năm 2026 lúc 10:15.</p></footer></body></html>"""
