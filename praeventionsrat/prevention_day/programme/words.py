"""What places, formats, states and roles of a programme are called."""

from collections.abc import Mapping

from praeventionsrat.prevention_day.programme.records import (
    ContributorRole,
    ItemFormat,
    ProgrammeState,
    VenueKind,
)

VENUE_KIND_NAMES: Mapping[VenueKind, str] = {
    VenueKind.STAGE: "Bühne",
    VenueKind.ROOM: "Raum",
    VenueKind.HALL: "Halle",
    VenueKind.SQUARE: "Platz",
    VenueKind.STREET: "Straße",
    VenueKind.ZONE: "Bereich",
}
FORMAT_NAMES: Mapping[ItemFormat, str] = {
    ItemFormat.OPENING: "Eröffnung",
    ItemFormat.CLOSING: "Abschluss",
    ItemFormat.LECTURE: "Vortrag",
    ItemFormat.IMPULSE: "Impulsvortrag",
    ItemFormat.WORKSHOP: "Workshop",
    ItemFormat.PANEL: "Podium",
    ItemFormat.TALK: "Gespräch",
    ItemFormat.CONSULTATION: "Sprechstunde",
    ItemFormat.ACTIVITY: "Mitmachaktion",
    ItemFormat.SHOW: "Vorführung",
    ItemFormat.CULTURE: "Kultur",
    ItemFormat.THEATRE: "Theater",
    ItemFormat.MUSIC: "Musik",
    ItemFormat.FILM: "Film",
    ItemFormat.EXHIBITION: "Ausstellung",
    ItemFormat.INFO_MOBILE: "Infomobil",
    ItemFormat.EXCURSION: "Exkursion",
    ItemFormat.CONTEST: "Wettbewerb",
    ItemFormat.AWARD: "Preisverleihung",
    ItemFormat.SLAM: "Slam",
    ItemFormat.CHILDREN: "Kinderprogramm",
    ItemFormat.POSTER: "Poster",
    ItemFormat.PROJECT: "Projektspot",
    ItemFormat.SIDE_EVENT: "Begleitveranstaltung",
    ItemFormat.BREAK: "Pause",
    ItemFormat.OTHER: "Sonstiges",
}
STATE_NAMES: Mapping[ProgrammeState, str] = {
    ProgrammeState.IDEA: "Idee",
    ProgrammeState.ASKED: "angefragt",
    ProgrammeState.CONFIRMED: "zugesagt",
    ProgrammeState.CANCELLED: "abgesagt",
}
ROLE_NAMES: Mapping[ContributorRole, str] = {
    ContributorRole.SPEAKER: "Vortrag",
    ContributorRole.MODERATOR: "Moderation",
    ContributorRole.LEADER: "Leitung",
    ContributorRole.PANELLIST: "Podium",
    ContributorRole.PERFORMER: "Auftritt",
    ContributorRole.WELCOME: "Grußwort",
    ContributorRole.INTERPRETER: "Dolmetschen",
    ContributorRole.TECHNICIAN: "Technik",
    ContributorRole.JURY: "Jury",
    ContributorRole.OTHER: "Mitwirkung",
}
