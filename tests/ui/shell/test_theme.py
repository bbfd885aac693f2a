import subprocess
import sys

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFontDatabase, QFontInfo, QGuiApplication, QIcon, QPixmap
from PySide6.QtWidgets import QWidget
from shiboken6 import delete

from ui.shell import theme as module
from ui.shell.icons import BRAND, GLYPHS, ON_ACCENT, icon
from ui.shell.style_sheet import SHEET
from ui.shell.theme import DARK, LIGHT, Mode, Tone, colours_now, load_fonts, text_font


def luminance(name):
    def linear(part):
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    colour = QColor(name)
    red, green, blue = (linear(p) for p in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(first, second):
    light, dark = sorted((luminance(first), luminance(second)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "grounds"),
    [
        ("text", "bg panel side hover accent_soft ok_soft warn_soft bad_soft"),
        ("dim", "bg panel side accent_soft"),
        ("accent", "bg panel side accent_soft"),
        ("on_accent", "accent"),
        ("ok", "panel ok_soft"),
        ("warn", "panel warn_soft"),
        ("bad", "bg panel bad_soft"),
        ("bg", "text"),
    ],
)
def test_every_word_can_be_read(colours, ink, grounds):
    for ground in grounds.split():
        found = contrast(getattr(colours, ink), getattr(colours, ground))
        assert found >= 4.5, (ink, ground, found)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("tone", Tone)
def test_every_pill_can_be_read(colours, tone):
    assert contrast(colours.ink(tone), colours.ground(tone)) >= 4.5


def test_the_style_sheet_is_about_a_page():
    assert len(SHEET.template.splitlines()) < 180


def test_colours_switch_at_once(qtbot, qapp, theme):
    assert colours_now() is LIGHT
    with qtbot.waitSignal(theme.changed):
        theme.set_mode(Mode.DARK)
    assert colours_now() is DARK
    assert DARK.panel in qapp.styleSheet()


def test_the_system_decides_unless_the_user_did(qapp, theme):
    theme.set_mode(Mode.SYSTEM)
    for scheme, wanted in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        theme.follow(scheme)
        assert theme.colours is wanted
        assert colours_now() is wanted
    theme.set_mode(Mode.DARK)
    theme.follow(Qt.ColorScheme.Light)
    assert theme.colours is DARK


def test_the_shipped_typeface_is_used(theme):
    load_fonts()
    assert "Inter" in QFontDatabase.families()
    assert QFontInfo(text_font()).family() == "Inter"
    assert text_font(strong=True).weight() > text_font().weight()
    assert module.TEXT_PIXELS == 14


@pytest.mark.parametrize("name", GLYPHS)
def test_every_icon_can_be_drawn(theme, name):
    image = icon(name).pixmap(24, 24).toImage()
    inked = sum(image.pixelColor(x, y).alpha() > 64 for x in range(24) for y in range(24))
    assert 12 < inked < 500, name


@pytest.mark.parametrize("tone", [*Tone, ON_ACCENT, BRAND])
def test_an_icon_has_the_colour_of_its_tone_in_both_palettes(theme, tone):
    made = icon("stop", tone)
    light = made.pixmap(24, 24).toImage().pixelColor(12, 12)
    theme.set_mode(Mode.DARK)
    dark = made.pixmap(24, 24).toImage().pixelColor(12, 12)
    assert light.alpha() > 200
    assert light != dark


def test_icons_show_their_state(theme):
    made = icon("stop")
    plain = made.pixmap(24, 24).toImage()
    assert made.pixmap(24, 24, QIcon.Mode.Disabled).toImage() != plain
    assert made.pixmap(24, 24, QIcon.Mode.Normal, QIcon.State.On).toImage() != plain
    assert made.pixmap(0, 0).isNull()


def test_icons_are_crisp_at_two_hundred_per_cent(theme):
    small, large = icon("meeting").pixmap(24, 24), icon("meeting").pixmap(QPixmap(24, 24).size(), 2)
    assert large.devicePixelRatio() == 2
    assert large.width() == 48
    assert large.toImage() != small.scaled(48, 48).toImage()
    assert QIcon(icon("meeting")).pixmap(16, 16).width() == 16


def test_importing_the_window_brings_nothing_heavy(tmp_path):
    heavy = "qtawesome docx docxtpl reportlab openpyxl alembic argon2 keyring typer icalendar"
    code = (
        "import sys, ui.shell.main_window, ui.parts.binder, ui.crash\n"
        f"print([m for m in {heavy.split()} if m in sys.modules])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_the_palette_is_of_the_whole_application(theme):
    assert QGuiApplication.palette().color(QGuiApplication.palette().ColorRole.Window) == LIGHT.bg


def test_a_window_wears_the_style_sheet_as_long_as_it_lives(qapp, theme):
    window = QWidget()
    theme.dress(window)
    assert (LIGHT.panel in window.styleSheet(), qapp.styleSheet()) == (True, "")
    other = QWidget()
    theme.dress(other)
    delete(window)
    qapp.processEvents()
    assert LIGHT.panel in other.styleSheet()
    assert qapp.styleSheet() == ""
    delete(other)
    qapp.processEvents()
    assert qapp.styleSheet() == ""
    theme.undress()
    assert LIGHT.panel in qapp.styleSheet()
