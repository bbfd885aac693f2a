"""What incidents are called."""

from collections.abc import Mapping

from praeventionsrat.prevention_day.running.records import IncidentKind

INCIDENTS: Mapping[IncidentKind, str] = {
    IncidentKind.NOTE: "Notiz",
    IncidentKind.DELAY: "Verzögerung",
    IncidentKind.WEATHER: "Wetter",
    IncidentKind.FIRST_AID: "Erste Hilfe",
    IncidentKind.POLICE: "Polizei, Ordnung",
    IncidentKind.LOST_CHILD: "Kind gesucht",
    IncidentKind.LOST_PROPERTY: "Fundsache",
    IncidentKind.TECHNICAL: "Technik",
    IncidentKind.COMPLAINT: "Beschwerde",
}
