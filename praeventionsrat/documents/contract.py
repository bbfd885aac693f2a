"""The fields a template may use: derived from the values of a document, never listed twice."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, fields, is_dataclass
from typing import Annotated, Any, get_args, get_origin, get_type_hints

from jinja2 import TemplateSyntaxError, nodes

from praeventionsrat.documents.values import Rich, Sheet

Shape = Mapping[str, Any] | tuple[Any] | None
"""What stands behind a name: fields, many of a shape, or plain text."""
PLAIN = (str, int, bool, Rich)
LOOP: Shape = {"index": None, "first": None, "last": None, "length": None}
ALLOWED = (
    nodes.Template,
    nodes.Output,
    nodes.TemplateData,
    nodes.For,
    nodes.If,
    nodes.Name,
    nodes.Getattr,
    nodes.Const,
    nodes.Compare,
    nodes.Operand,
    nodes.Not,
    nodes.And,
    nodes.Or,
    nodes.CondExpr,
    nodes.Concat,
)


@dataclass(frozen=True, slots=True)
class Field:
    """One field for the Handbuch."""

    path: str
    about: str


@dataclass(frozen=True, slots=True)
class Fault:
    """Something a template may not say."""

    what: str
    line: int


def shape_of(kind: Any) -> Shape:
    """What a type of values offers to a template; bytes and dates offer nothing."""
    if get_origin(kind) is Annotated:
        return shape_of(get_args(kind)[0])
    if get_origin(kind) is tuple:
        return (shape_of(get_args(kind)[0]),)
    if kind in PLAIN or not is_dataclass(kind):
        return None
    return {name: shape_of(hint) for name, hint in _hints(kind).items()}


def _hints(kind: Any) -> dict[str, Any]:
    hints = get_type_hints(kind, include_extras=True)
    return {f.name: hints[f.name] for f in fields(kind) if _is_offered(hints[f.name])}


def _is_offered(hint: Any) -> bool:
    """Text must be explained to be offered; the rest explains itself."""
    if get_origin(hint) is Annotated:
        return get_args(hint)[0] in PLAIN
    return is_dataclass(hint) or get_origin(hint) is tuple


def describe(kind: type[Sheet]) -> Sequence[Field]:
    """Every field of a document with what it says, in order."""
    return list(_describe(kind, ""))


def _describe(kind: Any, before: str) -> Iterator[Field]:
    for name, hint in _hints(kind).items():
        inner, about = hint, ""
        if get_origin(hint) is Annotated:
            inner, about = get_args(hint)[:2]
        path = f"{before}{name}"
        if get_origin(inner) is tuple:
            inner, path = get_args(inner)[0], f"{path}[]"
        if is_dataclass(inner) and inner is not Rich:
            yield from _describe(inner, f"{path}.")
        else:
            yield Field(path, about)


def faults(source: str, shape: Shape, environment: Any) -> Sequence[Fault]:
    """Everything a template says that it may not: unknown fields, calls, foreign statements."""
    try:
        tree = environment.parse(source)
    except TemplateSyntaxError as err:
        return [Fault("Ein Feld oder eine Anweisung ist nicht richtig geschrieben", err.lineno)]
    names = shape if isinstance(shape, Mapping) else {}
    return list(_Reader().check(tree, names))


class _Reader:
    """Walks over a parsed template with the shapes of the names it may use."""

    def check(self, node: nodes.Node, names: Mapping[str, Shape]) -> Iterator[Fault]:
        if not isinstance(node, ALLOWED):
            yield Fault("Diese Anweisung ist in Vorlagen nicht vorgesehen", node.lineno)
        elif isinstance(node, nodes.For):
            yield from self._check_loop(node, names)
        elif isinstance(node, nodes.Name | nodes.Getattr):
            yield from self._check_name(node, names)
        else:
            for child in node.iter_child_nodes():
                yield from self.check(child, names)

    def _check_loop(self, node: nodes.For, names: Mapping[str, Shape]) -> Iterator[Fault]:
        found = list(self.check(node.iter, names))
        yield from found
        many = None if found else self._shape(node.iter, names)
        if not isinstance(many, tuple) or not isinstance(node.target, nodes.Name):
            if not found:
                yield Fault("Nur Listen lassen sich wiederholen", node.lineno)
            return
        inside = {**names, node.target.name: many[0], "loop": LOOP}
        for child in [*node.body, *node.else_, *([node.test] if node.test else [])]:
            yield from self.check(child, inside)

    def _check_name(self, node: nodes.Expr, names: Mapping[str, Shape]) -> Iterator[Fault]:
        try:
            self._shape(node, names)
        except KeyError:
            yield Fault(f"Das Feld „{_path(node)}“ gibt es nicht", node.lineno)

    def _shape(self, node: nodes.Node, names: Mapping[str, Shape]) -> Shape:
        if isinstance(node, nodes.Name):
            return names[node.name]
        if isinstance(node, nodes.Getattr):
            inner = self._shape(node.node, names)
            if not isinstance(inner, Mapping):
                raise KeyError(node.attr)
            found: Shape = inner[node.attr]
            return found
        return None


def _path(node: nodes.Node) -> str:
    if isinstance(node, nodes.Getattr):
        return f"{_path(node.node)}.{node.attr}"
    return node.name if isinstance(node, nodes.Name) else "…"
