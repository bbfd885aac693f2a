from ui.settings_store import EXPORT_FOLDER, THEME, Key, Settings, splitter_state, table_state


def test_what_was_chosen_is_there_next_time(tmp_path):
    path = tmp_path / "fenster.ini"
    settings = Settings(path)
    settings.set(EXPORT_FOLDER, "/home/müller/Ausgabe & Mehr; x=1")
    settings.set(table_state("meetings"), {"widths": [1, 2], "sort": 0})
    settings.flush()
    again = Settings(path)
    assert again.get(EXPORT_FOLDER) == "/home/müller/Ausgabe & Mehr; x=1"
    assert again.get(table_state("meetings")) == {"widths": [1, 2], "sort": 0}
    assert again.get(splitter_state("meetings")) == []


def test_what_was_never_chosen_has_its_default(settings):
    assert settings.get(THEME) == "system"


def test_a_value_of_the_wrong_kind_counts_as_never_chosen(tmp_path):
    path = tmp_path / "fenster.ini"
    path.write_text("[window]\ntheme=7\npage={kaputt\nlist=a, b\n", encoding="utf-8")
    settings = Settings(path)
    assert settings.get(THEME) == "system"
    assert settings.get(Key("window/page", "x")) == "x"
    assert settings.get(Key("window/list", "x")) == "x"


def test_without_a_path_the_file_of_this_user_is_used(tmp_path, monkeypatch):
    monkeypatch.setattr("ui.settings_store.user_config_path", lambda *_, **__: tmp_path)
    settings = Settings()
    settings.set(THEME, "dark")
    settings.flush()
    assert (tmp_path / "fenster.ini").exists()
