"""Every problem in words: what is wrong and what to do about it. Vietnamese is the source language."""

import re
from collections.abc import Callable

from questions.problems import Problem
from quiz import flaw_messages
from quiz.translatable import N_

Translate = Callable[[str], str]

# A code's parameters stand in the text as %(name)s. What is at fault is named by `where`, set before the text.
MESSAGES: dict[str, str] = {
    # The article
    "article.binary": N_(
        "Tệp này không phải là văn bản. Hãy chọn một tệp có chữ, ví dụ .docx hoặc .pdf."
    ),
    "article.other_encoding": N_(
        "Không đọc được bảng mã của văn bản (%(encoding)s). Hãy lưu lại tệp với bảng mã UTF-8."
    ),
    "article.too_large": N_(
        "Bài viết có %(bytes)s byte, nhiều hơn mức cho phép là %(limit)s byte. Hãy rút ngắn hoặc chia nhỏ bài."
    ),
    "article.empty": N_("Bài viết còn trống. Hãy dán nội dung bài hoặc chọn một tệp có chữ."),
    "article.nothing_to_ask": N_(
        "Không tìm được điều gì chắc chắn để hỏi trong bài này. Hãy chọn bài có ngày tháng, con số, tên văn kiện."
    ),
    "article.other_language": N_("Chưa đọc được ngôn ngữ của bài này. Hãy dùng bài viết bằng: %(known)s."),
    "document.too_much": N_(
        "Tệp %(kind)s này quá dài hoặc quá rối, máy không đọc xong trong giới hạn. "
        "Hãy chép riêng phần chữ của bài rồi dán vào ô hoặc lưu thành .txt."
    ),
    "document.damaged": N_(
        "Tệp %(kind)s này bị hỏng nên không đọc được. "
        "Hãy mở tệp, lưu lại rồi thử lần nữa, hoặc chép chữ ra dán vào ô."
    ),
    "document.locked": N_("Tệp %(kind)s này có mật khẩu. Hãy bỏ mật khẩu, lưu lại rồi thử lần nữa."),
    "document.only_pictures": N_(
        "Tệp PDF này chỉ có ảnh, không có chữ (thường là bản quét). Hãy gõ lại hoặc nhận dạng chữ rồi dán vào ô."
    ),
    "document.too_many_pages": N_(
        "Tệp PDF này có %(pages)s trang, nhiều hơn mức cho phép là %(limit)s trang. "
        "Hãy tách riêng các trang của bài viết."
    ),
    "document.not_what_it_says": N_(
        "Tên tệp kết thúc bằng %(kind)s nhưng bên trong không phải là tệp %(kind)s. "
        "Hãy mở tệp bằng chương trình đã tạo ra nó rồi lưu lại, hoặc chép chữ ra dán vào ô."
    ),
    "document.other_format": N_(
        "Chưa đọc được tệp %(format)s. Hãy mở tệp rồi lưu thành .docx hoặc .pdf, hoặc chép chữ ra dán vào ô."
    ),
    # Why a generated question was thrown away; a teacher may still write it by hand
    "reject.same_stem": N_("Có câu khác hỏi y như vậy. Hãy tự viết nếu cần cả hai."),
    "reject.left_out": N_(
        "Muốn hỏi điều này phải bỏ bớt chữ của câu trong bài, dễ sai ý. Hãy tự viết nếu thấy cần."
    ),
    "reject.conflict": N_("Bài viết nói hai điều khác nhau (%(values)s). Hãy kiểm tra lại bài viết."),
    "reject.stem_length": N_("Phần hỏi dài %(length)s ký tự, quá ngắn hoặc quá dài. Hãy tự viết lại nếu cần."),
    "reject.stem_opening": N_("Phần hỏi không mở đầu như một câu. Hãy tự viết lại nếu cần."),
    "reject.leans_on_text": N_("Phần hỏi dựa vào đoạn văn xung quanh («%(words)s»). Hãy tự viết với tên đầy đủ."),
    "reject.marks": N_("Phần hỏi có dấu câu hoặc khoảng trắng sai. Hãy tự viết lại nếu cần."),
    "reject.asks_nothing": N_("Câu này không hỏi gì và không có chỗ trống. Hãy tự viết lại nếu cần."),
    "reject.key_in_stem": N_("Phần hỏi đã lộ đáp án «%(key)s». Hãy tự viết cách hỏi khác."),
    "reject.no_evidence": N_("Không có câu văn nào trong bài chứng minh. Hãy kiểm tra trước khi tự viết."),
    "reject.evidence_differs": N_("Dẫn chứng không khớp với bài viết. Hãy kiểm tra trước khi tự viết."),
    "reject.key_not_in_evidence": N_("Dẫn chứng không chứa đáp án «%(key)s». Hãy kiểm tra trước khi tự viết."),
    "reject.same_options": N_("Có hai phương án giống nhau. Hãy tự viết với phương án khác."),
    "reject.key_stands_out": N_("Đáp án khác hẳn các phương án kia nên bị lộ. Hãy tự viết với phương án khác."),
    "reject.no_reason": N_("Không nói được vì sao «%(option)s» sai. Hãy tự viết với phương án khác."),
    # The bank file
    "bank.not_utf8": N_("Tệp không phải là UTF-8 (sai từ byte %(byte)s). Hãy lưu lại tệp với bảng mã UTF-8."),
    "bank.not_json": N_(
        "Tệp không phải là JSON đúng (dòng %(line)s, cột %(column)s). Hãy xuất lại tệp rồi thử lần nữa."
    ),
    "bank.not_a_bank": N_(
        "Đây không phải là tệp ngân hàng câu hỏi (%(format)s). Hãy chọn tệp do «quiz generate» "
        "hoặc «quiz export» tạo."
    ),
    "bank.unknown_version": N_(
        "Tệp thuộc phiên bản %(version)s, chương trình này chỉ đọc được phiên bản %(known)s. Hãy cập "
        "nhật chương trình."
    ),
    "bank.too_large": N_("Tệp có %(bytes)s byte, nhiều hơn mức cho phép là %(limit)s byte. Hãy chia nhỏ tệp."),
    "bank.not_an_object": N_("Chỗ này phải là một đối tượng JSON {…}. Hãy sửa tệp theo mẫu."),
    "bank.field_missing": N_("Thiếu trường «%(field)s». Hãy thêm trường này vào tệp."),
    "bank.field_wrong": N_("Giá trị «%(value)s» không đúng kiểu. Hãy sửa giá trị này theo mẫu."),
    "bank.unknown_type": N_("Chưa có loại câu hỏi «%(type)s». Hãy đổi sang một loại mà chương trình biết."),
    "bank.unknown_fact": N_(
        "Không có dữ kiện «%(fact)s» trong tệp. Hãy thêm dữ kiện này hoặc bỏ nó khỏi câu "
        "hỏi."
    ),
    "bank.unknown_article": N_("Không có bài viết «%(article)s» trong tệp. Hãy thêm bài này hoặc sửa dẫn chứng."),
    "bank.evidence_differs": N_(
        "Dẫn chứng «%(text)s» không khớp với bài viết ở đúng vị trí đã ghi. Hãy sửa start, end hoặc text."
    ),
    "bank.same_id": N_(
        "Mã «%(id)s» được dùng %(count)s lần trong cùng một tệp. Hãy đặt cho mỗi mục một mã riêng."
    ),
    "bank.unknown_language": N_("Chưa có ngôn ngữ «%(language)s». Hãy đổi language thành một trong: %(known)s."),
    "bank.cannot_be_stored": N_(
        "Tệp chứa ký tự hoặc con số mà cơ sở dữ liệu không lưu được. Hãy bỏ ký tự NUL, ký tự hỏng và số vô hạn."
    ),
    "bank.too_deep": N_("Tệp lồng sâu hơn %(limit)s tầng. Hãy bỏ bớt các tầng lồng nhau."),
    "bank.half_character": N_("Trường «%(field)s» chứa nửa ký tự (surrogate lẻ). Hãy gõ lại ký tự đó."),
    "bank.number_too_large": N_("Con số ở trường «%(field)s» lớn quá, không đọc được. Hãy viết một số nhỏ hơn."),
    "bank.mark_outside": N_(
        "Chỗ tô đậm (mark, từ %(start)s đến %(end)s) không nằm trong dẫn chứng. Hãy sửa start hoặc end của mark."
    ),
    "bank.empty_id": N_("Mục này chưa có mã (id). Hãy đặt cho mỗi mục một mã riêng."),
    "bank.not_nfc": N_(
        "Chữ của bài viết không ở dạng Unicode NFC nên vị trí bị lệch. Hãy chuyển bài sang NFC rồi tạo lại tệp."
    ),
    # A question
    "question.not_found": N_("Không tìm thấy câu hỏi này. Hãy quay lại danh sách và chọn lại."),
    "question.empty_stem": N_("Câu hỏi chưa có nội dung. Hãy viết phần hỏi."),
    "question.empty_option": N_("Có phương án còn trống. Hãy viết nội dung hoặc xoá phương án đó."),
    "question.empty_passage": N_("Đoạn văn phía trên các mệnh đề còn trống. Hãy viết đoạn văn hoặc bỏ hẳn đi."),
    "question.empty_statement": N_("Mệnh đề thứ %(number)s còn trống. Hãy viết nội dung hoặc xoá mệnh đề đó."),
    "question.empty_item": N_("Mục thứ %(number)s còn trống. Hãy viết nội dung hoặc xoá mục đó."),
    "question.empty_pair": N_("Cặp thứ %(number)s còn thiếu một vế. Hãy viết đủ cả hai vế hoặc xoá cặp đó."),
    "question.empty_extra": N_("Đáp án thừa thứ %(number)s còn trống. Hãy viết nội dung hoặc xoá đáp án đó."),
    "question.empty_answer": N_("Chưa có đáp án. Hãy viết đáp án."),
    "question.max_mark_wrong": N_(
        "Điểm tối đa %(max_mark)s không dùng được. Hãy nhập một số lớn hơn 0 và không quá 1000."
    ),
    "question.number_missing": N_("Đáp án phải là một con số. Hãy nhập số, ví dụ 1.234,5."),
    "question.number_too_large": N_("Đáp án hoặc sai số lớn quá, không tính được. Hãy nhập một số nhỏ hơn."),
    "question.tolerance_negative": N_("Sai số cho phép không được âm. Hãy nhập 0 hoặc một số dương."),
    "question.one_right_option": N_(
        "Phải có đúng một phương án đúng, hiện có %(count)s. Hãy đánh dấu lại phương án đúng."
    ),
    "question.some_right_options": N_(
        "Phải có ít nhất một phương án đúng và một phương án sai, hiện có %(count)s phương án "
        "đúng. Hãy đánh dấu lại."
    ),
    "question.too_few_options": N_("Cần ít nhất hai phương án, hiện có %(count)s. Hãy thêm phương án."),
    "question.too_few_items": N_("Cần ít nhất hai mục khác nhau, hiện có %(count)s. Hãy thêm mục."),
    "question.two_to_six_statements": N_(
        "Cần từ hai đến sáu mệnh đề, hiện có %(count)s. Hãy thêm hoặc bớt mệnh "
        "đề."
    ),
    "question.same_options": N_("Có hai mục giống hệt nhau. Hãy sửa hoặc xoá một mục."),
    "question.same_statements": N_("Có hai mệnh đề giống hệt nhau. Hãy sửa hoặc xoá một mệnh đề."),
    "question.statement_is_stem": N_("Câu đúng/sai phải lấy chính phần hỏi làm mệnh đề. Hãy viết lại phần hỏi."),
    "question.same_stem": N_("Bộ này đã có một câu hỏi y như vậy. Hãy viết câu khác hoặc sửa câu cũ."),
    "question.no_verdict": N_("Chưa chọn câu này đúng hay sai. Hãy chọn một trong hai."),
    "question.statement_no_verdict": N_("Ý thứ %(number)s chưa chọn đúng hay sai. Hãy chọn một trong hai."),
    **flaw_messages.MESSAGES,
    # What a student sends
    "response.no_such_option": N_("Câu trả lời không khớp với câu hỏi. Hãy tải lại trang rồi trả lời lần nữa."),
    "response.one_option": N_("Câu này chỉ được chọn một phương án. Hãy chọn lại."),
    "attempt.not_found": N_("Không tìm thấy lượt làm bài này trên máy này. Hãy mở lại từ trang chủ."),
    "attempt.in_progress": N_("Bài chưa nộp nên chưa xem lại được. Hãy làm tiếp rồi nộp bài."),
    "attempt.over": N_("Bài này đã nộp, không nhận thêm câu trả lời. Hãy xem kết quả."),
    "attempt.time_over": N_(
        "Đã hết giờ theo đồng hồ của máy chủ nên câu này không được nhận. Những câu đã lưu vẫn được tính điểm."
    ),
    "attempt.none_left": N_("Đã dùng hết %(allowed)s lượt làm bài. Hãy xem lại kết quả đã có."),
    # Quizzes
    "quiz.not_found": N_("Không tìm thấy bài đố này. Hãy chọn lại từ trang chủ."),
    "quiz.not_published": N_("Bài đố này hiện không mở. Hãy hỏi giáo viên hoặc chọn bài khác."),
    "quiz.no_questions": N_("Bài đố chưa có câu hỏi nào được duyệt. Hãy duyệt ít nhất một câu rồi thử lại."),
    "quiz.question_not_approved": N_("Có %(count)s câu hỏi chưa được duyệt. Hãy duyệt chúng hoặc bỏ khỏi bài đố."),
    "quiz.too_few_approved": N_(
        "Bộ này chỉ có %(found)s câu đã duyệt để rút, ít hơn %(wanted)s. Hãy duyệt thêm "
        "câu."
    ),
    "paper.no_questions": N_(
        "Chưa có câu nào hợp với đề thi (một lựa chọn, bốn ý đúng sai, điền số hoặc thời gian). "
        "Hãy duyệt thêm câu hoặc dùng bài dài hơn."
    ),
    "quiz.none_chosen": N_("Chưa chọn câu hỏi nào. Hãy chọn ít nhất một câu đã duyệt."),
    "quiz.in_use": N_("Bài đố đã mở hoặc đã có người làm nên không đổi cài đặt được. Hãy tạo một bài đố mới."),
    # Question sets and articles
    "question_set.not_found": N_("Không tìm thấy bộ câu hỏi này. Hãy chọn lại từ danh sách."),
    "question_set.same_title": N_(
        "Có %(count)s bộ câu hỏi tên «%(title)s». Hãy dùng mã số của bộ: %(ids)s."
    ),
    "question_set.none_so_named": N_(
        "Không có bộ câu hỏi nào có mã số hoặc tên là «%(name)s». Hãy kiểm tra lại mã số hoặc tên."
    ),
    # People
    "viewer.teachers_only": N_("Chỉ giáo viên đã đăng nhập mới làm được việc này. Hãy đăng nhập."),
    "account.wrong": N_("Tên đăng nhập hoặc mật khẩu không đúng. Hãy kiểm tra rồi thử lại."),
    "account.too_many": N_(
        "Tài khoản này đã nhập sai mật khẩu quá nhiều lần. Hãy đợi %(minutes)s phút rồi thử lại."
    ),
    "account.password_short": N_("Mật khẩu quá ngắn. Hãy dùng ít nhất %(least)s ký tự."),
    "account.password_long": N_("Mật khẩu quá dài. Hãy dùng nhiều nhất %(most)s ký tự."),
    "account.password_name": N_("Mật khẩu không được giống tên đăng nhập. Hãy chọn mật khẩu khác."),
    "setup.used": N_("Liên kết cài đặt này đã dùng hoặc đã cũ. Hãy khởi động lại máy chủ để lấy liên kết mới."),
    # Fields of forms
    "input.missing": N_("Chưa nhập gì ở đây. Hãy nhập ít nhất một chữ cái hoặc chữ số."),
    "input.too_long": N_("Dài %(length)s ký tự, nhiều nhất là %(limit)s. Hãy rút ngắn."),
    "input.not_a_number": N_(
        "«%(value)s» không phải là số dùng được ở đây. Hãy nhập một số từ %(least)s đến "
        "%(most)s."
    ),
    "input.no_such_choice": N_("«%(value)s» không có trong các lựa chọn. Hãy chọn lại."),
    # Backups
    "backup.nothing": N_("Chưa có dữ liệu để sao lưu. Hãy kiểm tra QUIZ_DATABASE_URL và QUIZ_INSTANCE_PATH."),
    "backup.no_place": N_("Không sao lưu được cơ sở dữ liệu loại %(kind)s. Hãy dùng SQLite hoặc PostgreSQL."),
    "backup.no_tool": N_("Không tìm thấy chương trình %(tool)s. Hãy cài postgresql-client của máy này."),
    "backup.unreadable": N_("Không sao lưu được (%(why)s). Hãy chạy «quiz doctor» để tìm lỗi của cơ sở dữ liệu."),
    "backup.not_over": N_("«%(name)s» đã có và không phải là bản sao lưu. Hãy chọn tên tệp khác."),
    "backup.foreign": N_(
        "«%(name)s» không phải là bản sao lưu của Đố Vui, hoặc đã bị cắt cụt. "
        "Hãy chọn tệp do «quiz backup» tạo."
    ),
    "backup.damaged": N_("Bản sao lưu «%(name)s» bị hỏng. Hãy dùng một bản khác; không có gì bị thay đổi."),
    "backup.wrong_inside": N_("Dữ liệu trong bản sao lưu không dùng được (%(why)s). Hãy dùng một bản khác."),
    "backup.newer": N_("«%(name)s» do phiên bản mới hơn (%(program)s) tạo. Hãy cập nhật chương trình."),
    "backup.unknown_revision": N_(
        "Bản sao lưu thuộc cấu trúc dữ liệu %(revision)s mà chương trình này không biết. "
        "Hãy dùng chương trình phiên bản %(program)s."
    ),
    "backup.other_database": N_(
        "Đây là bản sao lưu của %(theirs)s, còn QUIZ_DATABASE_URL chỉ tới %(ours)s. Hãy đổi QUIZ_DATABASE_URL."
    ),
    "restore.filled": N_("Nơi này đã có dữ liệu. Hãy thêm --force nếu muốn thay hết bằng bản sao lưu."),
    "restore.failed": N_("Không khôi phục được (%(why)s). Dữ liệu cũ còn nguyên; hãy dừng máy chủ rồi thử lại."),
    "upgrade.unknown_revision": N_(
        "Dữ liệu đã được phiên bản mới hơn chuyển đổi (cấu trúc %(revision)s). Hãy cập nhật chương trình "
        "hoặc khôi phục bản sao lưu cũ."
    ),
    "upgrade.failed": N_("Không nâng cấp được (%(why)s). Dữ liệu vẫn như trước; hãy báo lỗi này rồi chạy lại."),
    "upgrade.lost": N_(
        "Sau khi nâng cấp có bảng bị thiếu dòng (%(tables)s). Hãy dừng trang, cài lại phiên bản cũ rồi chạy: "
        "quiz restore --force %(backup)s"
    ),
    # Looking after itself
    "doctor.no_folder": N_(
        "Chưa có thư mục «%(name)s». "
        "Hãy chạy «quiz serve» một lần, hoặc sửa QUIZ_INSTANCE_PATH."
    ),
    "doctor.not_ours": N_(
        "Người chạy chương trình không ghi được vào «%(name)s». "
        "Hãy đổi chủ của thư mục (chown)."
    ),
    "doctor.open_to_others": N_("Người khác trên máy mở được «%(name)s». Hãy chạy: chmod %(mode)s '%(name)s'"),
    "doctor.disk_full": N_("Đĩa chỉ còn %(free)s MB, nên có ít nhất %(least)s MB. Hãy dọn bớt đĩa."),
    "doctor.no_database": N_("Chưa có dữ liệu. Hãy chạy «quiz serve» một lần, hoặc sửa QUIZ_DATABASE_URL."),
    "doctor.broken": N_(
        "Dữ liệu bị hỏng (%(why)s). "
        "Hãy dừng trang và khôi phục bản sao lưu mới nhất: quiz restore."
    ),
    "doctor.unreachable": N_("Không mở được (%(why)s). Hãy kiểm tra QUIZ_DATABASE_URL và máy chủ cơ sở dữ liệu."),
    "doctor.read_only": N_(
        "Không ghi được (%(why)s). "
        "Hãy kiểm tra quyền của tệp hoặc của tài khoản cơ sở dữ liệu."
    ),
    "doctor.old_revision": N_("Dữ liệu ở cấu trúc %(found)s, chương trình cần %(newest)s. Hãy chạy: quiz upgrade"),
    "doctor.clock_behind": N_(
        "Đồng hồ chỉ %(now)s nhưng đã có dữ liệu của lúc %(newest)s. "
        "Hãy chỉnh giờ của máy."
    ),
}  # fmt: skip

# A place in a file (`question x`, `facts[3].value`, `line 5`), not the field of a form, which its page shows.
IN_A_FILE = re.compile(r"[ \[.]")


def in_words(problem: Problem, translate: Translate | None = None) -> str:
    """Return what a problem says, in the language of the request unless another translation is given.

    A code without a message is shown as it is: better than nothing, and a test keeps it from happening.
    """
    text = (translate or _of_the_request())(MESSAGES.get(problem.code, problem.code))
    words = text % problem.params if problem.code in MESSAGES else str(problem)
    in_a_file = problem.code in MESSAGES and IN_A_FILE.search(problem.where)
    return f"{problem.where}: {words}" if in_a_file else words


def _of_the_request() -> Translate:
    # Only here: the command line has words too, and must not wait for the web framework.
    from flask_babel import gettext

    return gettext
