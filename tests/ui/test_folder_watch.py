from ui.folder_watch import FolderWatch, may_write


def test_a_folder_that_became_read_only_is_told_once_and_what_is_typed_is_kept(
    list_context, said, tmp_path
):
    state = {"writable": True}
    watch = FolderWatch(list_context, tmp_path, lambda _folder: state["writable"])
    perform = list_context.operations.perform

    def save():
        perform("x", lambda items: items.append("x"))

    save()
    assert said == []
    state["writable"] = False
    save()
    save()
    assert len(said.errors) == 1
    assert "ist schreibgeschützt. Ihre Eingaben sind gespeichert" in said.errors[0]
    state["writable"] = True
    save()
    state["writable"] = False
    save()
    assert len(said.errors) == 2
    assert watch is not None


def test_an_ordinary_folder_may_be_written(tmp_path):
    assert may_write(tmp_path)
    assert not may_write(tmp_path / "weg")
