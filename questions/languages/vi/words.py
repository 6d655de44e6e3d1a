"""Word lists: which Vietnamese words state an event, open a subject, lean on other text, or end a clause."""

import re
from collections.abc import Iterable

# Every capital letter that Vietnamese uses: a range such as À-Ỹ holds small letters too.
CAPITALS = "".join(letter for letter in map(chr, range(0x41, 0x1EFA)) if letter.isupper() and letter.isalpha())


def phrase_pattern(phrases: Iterable[str]) -> str:
    """Return a pattern that matches any of the phrases as whole words, the longest first."""
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    return rf"(?<!\w)(?:{'|'.join(re.escape(phrase) for phrase in ordered)})(?!\w)"


def _words(text: str) -> frozenset[str]:
    return frozenset(" ".join(part.split()) for part in text.split(",") if part.strip())


# Verbs that say that something happened once: with one of these a date may be asked.
EVENTS = _words("""
sinh, sinh ra, chào đời, mất, qua đời, từ trần, hy sinh, thành lập, được lập, lập ra, lập, sáng lập, ra đời, khánh thành, khởi công,
khai mạc, bế mạc, khai trương, khai giảng, hoàn thành, hoàn tất, ký kết, ký, kí kết, kí, thông qua, ban hành, phê chuẩn, phê duyệt,
có hiệu lực, gia nhập, kết nạp, trở thành, thiết lập, chính thức lập, bổ nhiệm, bầu, được bầu, phong tặng, phong, trao tặng, tặng, tặng thưởng, trao, truy tặng,
thăng, cử, giữ chức, nhậm chức, nghỉ hưu, tốt nghiệp, kết hôn, đổi tên, sáp nhập, hợp nhất, chia tách, tách, giải thể,
lên ngôi, cưới, theo học, vào học, thi đỗ, đăng quang, dời đô, đoạt, giành, giành được, vô địch, công nhận, được công nhận, xếp hạng, ghi danh, ghi tên, xuất bản, phát hành,
diễn ra, được tổ chức, tổ chức, niêm yết, đặt tên, đăng cai, đánh bại, đánh tan, chiếm, giải phóng, tuyên bố, tuyên ngôn, công bố,
phát minh, phát hiện, chế tạo, phóng, cất cánh, hạ cánh, thông xe, vận hành, đi vào hoạt động, đi vào vận hành, hoạt động, bắt đầu,
kết thúc, bùng nổ, nổ ra, xảy ra, đổ bộ, rút quân, khởi nghĩa, xây dựng, được xây dựng, khởi dựng, trùng tu, tu bổ, tái lập, di chuyển,
chuyển, nâng cấp, nâng, nhận, đón, tham gia, ra mắt, khởi động, triển khai, mở, mở cửa, đóng cửa, họp, nhóm họp, gặp, thăm, tiếp quản,
bàn giao, đưa vào sử dụng, đưa vào khai thác, đưa vào vận hành, sáng tác, viết, vẽ, đạt giải, đoạt giải, giành giải,
lập kỷ lục, phá kỷ lục, ghi bàn, thắng, đánh thắng, bị phế truất, thoái vị, cấm, bãi bỏ, thay thế, sửa đổi, bổ sung, quyết định,
chọn, được chọn, mang tên, cập bến, xuất quân, tiến công, tấn công, mở màn, phản công, đầu hàng, hạ thủy, cấp, được cấp, góp vốn, mua lại, khởi hành,
thu hồi, thả, trồng, đặt viên đá đầu tiên, khai quật, tìm thấy, được tìm thấy, kết nghĩa, đề xuất, đề nghị công nhận, đệ trình, nộp, lưu chiểu, cầm quân,
xưng vương, xưng đế, đóng đô, cuốn trôi, hủy, hoãn, bị hủy, tái định cư, di cư đến, hội kiến, hội đàm, bắt giữ, xuất lô, cán mốc, khởi chiếu, phát sóng, thông tuyến, nâng hạng, lên hạng, ban chiếu, mở ngân hàng, bác bỏ, ra lệnh, ban bố, tiêu diệt, bắt sống, bắn rơi, phóng thành công, hạ gục, thất bại, sụp đổ, phá hủy, san bằng, rời, di dời, tuyển, bay thử, sản xuất, kéo quân, đánh chiếm, lật đổ, trục xuất, nhượng, cắt, sáp nhập vào, đổi, chính thức, nhậm, khánh thành, hợp long, khai thác, đưa, bán, mua, chuyển đến, định cư, di cư, tổ chức lễ, trưng cầu, phát động, ra tuyên bố, ra nghị quyết, đề cử, đặt trụ sở, đặt, dựng, hoàn tất, tái bản, chuyển thể, lọt vào, thua, hòa, đăng quang ngôi, phá, lập nên, chính thức gia nhập, rút khỏi, từ chức, lên nắm quyền, công chiếu, khai sinh, khai hội, nhập học, tuyển sinh, đào tạo, chuyển giao, bị bắt, bị kết án, vượt ngục, trở về, sang, ra đi, vào
nhận bằng, nhận giải, nhận danh hiệu, nhận quyết định, kỷ niệm, phân lập, nhập quốc tịch, đặt chân, thám hiểm, cập cảng, khánh thành, lập, nhận
""") - _words("vào, sang, cấp, mở")

