"""The program read as text: which modules there are, and which of them imports which."""

import ast
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

OURS = ("questions", "quiz")


@dataclass(frozen=True)
class Import:
    """One imported name, as far as it is a module of ours, else as it was written."""

    target: str
    line: int
    typing_only: bool


@dataclass(frozen=True)
class Module:
    """One Python file by the name that it is imported under."""

    name: str
    path: Path

    @cached_property
    def tree(self) -> ast.Module:
        """Return the parsed file."""
        return ast.parse(self.path.read_text(encoding="utf-8"), str(self.path))

    @property
    def is_package(self) -> bool:
        """Tell whether the file speaks for its folder."""
        return self.path.name == "__init__.py"

    def under(self, *packages: str) -> bool:
        """Tell whether the module is one of the packages or stands in one."""
        return any(within(self.name, package) for package in packages)


def within(name: str, package: str) -> bool:
    """Tell whether a dotted name is the package or something in it."""
    return name == package or name.startswith(f"{package}.")


class SourceTree:
    """Every module of ours under a root folder; migrations are written by a tool and left out."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.modules = {module.name: module for module in self._find()}

    def under(self, *packages: str) -> list[Module]:
        """Return the modules of the packages."""
        return [module for module in self.modules.values() if module.under(*packages)]

    def imports(self, module: Module) -> list[Import]:
        """Return what a module imports, wherever in the file it does."""
        guarded = typing_only_nodes(module.tree)
        return [
            Import(target, node.lineno, node in guarded)
            for node in ast.walk(module.tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for target in self._targets(module, node)
        ]

    def files(self, folders: Iterable[str], suffixes: set[str]) -> Iterator[Path]:
        """Return the files of those kinds in the folders, migrations left out."""
        for folder in folders:
            for path in sorted((self.root / folder).rglob("*")):
                if path.suffix in suffixes and "migrations" not in path.parts:
                    yield path

    def where(self, path: Path, line: int = 1) -> str:
        """Return a place as an editor wants it."""
        return f"{path.relative_to(self.root)}:{line}"

    def _find(self) -> Iterator[Module]:
        for path in self.files(OURS, {".py"}):
            parts = path.relative_to(self.root).with_suffix("").parts
            yield Module(".".join(parts).removesuffix(".__init__"), path)

    def _targets(self, module: Module, node: ast.Import | ast.ImportFrom) -> list[str]:
        if isinstance(node, ast.Import):
            return [alias.name for alias in node.names]
        source = absolute(module, node)
        # `from package import name` means the module package.name where there is one.
        names = [f"{source}.{alias.name}" for alias in node.names]
        return [name if name in self.modules else source for name in names]


def absolute(module: Module, node: ast.ImportFrom) -> str:
    """Return the module that a `from … import` names, its dots resolved."""
    if not node.level:
        return node.module or ""
    package = module.name.split(".")
    package = package[: len(package) - node.level + module.is_package]
    return ".".join([*package, *filter(None, [node.module])])


def typing_only_nodes(tree: ast.Module) -> set[ast.AST]:
    """Return every node that stands under `if TYPE_CHECKING:`."""
    return {
        inner
        for node in ast.walk(tree)
        if isinstance(node, ast.If) and "TYPE_CHECKING" in ast.unparse(node.test)
        for statement in node.body
        for inner in ast.walk(statement)
    }
