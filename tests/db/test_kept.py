"""Long lists are read once until something in them changes."""

from praeventionsrat.contacts.records import Organization, Person, Post


def names(store):
    with store.read() as work:
        return [(row.name, row.organizations) for row in work.persons.rows()]


def questions(store, ask):
    """How many statements the connection saw."""
    seen = []
    store.connection.set_trace_callback(seen.append)
    answer = ask()
    store.connection.set_trace_callback(None)
    return answer, [line for line in seen if "SELECT" in line]


def test_a_list_that_nobody_changed_is_not_read_again(store):
    with store.begin("x") as work:
        work.persons.add(Person(given_name="Jutta", family_name="Eichenlaub"))
    first, asked = questions(store, lambda: names(store))
    assert first == [("Jutta Eichenlaub", "")]
    assert asked
    assert questions(store, lambda: names(store)) == (first, [])


def test_who_gets_a_kept_list_may_do_with_it_as_he_likes(store):
    with store.begin("x") as work:
        work.persons.add(Person(given_name="Jutta", family_name="Eichenlaub"))
    with store.read() as work:
        work.persons.rows().clear()
        assert len(work.persons.rows()) == 1


def test_every_change_to_what_was_read_is_seen_also_by_undo_and_redo(store):
    person, office = Person(given_name="Jutta", family_name="Eichenlaub"), Organization(name="Amt")
    with store.begin("x") as work:
        work.persons.add(person)
        work.organizations.add(office)
    assert names(store) == [("Jutta Eichenlaub", "")]
    with store.begin("Funktion") as work:
        work.posts.add(Post(person_id=person.id, organization_id=office.id))
        assert [row.organizations for row in work.persons.rows()] == ["Amt"]
    assert names(store) == [("Jutta Eichenlaub", "Amt")]
    store.undo()
    assert names(store) == [("Jutta Eichenlaub", "")]
    store.redo()
    assert names(store) == [("Jutta Eichenlaub", "Amt")]
    with store.begin("Löschen", undoable=False) as work:
        work.persons.remove(work.persons.get(person.id))
    assert names(store) == []


def test_what_was_taken_back_by_an_error_was_never_seen(store):
    try:
        with store.begin("x") as work:
            work.persons.add(Person(given_name="Jutta", family_name="Eichenlaub"))
            work.persons.rows()
            raise RuntimeError
    except RuntimeError:
        assert names(store) == []