# Verbs that hold for a state or a measure: with one of these a number may be asked, never "when".
STATES = _words("""
có, gồm, gồm có, bao gồm, chiếm, đạt, đạt được, dài, rộng, cao, sâu, nặng, cách, nằm, thuộc, giáp, tiếp giáp, là, đứng,
xếp, coi, xem, cung cấp, sản xuất, xuất khẩu, nhập khẩu, đóng góp, sử dụng, phục vụ, đón, đào tạo, quản lý, bảo tồn, lưu giữ, trưng bày,
thu hút, thu, chi, tăng, giảm, tạo, phải, cần, sở hữu, vận chuyển, chở, nuôi, trồng, giữ, duy trì, khẳng định, hưởng, được hưởng,
quy định, nêu, hoành hành, canh tác, thu nhập bình quân, lãi, lỗ, thặng dư, thâm hụt, xuất siêu, nhập siêu, chảy, đổ, bắt nguồn, uốn, ăn, sinh sống, cư trú, phân bố, mọc, trải, chạy dài, đón nhận, cao tới, nặng tới, chở được, mở thêm, gồm có, trị giá, tiêu thụ, vận hành, phủ, phủ sóng, thi đấu, ghi, dự giải, thuê, trả, hưởng lương, nhập, góp, dành, nuôi dưỡng, bao phủ, gây ra, khiến, làm, để lại, cướp đi, đặt mục tiêu, đề ra, ghi nhận, tập trung, hỗ trợ, tài trợ, cam kết, đầu tư, huy động, thúc đẩy, hợp tác, phối hợp,
kéo dài, trải dài, trải qua, chia, được chia, chia thành, phân thành, cấu tạo, lên tới, lên đến, vượt, ước đạt, dự, tham dự, quy tụ, tiếp tục, bàn, thảo luận, đề cập, nhấn mạnh, hướng tới, nhằm, giúp, mời, nhất trí, thống nhất, xác định, phát triển, chứa, mang
""")

