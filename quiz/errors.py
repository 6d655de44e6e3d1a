"""What people see when something went wrong: what it is, and what to do about it."""

from dataclasses import dataclass
from http import HTTPStatus
from typing import Any

from flask import Flask, g, jsonify, render_template, request
from flask_babel import gettext
from flask_wtf.csrf import CSRFError
from werkzeug.exceptions import HTTPException, InternalServerError
from werkzeug.wrappers import Response

from questions.problems import Refused
from quiz.messages import in_words
from quiz.services.refusals import Conflict, NotAllowed, NotFound, TooMany

STATUS_OF = {NotFound: 404, NotAllowed: 403, Conflict: 409, TooMany: 429}


@dataclass(frozen=True, slots=True)
class Words:
    """A page about an error: its title, what happened and what to do, and whether signing in may help."""

    title: str
    lines: tuple[str, ...]
    sign_in: bool = False


def register(app: Flask) -> None:
    """Answer every error with a page of ours, or with JSON where a script asks."""
    app.register_error_handler(HTTPException, _http_error)
    app.register_error_handler(CSRFError, _lost_session)
    app.register_error_handler(Refused, _refused)


def status_of(refused: Refused) -> int:
    """Return the HTTP status of a service's refusal."""
    return next((code for kind, code in STATUS_OF.items() if isinstance(refused, kind)), 400)


def _http_error(error: HTTPException) -> Any:
    status = error.code or 500
    if status < 400:
        return error
    if isinstance(error, InternalServerError):
        # The database may be what failed: this page asks it nothing.
        g.viewer = None
        return _page(500, _words(500))
    answer = _page(status, _words(status))
    answer.headers.extend(_kept_headers(error))
    return answer


def _kept_headers(error: HTTPException) -> list[tuple[str, str]]:
    """Return what an error says besides its page: the methods allowed, when to come back."""
    headers = error.get_headers()
    return [(name, value) for name, value in headers if name in ("Allow", "Retry-After")]


def _lost_session(_error: CSRFError) -> Response:
    return _page(400, _lost())


def _refused(refused: Refused) -> Response:
    status = status_of(refused)
    said = tuple(in_words(problem) for problem in refused.problems)
    words = _words(status)
    return _page(status, Words(words.title, said or words.lines, words.sign_in))


def _page(status: int, words: Words) -> Response:
    if request.accept_mimetypes.best == "application/json":
        answer = jsonify(error=words.title, what=words.lines)
    else:
        answer = Response(
            render_template(
                "errors/error.html", status=status, title=words.title, lines=words.lines, sign_in=words.sign_in
            ),
            mimetype="text/html",
        )
    answer.status_code = status
    return answer


def _words(status: int) -> Words:
    makers = {
        400: _bad,
        401: _unknown_person,
        403: _forbidden,
        404: _missing,
        405: _missing,
        409: _too_late,
        413: _too_large,
        429: _too_often,
    }
    if status in makers:
        return makers[status]()
    return _broken() if status >= 500 else Words(HTTPStatus(status).phrase, _bad().lines)


def _bad() -> Words:
    return Words(
        gettext("Không đọc được yêu cầu này"),
        (gettext("Trình duyệt đã gửi điều mà trang không hiểu. Hãy quay lại, tải lại trang rồi thử lần nữa."),),
    )


def _lost() -> Words:
    return Words(
        gettext("Trang này để lâu quá rồi"),
        (
            gettext("Vì an toàn, trang đã mở lâu hoặc mở trước khi đăng nhập thì không gửi được nữa."),
            gettext("Hãy quay lại, tải lại trang rồi gửi lần nữa. Những câu trả lời đã lưu vẫn còn nguyên."),
        ),
        sign_in=True,
    )


def _unknown_person() -> Words:
    return Words(
        gettext("Máy này không còn nhớ ai đang dùng"),
        (
            gettext("Có thể cookie đã bị xoá, hoặc trang được mở bằng trình duyệt khác với lúc đầu."),
            gettext("Học sinh: hãy mở lại bằng đúng trình duyệt đã dùng. Giáo viên: hãy đăng nhập lại."),
        ),
        sign_in=True,
    )


def _forbidden() -> Words:
    return Words(
        gettext("Trang này chỉ dành cho giáo viên"),
        (gettext("Chỉ giáo viên đã đăng nhập mới mở được trang này."),),
        sign_in=True,
    )


def _missing() -> Words:
    return Words(
        gettext("Không tìm thấy trang này"),
        (gettext("Địa chỉ có thể bị gõ sai, hoặc bài đố đã được thu hồi. Hãy tìm lại từ trang chủ."),),
    )


def _too_late() -> Words:
    return Words(
        gettext("Việc này không làm được nữa"),
        (gettext("Có thể ai đó vừa thay đổi nó. Hãy quay lại và tải lại trang."),),
    )


def _too_large() -> Words:
    return Words(
        gettext("Gửi nhiều quá"),
        (
            gettext("Một bài viết dài nhất là 1.000.000 byte, tức khoảng 700.000 chữ cái."),
            gettext("Hãy quay lại và gửi một bài ngắn hơn, hoặc chia bài ra làm nhiều phần."),
        ),
    )


def _too_often() -> Words:
    return Words(
        gettext("Chậm lại một chút"),
        (gettext("Máy này vừa gửi quá nhiều lần. Hãy chờ một phút rồi thử lại; không có gì bị mất."),),
    )


def _broken() -> Words:
    return Words(
        gettext("Máy chủ gặp lỗi"),
        (
            gettext("Lỗi này là của máy chủ, không phải do người dùng. Những gì đã lưu vẫn còn nguyên."),
            gettext("Hãy thử lại sau ít phút. Nếu vẫn lỗi, hãy báo cho người phụ trách máy chủ."),
        ),
    )
