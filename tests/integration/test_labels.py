"""Names of types, states and grade methods are said in the language of each request."""

import pytest

from quiz.app import create_app
from quiz.config import Config
from tests.integration.conftest import dispose

NAMES = {
    '{{ "first" | grade_method_name }}': ("Lần làm đầu tiên", "The first attempt"),
    '{{ "draft" | state_name }}': ("Nháp", "Draft"),
    '{{ "single_choice" | type_name }}': ("Một lựa chọn", "Single choice"),
}


@pytest.mark.parametrize("source", NAMES)
def test_a_template_made_for_one_language_speaks_the_next(config: Config, source: str) -> None:
    site = create_app(config)
    said: list[str] = []
    with site.test_request_context(headers={"Accept-Language": "vi"}):
        template = site.jinja_env.from_string(source)
        said.append(template.render())
    with site.test_request_context(headers={"Accept-Language": "en"}):
        said.append(template.render())
        dispose()

    assert tuple(said) == NAMES[source]