# Verbs of which nothing is asked, told apart so that their syllables are not taken for others.
OTHER_VERBS = _words("""
trao đổi, phát sinh, tham dự, tranh tài, chết, tử vong, thiệt mạng, thành hôn, kế vị, tìm kiếm, cứu vớt, bị thương, gìn giữ, giữ gìn, góp sức, xóa đói giảm nghèo, xoá đói giảm nghèo, trải rộng, mở rộng, nâng cao, tăng cường, đẩy mạnh, bảo đảm, đảm bảo, bảo vệ,
tiến hành, thực hiện, giải quyết, chống, phòng chống, ứng phó, điều phối, kiểm điểm, rà soát, gắn kết, kể, viết tắt, cho phép, làm, đưa, lấy, trả, chạy, nói,
gọi, được gọi, kể đến, kèm theo, dựa, dành, dành cho, khởi đầu, chú trọng, tiếp nhận, nhờ, rút, đánh, bán, mua, gây, nhìn, thấy, biết, hiểu, sống, tự hào, tỏ ra, bày tỏ,
chứng kiến, dẫn đầu, đứng đầu, phụ trách, đảm nhiệm, chỉ huy, tuyển chọn, phản ánh, thể hiện, nổi tiếng, phù hợp, chịu, buộc, đòi hỏi, gắn liền, chấm dứt, ghi lại, mở ra, quy tụ, cụ thể hóa, từ chối
""")

# Words of several syllables of which one looks like a verb.
COMPOUNDS = _words("""
cao nguyên, cao su, dịch hạch, dịch bệnh, dịch vụ, đá bằng, kỳ thi, cuộc thi, hội thi, lãnh đạo, đại diện, dự án, dự thảo, dự toán, ký ức, thư ký, có mặt, sinh viên, học sinh, vệ sinh, sinh vật, sinh học, sinh thái, chuyển động, chuyển đổi số, cử nhân, cử tri, bầu cử, bầu trời, thắng cảnh, danh thắng, thắng lợi,
chiến thắng, mở đầu, tổ quốc, là người, mất mát, tham gia giao thông, sản xuất công nghiệp, phát triển bền vững, cao cấp, cao nhất, cao tốc, độ cao, chiều cao, chiều dài, chiều rộng, chiều sâu, bề rộng,
rộng rãi, rộng lớn, sâu rộng, sâu sắc, nặng nề, lâu dài, tự lập, độc lập, thành lập công ty, đối lập, công lập, dân lập, trung lập, đại biểu quốc hội, quyết định cuối cùng, họp báo, cuộc họp, phiên họp,
đón tiếp, nghĩa vụ, khởi nghĩa nông dân, đăng ký, nhật ký, chữ ký, bút ký, thuộc địa, trực thuộc, phụ thuộc, tăng trưởng, gia tăng, giảm giá, mang tính, thu nhập, thu hoạch, mùa thu, trung thu, chi tiết, chi nhánh,
phong cách, phong trào, cách mạng, cách thức, địa chi, xếp hàng, bằng cấp, công bằng, cân bằng, đồng bằng, xuất sắc, phát thanh, truyền hình, giáp ranh, áo giáp, giữ vững, cần thiết, phải chăng, bên phải, có thể, chủ trì cuộc họp, nhận thức,
cảm nhận, lập pháp, lập trường, lập luận, hội nhập, khai sinh ra, tiếp theo, thăm dò, viết lách, hoạt động này, vận động viên, vận động, cầu thủ, trận đấu, cấp cao, cấp tỉnh, cấp huyện, cấp xã, mang lại, thường xuyên, chia sẻ, chọn lọc, cộng hòa, cộng hoà, hồi chuyển,
chính phủ, mạc phủ, thủ phủ, tên gọi, bằng cách, đáng kể, địa bàn, tối cao, đời sống, cái chết, món ăn, thức ăn, bữa ăn, doanh thu, đỉnh cao, thí sinh, núi cao, bậc cao, kháng cách, bài viết, kì họp, ôn hòa, ôn hoà, hài hòa, hài hoà,
dòng chảy, danh dự, cây trồng, độ sâu, giáng sinh, lệnh cấm, phiếu bầu, trực thăng, lời nói, câu nói, giọng nói, áo dài, bất kể, phái sinh, quen thuộc, hậu cần, sức mua, sức chứa, hồ chứa, tầm nhìn, cái nhìn, bù nhìn, sơ sinh, lối sống,
khách mời, xuân thu, hạng nặng, gánh nặng, hồi kí, đám cưới, xương sống, con nuôi, biên phủ, khánh hòa, khánh hoà, biên hòa, biên hoà, ma cao, xô viết, câu trả lời, không phải, tuyển nữ, tuyển nam
""")

