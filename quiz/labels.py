"""The words for types, kinds of fact, parts of an exam and states: a code of the domain, and what a person reads.

Not yet translated: the pages and the command line each do that in their own way.
"""

from quiz.translatable import N_

TYPES = {
    "single_choice": N_("Một lựa chọn"),
    "multiple_response": N_("Nhiều lựa chọn"),
    "true_false": N_("Đúng hay sai"),
    "multiple_true_false": N_("Đúng sai từng ý"),
    "short_answer": N_("Trả lời ngắn"),
    "numerical": N_("Điền số"),
    "matching": N_("Ghép đôi"),
    "ordering": N_("Xếp thứ tự"),
}
KINDS = {
    "date": N_("Ngày tháng"),
    "number": N_("Con số"),
    "ordinal": N_("Số thứ tự"),
    "agreement": N_("Văn kiện"),
    "party": N_("Người hoặc bên làm"),
    "place": N_("Nơi chốn"),
    "organisation": N_("Tổ chức"),
    "list": N_("Danh sách"),
}
PARTS = {
    1: N_("Phần I. Trắc nghiệm nhiều lựa chọn"),
    2: N_("Phần II. Trắc nghiệm đúng sai"),
    3: N_("Phần III. Trả lời ngắn"),
}
STATES = {
    "draft": N_("Nháp"),
    "approved": N_("Đã duyệt"),
    "rejected": N_("Đã loại"),
    "retired": N_("Đã ngưng dùng"),
}
QUIZ_STATES = {
    "draft": N_("Chưa công bố"),
    "published": N_("Đang mở"),
    "withdrawn": N_("Đã thu hồi"),
}
GRADE_METHODS = {
    "first": N_("Lần làm đầu tiên"),
    "highest": N_("Điểm cao nhất"),
    "last": N_("Lần làm cuối cùng"),
    "average": N_("Điểm trung bình"),
}
