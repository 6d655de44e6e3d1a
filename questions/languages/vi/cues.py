"""The Vietnamese words that give a flawed question away; patterns for folded text, see ``questions.cues``."""

import re

from questions.cues import Cues
from questions.languages.vi.words import phrase_pattern

_THING = "đáp án|phương án|câu trả lời|câu|ý kiến|ý|lựa chọn|điều|nội dung|mệnh đề|phát biểu|khẳng định|nhận định|kết luận"
_ABOVE = r"trên đây|ở trên|kể trên|nêu trên|nói trên|trên|còn lại|kia"
_COUNT = r"(?:hai|ba|bốn|năm|[2-5])"
_ALL = rf"(?:tất cả|toàn bộ|cả {_COUNT}|{_COUNT} (?:{_THING}))"
_MARK = rf"(?:cả|chỉ|{_THING})"
_NAME = r"(?:\(?(?:[a-h]|i{1,3}|iv)\)?|\([1-6]\)?|[1-6]\))"
_AND = r"(?:,? và |, | & | ?\+ ?|-)"

# Words with "không" in them that deny nothing, and what stands before one.
_NO_DENIAL = r"gian|khí|quân|trung|kích|vận|lực|lưu|chiến|hạm|phận|ngừng|những|chỉ|phổ biến|liên kết|chính thức"
_ABSOLUTE = (
    "luôn luôn", "luôn", "lúc nào cũng", "bao giờ cũng", "không bao giờ", "chưa bao giờ", "chẳng bao giờ", "mọi",
    "bất kỳ", "bất kì", "bất cứ", "tuyệt đối", "chắc chắn", "duy nhất", "nhất thiết", "không hề", "100%",
)  # fmt: skip
_VAGUE = ("thỉnh thoảng", "đôi khi", "đôi lúc", "hiếm khi", "ít khi", "nhiều khi", "có khi", "có lẽ", "hầu như")
# "thường" says how often, but not in "Ủy ban Thường vụ", "Thường Tín", "bình thường".
_OFTEN = (
    r"(?<!bình )(?<!phi )(?<!bồi )(?<!tầm )(?<!thông )(?<!khác )(?<!coi )(?<!xem )(?<!khinh )(?<!\w)thường"
    r"(?! (?:vụ|trực|trú|niên|kỳ|kì|tín|dân|thức|phục|châu|xuân|kiệt|lệ|phạm|nhật|xuyên))(?!\w)"
)
_POINTING = (
    "này", "đó", "ấy", "nói trên", "trên đây", "kể trên", "nêu trên", "hai bên", "các bên", "hai phía", "ông ta",
    "bà ta", "năm nay", "năm ngoái", "hôm nay", "hôm qua", "tháng trước", "tuần trước", "vừa qua", "mới đây",
)  # fmt: skip
_ASKING = (
    "nào", "gì", "ai", "đâu", "mấy", "bao nhiêu", "bao giờ", "bao lâu", "bao xa", "sao", "thế nào", "khi nào",
    "hãy", "nêu", "kể", "viết", "điền", "tính", "tìm", "cho biết", "chọn", "xác định", "gọi tên", "giải", "rút gọn",
    "hoàn thành", "không",
)  # fmt: skip
_EMPTY = """
và của là các những một ở tại trong ngoài với cho từ đến được bị do về theo trên dưới vào ra có không này đó khi thì
mà để nào gì ai đâu mấy bao nhiêu năm tháng ngày thứ người việc sự cuộc cái con bởi cùng như đã đang sẽ cũng lần sau
""".split()

CUES = Cues(
    all_of_the_above=re.compile(
        rf"^{_ALL}(?: \S+){{0,4}} (?:{_ABOVE}|đều đúng)$|^tất cả$"
        rf"|^(?:tất cả|toàn bộ|cả {_COUNT})(?: các| những)? (?:{_THING})(?: đúng)?$"
        rf"|^(?:{_MARK} )?{_NAME}(?:{_AND}{_NAME}){{2,}}(?: (?:đều )?đúng)?$"
    ),
    none_of_the_above=re.compile(
        rf"^không(?: có| phải)?(?: (?:các|những))?(?: (?:{_THING}))(?: nào)?(?: (?:{_ABOVE}))?(?: (?:là )?đúng)?$"
        rf"|^(?:{_THING}) khác$|^{_ALL}(?: \S+){{0,4}} đều (?:sai|không đúng)$"
    ),
    combination=re.compile(
        rf"^(?:{_MARK} )*{_NAME}{_AND}{_NAME}(?: (?:đều )?(?:đúng|sai))?$|^(?:cả hai|chỉ (?:có )?{_NAME}(?: đúng)?)$"
    ),
    verdict=re.compile(r"^(?:đúng|sai|có|không|được|không được|phải|không phải|không đúng|chính xác)$"),
    filler=re.compile(
        r"^(?:(?:tôi |em |mình )?(?:không biết|không rõ|chưa học)|abc|xyz|x{3,}|a{3,}|ha(?:ha)+|hi(?:hi)+|test"
        rf"|bỏ trống|để trống|(?:{_THING}) (?:sai|nhiễu|[a-h]|[1-6]))$"
    ),
    # "All of the above" is another flaw.
    absolute=re.compile(
        rf"{phrase_pattern(_ABSOLUTE)}"
        rf"|(?<!\w)tất cả(?! (?:(?:các|những) )?(?:{_THING})(?!\w)| đều (?:đúng|sai)|$)(?!\w)"
    ),
    vague=re.compile(rf"{phrase_pattern(_VAGUE)}|{_OFTEN}"),
    negation=re.compile(
        r"(?<!\w)(?:nào|gì|ai|đâu|mấy|bao nhiêu)(?: [^\s,.?;:]+){0,6}?(?<!hàng)(?<!phòng)(?<!đường)(?<!trên)(?<!số)(?<!mà)"
        rf" (không|chưa|chẳng)(?! (?:{_NO_DENIAL})(?!\w))(?=\s+\w)"
        r"|(?<!\w)(?:nào|gì)(?: [^\s,.?;:]+){0,5}? (sai)(?=\s*[?:.]?\s*$| về | khi )"
        r"|(?<!\w)(ngoại trừ)(?!\w)|(?<!\w)(trừ)(?=\s*[:.?…]*\s*$)",
        re.IGNORECASE,
    ),
    pointing=re.compile(phrase_pattern(_POINTING)),
    asking=re.compile(phrase_pattern(_ASKING)),
    unfocused=re.compile(
        rf"^(?:(?:hãy )?(?:chọn|tìm|cho biết|khoanh) )?(?:{_THING})(?: nào)?(?: (?:sau đây|dưới đây|sau|dưới))?"
        r"(?: (?:là|không|chưa|phải))*(?: (?:đúng|sai|chính xác))(?: nhất)?$"
    ),
    joiner=re.compile(r"\s*(?:,|;|\+| / | và | – | - )\s*"),
    empty_words=frozenset(_EMPTY),
)