AUXILIARIES = _words("""
đã, đang, từng, cũng, chính thức, lần lượt, lần đầu tiên, lần đầu, tiếp tục, cùng, cùng nhau, đồng, đều, mới, vừa, được, bị, còn, lại, vẫn,
tiếp, đồng thời, trực tiếp, thường xuyên, cũng đã, hiện, hiện nay, thực sự, đã cùng, bắt đầu, chỉ, trước đó đã, cơ bản, long trọng, nhất trí
""")

# A clause with one of these is a plan, a condition, a denial, or somebody's word.
UNSURE = re.compile(
    phrase_pattern(_words("""
sẽ, dự kiến, có thể, nếu, trường hợp, giả sử, không, chưa, chẳng, phấn đấu, đề nghị, kêu gọi, mong muốn, hy vọng, cho rằng, cho biết,
cho hay, nhận định, đánh giá, theo kế hoạch, dự báo, ước tính, có lẽ, hầu như, tương truyền, truyền thuyết, được cho là, hình như, nghi,
khoản, đáng lẽ, giá như, bị hoãn, tưởng, tin rằng, muốn, lẽ ra, suýt, đòi, yêu cầu, dự định, kỳ vọng, ngỡ, tùy
""")),
    re.IGNORECASE,
)  # fmt: skip

# Words that point at text around them.
DEICTIC = re.compile(
    r"(?<!\w)(?:này|trên(?= (?:và|để|thì|nên|mà|được|đã|là|vào|cho|có|bị|đều)(?!\w)|[,.;]|$)|đó(?! đây)(?!(?<=[,;:–-] đó) là)|ấy|kia|nọ|đây|nói trên|trên đây|kể trên|nêu trên|sau đây|dưới đây|hai bên|các bên|hai nước|ba nước|hai phía|"
    rf"cả hai|cả ba|hai tổ chức|hai cơ quan|hai địa phương|hai quốc gia|hai dân tộc|hai người|nó|(?<!dòng )(?<!gia )họ(?! (?-i:[{CAPITALS}]))|(?<!công )(?<!quần )(?<!dân )(?<!đại )chúng|chúng ta|chúng tôi|mình|(?<!người )ta|tôi|người ta|nơi đây|cùng ngày(?! nào)|cùng năm|"
    r"cùng kỳ(?! (?:các )?năm \d)|cùng thời|trước đó|sau đó|khi đó|lúc đó|từ đó|theo đó|trong đó|qua đó|do đó|nhờ đó|bấy giờ|lúc bấy giờ|ngoài ra|tuy nhiên|"
    r"bên cạnh đó|như vậy|đồng thời|hôm nay|hôm qua|vừa(?! (?:và|là)(?!\w))(?!.*(?<!\w)vừa(?!\w))|sáng nay|chiều nay|vừa qua|mới đây|gần đây|năm ngoái|năm nay|năm sau|năm trước|tháng sau|tháng trước|tuần trước|"
    r"hiện nay|hiện tại|ngày nay|đến nay|cho đến nay|tới nay|(?<!thực )(?<!thể )(?<!phát )(?<!xuất )(?<!biểu )(?<!tái )(?<!đại )(?<!hoàn )(?<!cải )(?<!ẩn )hiện(?! (?:đại|tượng|vật|hữu|hành|trạng|trường|thực|diện|hình|thân|sinh))|sắp tới|tại đây|ở đây|về đây|nơi này|tiếp đến|sau cùng|trước hết|bên này|bên kia|"
    rf"nhà trường|nước nhà|địa phương(?! nào)|toàn tỉnh|cả nước|phía bạn|(?<!thầy )cô(?! (?:giáo|gái|(?-i:[{CAPITALS}])))|chàng|anh ấy|chị ấy|ngài|người này|ông ta|bà ta|cũng|(?<!ngược )(?<!ở )(?<!trở )(?<!đi )(?<!còn )(?<!hoàn )(?<!mang )(?<!qua )(?<!đem )(?<!để )(?<!thương )(?<!chống )(?<!giành )(?<!lấy )(?<!chiếm )(?<!tập )(?<!gặp )(?<!sống )(?<!dừng )(?<!đóng )(?<!trả )(?<!bán )(?<!giao )(?<!xây )(?<!khép )(?<!sửa )(?<!nhắc )lại|vẫn|còn(?! lại)|khác|như thế|thế là|kể từ đấy|vì vậy|bởi vậy)(?!\w)",
    re.IGNORECASE,
)

