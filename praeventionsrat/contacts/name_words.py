"""The words people put around a name: „Fr.“, „Dr.“, „Bürgermeisterin a. D.“, „jun.“."""

import re

ADDRESSES = {"frau": "Frau", "herr": "Herr", "herrn": "Herr", "familie": "Familie"} | {
    "fr": "Frau",
    "hr": "Herr",
    "hrn": "Herr",
    "fam": "Familie",
    "eheleute": "Eheleute",
}
TITLES = ("dr", "prof", "dipl", "mag", "pd", "med", "phil", "h.c", "h. c", "b.a", "m.a")
BARE_TITLES = frozenset({"dr", "prof", "pd"})
FIELDS = frozenset(
    [
        "rer.",
        "nat.",
        "mult.",
        "habil.",
        "jur.",
        "iur.",
        "pol.",
        "oec.",
        "soz.",
        "theol.",
        "ing.",
        "agr.",
        "vet.",
    ]
)
"""Go on with a title, in small letters only: „Pol.“ may be a name."""
GENERATIONS = frozenset({"jun", "junior", "jr", "sen", "senior"})
RANKS = frozenset({"erste", "erster", "ersten", "leitende", "leitender", "stellv."})
"""Belong to the post that follows."""
DEGREE = re.compile(r"[MB]\.?(?:A|Sc|Ed|Eng)\.?|LL\.?[MB]\.?|MBA|Ph\.?D\.?")
"""Stand behind the name."""
POST = re.compile(
    r"\w*(?:bürgermeister|(?:ober|haupt|brand|polizei)meister|kommissar|inspektor|landr[aä]t|"
    r"stadtr[aä]t|polizeir[aä]t|amtsr[aä]t|direktor|dezernent|beigeordnete|präsident|minister|"
    r"sekretär|senator|abgeordnete|amtmann|amtfrau|rektor|pfarrer|pastor|dekan|superintendent|"
    r"kaplan|diakon|bischof|rabbiner|wehrführer|staatsanwalt|staatsanwält|leiter)(?:in|r)?",
    re.IGNORECASE,
)
SHORT_POSTS = frozenset(["PK", "POK", "PHK", "EPHK", "KK", "KOK", "KHK", "EKHK", "POM", "PHM"])
FORMER = re.compile(r"a\. ?D\.|i\. ?R\.")
TOKEN = re.compile(r"(?:h\. ?c\.|[eE]\. ?h\.|a\. ?D\.|i\. ?R\.)(?!\S)|\S+")


def tokens(line: str) -> list[str]:
    """The words; „h. c.“ and „a. D.“ are one each."""
    return TOKEN.findall(line)


def is_title(word: str) -> bool:
    """Whether it is an academic title or goes on with one."""
    bare = word.casefold()
    known = bare.startswith(TITLES) and (bare.endswith(".") or bare.startswith("dipl.-"))
    return known or word in FIELDS or bare in BARE_TITLES


def is_post(word: str) -> bool:
    """Whether it is what somebody is by office: „Polizeihauptkommissar“."""
    return word in SHORT_POSTS or POST.fullmatch(word) is not None


def is_generation(word: str) -> bool:
    """Whether it tells father from son."""
    return word.rstrip(".").casefold() in GENERATIONS


def is_behind(words: str) -> bool:
    """Whether it stands behind a name: „M.A.“, „jun.“."""
    return is_generation(words) or DEGREE.fullmatch(words.replace(" ", "")) is not None


def take_front(words: list[str]) -> tuple[list[str], list[str]]:
    """Take titles and posts from the front, in any order; the last word always stays."""
    titles: list[str] = []
    posts: list[str] = []
    while len(words) > 1:
        if is_title(words[0]):
            titles.append(words.pop(0))
        elif _is_post_here(words, after_post=bool(posts)):
            posts.append(words.pop(0))
        else:
            break
    return titles, posts


def _is_post_here(words: list[str], *, after_post: bool) -> bool:
    word = words[0]
    if after_post and FORMER.fullmatch(word):
        return True
    return is_post(word) or (word.casefold() in RANKS and is_post(words[1]))
