"""Every key of the Sitzungsmodus."""

from ui.parts.strokes import Stroke

STROKES = (
    Stroke("next", "Nächster TOP", "F9", "chevron_right", "Nächster TOP"),
    Stroke("call", "Diesen TOP aufrufen", "Shift+F9", "start", "Diesen aufrufen"),
    Stroke("page_down", "Zum nächsten TOP blättern", "Ctrl+PgDown", "down"),
    Stroke("page_up", "Zum vorigen TOP blättern", "Ctrl+PgUp", "up", "Blättern"),
    Stroke("fate", "TOP vertagen, verweisen, absetzen …", "Shift+F8", "clock", "Vertagen …"),
    Stroke("people", "Jemand kommt oder geht …", "F4", "person", "Kommt/geht"),
    Stroke("represent", "Jemand wird vertreten …", "Shift+F4", "contact", "Vertretung"),
    Stroke("recusal", "Befangenheit …", "F3", "rules", "Befangen"),
    Stroke("vote", "Abstimmung", "F6", "vote", "Abstimmung"),
    Stroke("named", "Namentliche Abstimmung", "Shift+F6", "agenda", "Namentlich"),
    Stroke("secret", "Geheime Abstimmung", "Ctrl+F6", "hidden", "Geheim"),
    Stroke("election", "Wahl", "Alt+F6", "committee", "Wahl"),
    Stroke("assign", "Auftrag", "F7 Ctrl+Shift+A", "assignment", "Auftrag"),
    Stroke("statement", "Zu Protokoll …", "Shift+F7", "edit", "Zu Protokoll"),
    Stroke("snippet", "Textbaustein …", "Ctrl+T", "copy", "Textbaustein"),
    Stroke("announce", "Beschluss bekannt geben …", "Ctrl+Shift+B", "resolution"),
    Stroke("break", "Pause", "F8", "pause", "Pause"),
    Stroke("end", "Sitzung beenden", "Ctrl+F9", "stop"),
    Stroke("leave", "Sitzungsmodus verlassen", "", "back"),
)