CONNECTIVES = re.compile(
    r"^(?:ví dụ|thí dụ|chẳng hạn|cụ thể hơn|theo đó|ở chiều ngược lại|ở chiều này|ngược lại|tuy nhiên|tuy vậy|đồng thời|ngoài ra|cụ thể|bên cạnh đó|do đó|do vậy|vì vậy|vì thế|bởi thế|thế mà|vậy mà|thế nhưng|như vậy|được biết|đặc biệt|trong khi đó|"
    r"mặt khác|hơn nữa|tiếp theo|tiếp đó|cũng theo đó|trên thực tế|thực tế|nhìn chung|nói cách khác|có thể nói|và|còn|nhưng|song|rồi|"
    r"trước hết|cuối cùng|sau cùng|đến nay|cho đến nay|tính đến nay|tới nay|hiện nay|hiện tại|hiện|ngày nay|nhân dịp này|nhân dịp đó|đáng chú ý|nổi bật)(?:[,:]| )\s*",
    re.IGNORECASE,
)
NOW = re.compile(
    r"(?<!\w)(?:cho đến nay|tính đến nay|đến nay|tới nay|hiện nay|hiện tại|hiện|ngày nay)(?!\w)", re.IGNORECASE
)
REPORTED = re.compile(
    r"^theo (?!tư liệu|thống kê|số liệu|quy định|điều|niên giám|kết quả|luật|hiệp định|nghị|quyết|báo cáo)",
    re.IGNORECASE,
)

# After a comma, the start of what may be cut off at the back.
TAIL = re.compile(
    r"^(?:kèm theo|kèm|thường gọi|thường được gọi|gọi tắt|viết tắt|còn gọi|hay còn|được gọi|tiền thân|trụ sở|thọ|hưởng thọ|nhằm|để|với|trong đó|qua đó|đồng thời|góp phần|đánh dấu|do|thuộc|gồm|bao gồm|khi|sau khi|trước khi|trên cơ sở|khiến|tạo|nhờ|tức|hay|nay là|"
    r"theo|đặc biệt|như|từ đó|bởi|vì|dưới|kể cả|trong khi|nơi|giúp|làm|cùng với|bên cạnh|tương đương|bằng|tăng|giảm|cao hơn|thấp hơn|tuy|dù|mặc dù|"
    r"nhân|đúng|sau|trước|chủ yếu|nhất là|nên|mà|cách|thay|thay cho|thay thế|kết thúc|chấm dứt|mang lại|đưa|biến|mở đầu|hoàn thành|người|vị|một trong)(?!\w)",
    re.IGNORECASE,
)
# Inside a clause, the start of a purpose or manner that may be cut off where no comma stands.
BALLAST = re.compile(
    r" (?:(?:nhằm|để|khi|trong khi|bởi vì|cho biết|với lý do|với ý đồ|trên cơ sở|trong bối cảnh|nhờ|góp phần|qua đó|trong khuôn khổ)(?!\w)"
    r"|(?:trên|với|ở|trong) (?:các|những|nhiều|mức|mức độ) (?:[^\s,]+ ){0,8}khác nhau)",
    re.IGNORECASE,
)

