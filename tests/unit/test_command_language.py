"""The command line speaks the language that the environment names, as far as there is a catalogue."""

import pytest

from quiz.cli.language import language

NAMED = {
    "en": "en",
    "en_US.UTF-8": "en",
    "EN_gb@euro": "en",
    "vi_VN.UTF-8": "vi",
    "C.UTF-8": "vi",
    "C": "vi",
    "POSIX": "vi",
    "xx_XX": "vi",
    "": "vi",
}


@pytest.mark.parametrize("locale", NAMED)
def test_a_locale_names_a_catalogue_or_the_source_language(locale: str) -> None:
    assert language({"LANG": locale}) == NAMED[locale]


def test_the_first_variable_that_is_set_decides() -> None:
    assert language({"LC_ALL": "", "LC_MESSAGES": "vi_VN", "LANG": "en_US"}) == "vi"
    assert language({"LC_ALL": "en_US", "LC_MESSAGES": "vi_VN", "LANG": "vi_VN"}) == "en"
