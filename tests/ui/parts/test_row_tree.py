import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import QDropEvent

from ui.parts.row_model import ID_ROLE
from ui.parts.row_tree import WHERE, Node, RowTree
from ui.shell.theme import Tone

NODES = (
    Node("a", ("1", "Eröffnung", "16:00"), fixed=True),
    Node(
        "b",
        ("2", "Beratung", "16:10"),
        children=(Node("b1", ("2.1", "Bahnhof", "16:10")), Node("b2", ("2.2", "Park", "16:30"))),
    ),
    Node("c", ("3", "Verschiedenes", "17:00"), badge=("einstimmig", Tone.OK)),
)


@pytest.fixture
def tree(qtbot, theme):
    tree = RowTree("Tagesordnung", ("Nr.", "Titel", "Zeit"), (64, 0, 72), right=(2,))
    qtbot.addWidget(tree)
    tree.set_nodes(NODES)
    tree.resize(500, 300)
    tree.show()
    return tree


@pytest.fixture
def asked(tree):
    heard = []
    tree.move_asked.connect(lambda *args: heard.append(args))
    return heard


def line(tree, row_id):
    return next(item for item in tree._lines() if item.data(0, ID_ROLE) == row_id)


def key(qtbot, tree, row_id, name):
    tree.select_id(row_id)
    qtbot.keyClick(tree, getattr(Qt.Key, f"Key_{name}"), Qt.KeyboardModifier.AltModifier)


@pytest.mark.parametrize(
    ("row_id", "name", "wanted"),
    [
        ("b", "Up", [("b", None, 0)]),
        ("b", "Down", [("b", None, 2)]),
        ("c", "Down", []),
        ("b2", "Up", [("b2", "b", 0)]),
        ("b1", "Left", [("b1", None, 2)]),
        ("c", "Right", [("c", "b", 2)]),
        ("c", "Left", []),
        ("b", "Right", []),
        ("b1", "Right", []),
        ("a", "Down", []),
    ],
)
def test_keys_ask_to_move_a_line(qtbot, tree, asked, row_id, name, wanted):
    key(qtbot, tree, row_id, name)
    assert asked == wanted


def test_without_a_line_keys_ask_nothing(qtbot, tree, asked):
    tree.clearSelection()
    tree.move_current(1, 0)
    assert asked == []


@pytest.mark.parametrize(
    ("row_id", "target", "where", "wanted"),
    [
        ("c", "b", WHERE.AboveItem, [("c", None, 1)]),
        ("b", "c", WHERE.BelowItem, [("b", None, 2)]),
        ("c", "b1", WHERE.BelowItem, [("c", "b", 1)]),
        ("b1", "b2", WHERE.BelowItem, [("b1", "b", 1)]),
        ("c", "b", WHERE.OnItem, [("c", "b", 2)]),
        ("b1", "b", WHERE.OnItem, [("b1", "b", 1)]),
        ("c", "b2", WHERE.OnItem, [("c", "b", 2)]),
        ("b1", "c", WHERE.AboveItem, [("b1", None, 2)]),
        ("b", "b1", WHERE.OnItem, []),
        ("b", "c", WHERE.OnItem, []),
        ("b", "b", WHERE.BelowItem, []),
        ("b1", None, WHERE.OnViewport, [("b1", None, 3)]),
        ("b", None, WHERE.OnViewport, [("b", None, 2)]),
    ],
)
def test_the_mouse_asks_to_move_a_line(tree, asked, row_id, target, where, wanted):
    tree.drop(line(tree, row_id), line(tree, target) if target else None, where)
    assert asked == wanted


def test_lines_with_lines_below_them_never_go_deeper(tree, asked):
    tree.set_nodes([*NODES, Node("d", ("4", "D", ""), children=(Node("d1", ("4.1", "x", "")),))])
    tree.drop(line(tree, "b"), line(tree, "d1"), WHERE.AboveItem)
    assert asked == []


def test_a_drop_moves_nothing_by_itself(tree, asked):
    tree.select_id("c")
    event = QDropEvent(
        QPointF(10, 290),
        Qt.DropAction.MoveAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    tree.dropEvent(event)
    assert [item.data(0, ID_ROLE) for item in tree._lines()] == ["a", "b", "b1", "b2", "c"]
    assert len(asked) == 1
    tree.clearSelection()
    tree.dropEvent(event)
    assert len(asked) == 1


def test_the_cursor_stays_on_its_line(qtbot, tree):
    tree.select_id("b2")
    tree.set_nodes(NODES)
    assert tree.current_id() == "b2"
    with qtbot.waitSignal(tree.current) as gone:
        tree.set_nodes(NODES[:1])
    assert gone.args == [None]
    assert not tree.select_id("b2")


def test_enter_double_click_and_delete_name_the_line(qtbot, tree):
    with qtbot.waitSignal(tree.current) as moved:
        tree.select_id("c")
    with qtbot.waitSignal(tree.opened) as opened:
        qtbot.keyClick(tree, Qt.Key.Key_Return)
    with qtbot.waitSignal(tree.delete_asked) as deleted:
        qtbot.keyClick(tree, Qt.Key.Key_Delete)
    with qtbot.waitSignal(tree.opened) as clicked:
        tree.itemDoubleClicked.emit(line(tree, "c"), 0)
    assert moved.args == opened.args == deleted.args == clicked.args == ["c"]
    qtbot.keyClick(tree, Qt.Key.Key_Up)
    assert tree.current_id() == "b2"


def test_every_line_is_painted(tree):
    assert not tree.grab().isNull()