# What is done to persons only.
PERSON_VERBS = _words(
    "bầu, được bầu, cử, giữ chức, bổ nhiệm, sinh, chào đời, mất, qua đời, từ trần, tốt nghiệp, kết hôn, nghỉ hưu, truy tặng"
)

PERSON_HEADS = _words("""
Tổng Thư ký, Tổng thư ký, Chủ tịch, Phó Chủ tịch, Bộ trưởng, Thứ trưởng, Ngoại trưởng, Thủ tướng, Phó Thủ tướng, Tổng thống, Tổng Bí thư, Tổng bí thư,
Đại sứ, Giám đốc, Tổng Giám đốc, Tổng giám đốc, Hiệu trưởng, Viện trưởng, Đại tướng, Thượng tướng, Trung tướng, Thiếu tướng, Vua, Hoàng đế, Quốc vương, Nữ hoàng,
Thái hậu, Hoàng hậu, Giáo sư, Tiến sĩ, Nhà thơ, Nhà văn, Nhạc sĩ, Họa sĩ, Hoạ sĩ, Kiến trúc sư, Bác sĩ, Kỹ sư, Tướng, Ông, Bà, Anh, Chị, Đại diện, Lãnh đạo, Bí thư, Cao ủy, Huấn luyện viên
""")
BODY_HEADS = _words("""
Đại hội đồng, Quốc hội, Chính phủ, Bộ, Ủy ban, Uỷ ban, Hội đồng, Ban, Cục, Tổng cục, Sở, Tòa án, Toà án, Viện, Cơ quan, UBND, HĐND, Bộ Chính trị, Đảng, Ngân hàng, Văn phòng, Ban Thư ký, Hội nghị, Đại hội, Nghị viện, Thượng viện, Hạ viện
""")
PLACE_HEADS = _words("""
thành phố, tỉnh, huyện, thị xã, thị trấn, xã, phường, quận, thủ đô, cố đô, làng, thôn, bản, đảo, quần đảo, sông, núi, hồ, vịnh, cảng, sân bay, bang, vùng, khu, đường, phố, chùa, đền, lăng, cung, thành, nhà hát, sân vận động, cung điện, TP, TP., Thành phố, Tỉnh, Huyện, Thủ đô, Cố đô, Cung, Nhà hát, Sân vận động, Hội trường, Trung tâm, Khách sạn, Nhà, Chùa, Đền, Dinh, Lăng, Quảng trường, Bến, Cảng, Đồi, Thung lũng
""")
NOT_PLACES = re.compile(
    r"^(?:Liên Hợp Quốc|Liên hợp quốc|LHQ|ASEAN|Hội nghị|Đại hội|Kỳ họp|Khóa họp|Diễn đàn|Tổ chức|Điều|Khoản|Nghị|Quyết|Luật|Hiệp|Công ước|Bản|"
    r"Olympic|SEA Games|ASIAD|World Cup|Lễ|Hội thảo|Giải|Đại lễ|Phiên|Tòa|Toà|Ngân hàng|Công ty|Tập đoàn|Bộ|Ủy ban|Hội đồng|Đại học|Học viện|Viện|Trường|Đài|Cuộc|Thế vận hội|Á vận hội)"
)
COUNTRIES = _words("""
Việt Nam, Trung Quốc, Mỹ, Hoa Kỳ, Anh, Pháp, Nga, Đức, Nhật Bản, Hàn Quốc, Triều Tiên, Ấn Độ, Lào, Campuchia, Cam-pu-chia, Thái Lan, Malaysia, Ma-lai-xi-a,
Indonesia, In-đô-nê-xi-a, Philippines, Phi-líp-pin, Singapore, Xin-ga-po, Brunei, Bru-nây, Myanmar, Mi-an-ma, Đông Timor, Timor-Leste, Australia, Úc, New Zealand, Canada, Brazil,
Italia, Ý, Tây Ban Nha, Bồ Đào Nha, Hà Lan, Bỉ, Thụy Sĩ, Thụy Điển, Na Uy, Phần Lan, Đan Mạch, Ba Lan, Ukraine, Cuba, Liên Xô, Nam Phi, Ai Cập, Israel, Iran, Iraq, Thổ Nhĩ Kỳ, Áo, Hy Lạp, Mexico, Argentina, Chile, Peru, Qatar, Kuwait
""")
# Nouns of things that have a name, which a text then leaves out.
ENTITY_HEADS = (
    "Trường", "Công ty", "Huyện", "Lăng", "Tỉnh", "Thành phố", "Xã", "Phường", "Chùa", "Đền", "Đảo", "Sông", "Cảng", "Cầu", "Nhà máy", "Bảo tàng", "Thư viện", "Hợp tác xã", "Viện",
    "Bệnh viện", "Câu lạc bộ", "Vườn quốc gia", "Khu bảo tồn", "Quần đảo", "Nhà hát", "Liên đoàn", "Hiệp hội", "Quỹ", "Mạng lưới", "Trung tâm", "Tập đoàn", "Học viện", "Đại học", "Lễ hội",
    "Vệ tinh", "Hồ", "Núi", "Vịnh", "Làng", "Sân bay", "Tòa nhà", "Nhà thờ", "Tháp", "Thủy điện", "Đập", "Bến", "Ga",
)  # fmt: skip
DOCUMENT_HEADS = (
    "Nghị quyết", "Hiệp định", "Hiệp ước", "Tuyên bố chung", "Tuyên bố", "Biên bản ghi nhớ", "Bản ghi nhớ", "Biên bản",
    "Thỏa thuận thư", "Thoả thuận thư", "Thỏa thuận", "Thoả thuận", "Công ước", "Nghị định thư", "Nghị định", "Bộ luật", "Luật", "Thông tư liên tịch",
    "Thông tư", "Quyết định", "Chỉ thị", "Hiến chương", "Hiến pháp", "Pháp lệnh", "Sắc lệnh", "Tuyên ngôn", "Hòa ước", "Hoà ước", "Điều ước",
    "Kế hoạch hành động", "Kế hoạch", "Chiến lược", "Đề án", "Chương trình khung hợp tác", "Chương trình khung", "Chương trình hợp tác", "Cơ sở Đối tác",
    "Thông cáo chung", "Chiếu", "Tạm ước", "Định ước", "Quy hoạch", "Hợp đồng",
)  # fmt: skip

