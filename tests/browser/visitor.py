"""Somebody with a browser: what they do, in the words of the pages."""

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Locator, Page, expect

from tests.browser.school import ACCOUNT, PASSWORD

if TYPE_CHECKING:
    from playwright.sync_api import BrowserContext, ConsoleMessage, Request

SECONDS = 1000
ORDER = ("Thành lập ASEAN", "Brunei gia nhập", "Hiến chương có hiệu lực")


class Visitor:
    """One browser at the school's address; ``complaints`` is what its console and its requests give away."""

    def __init__(self, context: "BrowserContext", address: str, script: bool = True) -> None:
        self.context, self.address, self.script = context, address, script
        self.complaints: list[str] = []
        self.expects_errors = False
        context.set_default_timeout(10 * SECONDS)
        self.page = self.new_page()

    def new_page(self) -> Page:
        """Open a tab that is listened to."""
        page = self.context.new_page()
        page.on("console", self._hear)
        page.on("pageerror", lambda error: self.complaints.append(f"script: {error}"))
        page.on("request", self._see)
        return page

    def _hear(self, message: "ConsoleMessage") -> None:
        network = "Failed to load resource" in message.text or "net::ERR" in message.text
        if message.type in ("error", "warning") and not (network and self.expects_errors):
            self.complaints.append(f"console: {message.text} at {message.location.get('url')}")

    def _see(self, request: "Request") -> None:
        if urlsplit(request.url).hostname != urlsplit(self.address).hostname:
            self.complaints.append(f"asked a stranger: {request.url}")

    def go(self, path: str) -> Page:
        """Open an address of the school, or a whole one."""
        self.page.goto(urljoin(self.address, path))
        return self.page

    def press(self, name: str) -> None:
        """Press the button of this name in the page's main part."""
        self.page.get_by_role("main").get_by_role("button", name=name, exact=True).click()

    def press_main(self, fill: Mapping[str, str] | None = None) -> None:
        """Fill fields (by selector) and press the first main button, whatever language it speaks."""
        for selector, text in (fill or {}).items():
            self.page.locator(selector).fill(text)
        self.page.locator("main button.button:not(.plain, .danger, .quiet)").first.click()

    def begin(self, quiz_id: int, name: str = "Lan Anh") -> None:
        """Give a name and start a quiz."""
        self.go(f"/quizzes/{quiz_id}")
        self.page.get_by_label("Tên của em").fill(name)
        self.press("Bắt đầu")
        self.is_at_question(1)

    def is_at_question(self, number: int) -> None:
        """Wait for the page of a question."""
        self.page.wait_for_url(f"**/questions/{number}")

    @property
    def state(self) -> Locator:
        """Return where the page says what is saved."""
        return self.page.locator(".save-state")

    def is_saved(self) -> None:
        """Wait until the page says that everything has arrived; without script nothing says so."""
        if self.script:
            expect(self.state).to_have_text(re.compile("Đã lưu"))

    def next(self) -> None:
        """Go on to the next question, or behind the last one to submitting."""
        self.page.locator(".attempt-ways .button:not(.plain)").click()

    def answer(self, number: int) -> None:
        """Answer one of the eight questions of the factory's bank rightly."""
        choose, page = self._choose, self.page
        match number:
            case 1:
                choose("1967")
            case 2:
                choose("Indonesia")
                choose("Thái Lan")
            case 3:
                choose("Đúng")
            case 4:
                for place, word in enumerate(("Đúng", "Sai", "Đúng", "Sai")):
                    page.get_by_role("radio", name=word).nth(place).check()
            case 5:
                page.get_by_label("Câu trả lời của em").fill("jakarta")
            case 6:
                page.get_by_label("Câu trả lời của em").fill("57,01 tỷ")
            case 7:
                page.get_by_label("Brunei").select_option("1984")
                page.get_by_label("Lào").select_option("1997")
            case _:
                self._order()
        self.is_saved()

    def answer_somehow(self, number: int) -> None:
        """Give any answer, partly right where that is possible, whatever language the page speaks."""
        page = self.page
        match number:
            case 1 | 3:
                page.locator(".choice input").first.check()
            case 2:
                page.locator(".choice", has_text="Indonesia").locator("input").check()
            case 4:
                for place in (0, 3, 4):
                    page.locator(".choice input").nth(place).check()
            case 5 | 6:
                page.locator("#answer").fill("Hà Nội" if number == 5 else "57")
            case 7:
                page.locator("#answer-0").select_option("1984")
            case _:
                page.locator(".order-moves button").nth(1).click()
        expect(self.state).to_have_attribute("data-state", "saved")

    def _choose(self, text: str) -> None:
        self.page.locator(".choice", has_text=text).locator("input").check()

    def _order(self) -> None:
        if not self.script:
            for place, text in enumerate(ORDER, 1):
                self.page.get_by_label(text).select_option(str(place))
            return
        self.page.get_by_role("button", name="Giữ nguyên thứ tự này").click()
        for place, text in enumerate(ORDER):
            item = self.page.locator(".pair", has_text=text)
            while item.evaluate("item => [...item.parentElement.children].indexOf(item)") > place:
                item.get_by_role("button", name=f"Đưa lên: {text}").click()

    def sign_in(self) -> None:
        """Sign in as the school's teacher."""
        self.go("/sign-in")
        self.press_main(fill={"#account": ACCOUNT, "#password": PASSWORD})
        self.page.wait_for_url("**/teach/sets/")

    def fits(self) -> None:
        """Check that nothing sticks out of the screen at the side."""
        assert self.page.viewport_size
        # Measured by the browser itself, so it works where a page's own script does not run.
        size = self.context.new_cdp_session(self.page).send("Page.getLayoutMetrics")["cssContentSize"]
        assert size["width"] <= self.page.viewport_size["width"], self.page.url
