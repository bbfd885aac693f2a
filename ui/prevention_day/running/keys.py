"""Every key of the Tagesmodus."""

from ui.parts.strokes import Stroke

STROKES = (
    Stroke("arrive", "Ankunft eintragen: Name oder Code", "F4", "qr", "Ankunft"),
    Stroke("places", "Zu den Flächen", "F5", "location", "Flächen"),
    Stroke("begin", "Programmpunkt hat begonnen", "F6", "start", "Begonnen"),
    Stroke("end", "Programmpunkt ist beendet", "F7", "stop", "Beendet"),
    Stroke("forget", "Beginn und Ende zurücknehmen", "Shift+F6", "undo"),
    Stroke("shift", "Rest verschieben …", "F8", "clock", "Verschieben"),
    Stroke("incident", "Vorkommnis festhalten", "F9", "incident", "Vorkommnis"),
    Stroke("visitors", "Besucher zählen", "F3", "person", "Besucher"),
    Stroke("rain", "Regenplan …", "Shift+F8", "rain", "Regenplan"),
    Stroke("log", "Protokoll der Vorkommnisse (PDF) …", "Shift+F9", "pdf"),
    Stroke("practise", "Probe …", "Ctrl+F9", "history"),
    Stroke("leave", "Tagesmodus verlassen", "", "back"),
)