# After a comma, what is counted beside what stands before it.
PAIRED = re.compile(
    r", (?:thành|thành phố|tổ chức|huyện|xã|vùng|chiến sĩ|giáo viên|nhân viên|công nhân|dự án|thị xã|đơn vị|doanh nghiệp|sinh viên|học viên|cơ sở|hộ)(?!\w)"
)
# What between commas tells more of the predicate than of the name before it.
NO_APPOSITION = re.compile(
    r"(?:trong đó|trong số|gồm|bao gồm|với|nhưng|chia|chiếm|đạt|tăng|giảm|có|chọn|kể cả)(?!\w)"
)

# What goes on changing when it is counted: people, members, money, per cent.
CHANGING = re.compile(
    r"(?:người|hộ|USD|đồng|%|tổ chức|cơ quan|thành viên|hội viên|quốc gia thành|nước thành|đô|sinh viên|học sinh|du học sinh|học viên|lính|binh sĩ|quân|giáo viên|bác sĩ|du khách|khách|giường|"
    r"cán bộ|giảng viên|doanh nghiệp|lao động|nhân viên|ngành|khoa|lượt|cửa hàng|chi nhánh|xã viên|đảng viên|di tích|di sản|con)(?!\w)"
)

# So few that a text names them one by one: "hai châu Đô Lương, Vị Long".
FEW = 4
NAMES_FOLLOW = re.compile(rf" (?:[^\W\d_{CAPITALS}]+ ){{1,2}}[{CAPITALS}]")
