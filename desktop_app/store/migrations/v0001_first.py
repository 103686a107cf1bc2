"""Version 1 of the file's form: every table as it was at the first release. Written by `first`."""

from __future__ import annotations

import sqlalchemy as sa
from alembic.operations import Operations

from desktop_app.store.indexes import BY_DEADLINE
from desktop_app.store.tables import insert_only


def upgrade(op: Operations) -> None:
    op.create_table(
        "act",
        sa.Column("rid", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.Column("hlc", sa.Integer(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("verb", sa.Text(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("rid", "seq", name=op.f("pk_act")),
        info={"insert_only": True},
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_act_hlc", "act", ["hlc"], unique=False)
    op.create_table(
        "area",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_area")),
        sqlite_strict=True,
    )
    op.create_table(
        "arrival",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("made", sa.Text(), nullable=False),
        sa.Column("came", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.Column("choices", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_arrival")),
        sa.UniqueConstraint("sha256", name=op.f("uq_arrival_sha256")),
        sqlite_strict=True,
    )
    op.create_index("ix_arrival_office", "arrival", ["office", "number"], unique=False)
    op.create_table(
        "attachment",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=True),
        sa.Column("file_name", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("awaited_from", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attachment")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_attachment_subject_id"), "attachment", ["subject_id"], unique=False)
    op.create_table(
        "blob",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("size", sa.Integer(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("sha256", name=op.f("pk_blob")),
        sqlite_strict=True,
    )
    op.create_table(
        "change",
        sa.Column("rid", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("hlc", sa.Integer(), nullable=False),
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.Column("prev", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("rid", "seq", name=op.f("pk_change")),
        info={"insert_only": True},
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_index("ix_change_entity_row", "change", ["entity", "row"], unique=False)
    op.create_table(
        "committee",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("short_name", sa.Text(), nullable=False),
        sa.Column("letter_code", sa.Text(), nullable=False),
        sa.Column("mission", sa.Text(), nullable=False),
        sa.Column("goals", sa.Text(), nullable=False),
        sa.Column("duties", sa.Text(), nullable=False),
        sa.Column("structure", sa.Text(), nullable=False),
        sa.Column("frequency", sa.Text(), nullable=False),
        sa.Column("quorum", sa.Text(), nullable=False),
        sa.Column("majority", sa.Text(), nullable=False),
        sa.Column("signing", sa.Text(), nullable=False),
        sa.Column("minutes_kind", sa.Text(), nullable=False),
        sa.Column("minutes_blocks", sa.Text(), nullable=False),
        sa.Column("initials", sa.Integer(), nullable=False),
        sa.Column("invitation_hours", sa.Integer(), nullable=False),
        sa.Column("default_place", sa.Text(), nullable=False),
        sa.Column("default_minutes", sa.Integer(), nullable=False),
        sa.Column("objection_days", sa.Integer(), nullable=True),
        sa.Column("absences_in_a_row", sa.Integer(), nullable=True),
        sa.Column("absences_in_a_year", sa.Integer(), nullable=True),
        sa.Column("on_time_target", sa.Integer(), nullable=False),
        sa.Column("formed_on", sa.Text(), nullable=True),
        sa.Column("active", sa.Integer(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_committee")),
        sqlite_strict=True,
    )
    op.create_table(
        "contested",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "row", name=op.f("pk_contested")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "dispatch",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("at", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("counts", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("office", "replica", "number", name=op.f("pk_dispatch")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "draft",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("saved", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "row", "field", name=op.f("pk_draft")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "head",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.Column("register", sa.Text(), nullable=False),
        sa.Column("rid", sa.Integer(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "row", "register", "rid", "seq", name=op.f("pk_head")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "holiday",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("day", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_holiday")),
        sqlite_strict=True,
    )
    op.create_table(
        "legal_act",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("issued_on", sa.Text(), nullable=True),
        sa.Column("issuer", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_legal_act")),
        sqlite_strict=True,
    )
    op.create_table(
        "letter_template",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter_template")),
        sqlite_strict=True,
    )
    op.create_table(
        "local_state",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name=op.f("pk_local_state")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "office",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("secretariat", sa.Text(), nullable=False),
        sa.Column("logo_sha256", sa.Text(), nullable=True),
        sa.Column("letter_prefix", sa.Text(), nullable=False),
        sa.Column("secretary_title", sa.Text(), nullable=False),
        sa.Column("thursday_off", sa.Integer(), nullable=False),
        sa.Column("archive_place", sa.Text(), nullable=False),
        sa.Column("address", sa.Text(), nullable=False),
        sa.Column("letterhead", sa.Text(), nullable=False),
        sa.Column("paper_face", sa.Text(), nullable=False),
        sa.Column("font_sha256", sa.Text(), nullable=True),
        sa.Column("bold_font_sha256", sa.Text(), nullable=True),
        sa.Column("font_name", sa.Text(), nullable=False),
        sa.Column("short_letters_on_a5", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office")),
        sqlite_strict=True,
    )
    op.create_table(
        "office_phrase",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_office_phrase")),
        sqlite_strict=True,
    )
    op.create_table(
        "peer",
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("have", sa.Text(), nullable=False),
        sa.Column("digests", sa.Text(), nullable=False),
        sa.Column("replica", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("office", name=op.f("pk_peer")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "quarantine",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("came", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("content", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quarantine")),
        sqlite_strict=True,
    )
    op.create_table(
        "replica",
        sa.Column("rid", sa.Integer(), nullable=False),
        sa.Column("uuid", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("created", sa.Text(), nullable=False),
        sa.Column("retired", sa.Text(), nullable=True),
        sa.Column("mine", sa.Integer(), nullable=False),
        sa.Column("key", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("rid", name=op.f("pk_replica")),
        sa.UniqueConstraint("uuid", name=op.f("uq_replica_uuid")),
        sqlite_strict=True,
    )
    op.create_table(
        "saved_view",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("query", sa.Text(), nullable=False),
        sa.Column("grouping", sa.Text(), nullable=False),
        sa.Column("sorting", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sqlite_strict=True,
    )
    op.create_table(
        "segment",
        sa.Column("rid", sa.Integer(), nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("hash", sa.Text(), nullable=False),
        sa.Column("office", sa.Text(), nullable=False),
        sa.Column("header", sa.LargeBinary(), nullable=False),
        sa.Column("signature", sa.LargeBinary(), nullable=False),
        sa.Column("body", sa.LargeBinary(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("arrival", sa.Text(), nullable=True),
        sa.PrimaryKeyConstraint("rid", "stream", "n", name=op.f("pk_segment")),
        sqlite_strict=True,
    )
    op.create_index("ix_segment_arrival", "segment", ["arrival"], unique=False)
    op.create_index("ix_segment_stream", "segment", ["stream", "state"], unique=False)
    op.create_table(
        "stub",
        sa.Column("entity", sa.Text(), nullable=False),
        sa.Column("row", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("entity", "row", name=op.f("pk_stub")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "taken",
        sa.Column("rid", sa.Integer(), nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("author", sa.Integer(), nullable=False),
        sa.Column("first", sa.Integer(), nullable=False),
        sa.Column("last", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("rid", "stream", "n", "author", "first", name=op.f("pk_taken")),
        sqlite_strict=True,
        sqlite_with_rowid=False,
    )
    op.create_table(
        "trusted_certificate",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("pem", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("own", sa.Integer(), nullable=False),
        sa.Column("added_on", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_trusted_certificate")),
        sqlite_strict=True,
    )
    op.create_table(
        "unit",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("head_post", sa.Text(), nullable=False),
        sa.Column("outside", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_unit")),
        sqlite_strict=True,
    )
    op.create_table(
        "agenda_template",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("recurrence", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_agenda_template_committee_id_committee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_template")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_agenda_template_committee_id"), "agenda_template", ["committee_id"], unique=False)
    op.create_table(
        "allowance_rate",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=True),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("hourly", sa.Integer(), nullable=False),
        sa.Column("least_minutes", sa.Integer(), nullable=False),
        sa.Column("most_minutes", sa.Integer(), nullable=False),
        sa.Column("most_monthly_minutes", sa.Integer(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_allowance_rate_committee_id_committee")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_allowance_rate")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_allowance_rate_committee_id"), "allowance_rate", ["committee_id"], unique=False)
    op.create_table(
        "blob_chunk",
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("n", sa.Integer(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(["sha256"], ["blob.sha256"], name=op.f("fk_blob_chunk_sha256_blob")),
        sa.PrimaryKeyConstraint("sha256", "n", name=op.f("pk_blob_chunk")),
        sqlite_strict=True,
    )
    op.create_table(
        "citation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("subject_id", sa.Text(), nullable=False),
        sa.Column("article", sa.Text(), nullable=False),
        sa.Column("note", sa.Text(), nullable=False),
        sa.Column("clause", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["act_id"], ["legal_act.id"], name=op.f("fk_citation_act_id_legal_act")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_citation")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_citation_act_id"), "citation", ["act_id"], unique=False)
    op.create_index(op.f("ix_citation_subject_id"), "citation", ["subject_id"], unique=False)
    op.create_table(
        "indicator",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("group", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("annex", sa.Text(), nullable=False),
        sa.Column("unit_of_measure", sa.Text(), nullable=False),
        sa.Column("standard", sa.REAL(), nullable=False),
        sa.Column("ceiling", sa.REAL(), nullable=False),
        sa.Column("lower_is_better", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("actual", sa.REAL(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_indicator_committee_id_committee")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_indicator_committee_id"), "indicator", ["committee_id"], unique=False)
    op.create_table(
        "person",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("first_name", sa.Text(), nullable=False),
        sa.Column("last_name", sa.Text(), nullable=False),
        sa.Column("post", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=False),
        sa.Column("national_code", sa.Text(), nullable=False),
        sa.Column("outside", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_person_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_person")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_person_unit_id"), "person", ["unit_id"], unique=False)
    op.create_table(
        "violation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("classification", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("area_id", sa.Text(), nullable=True),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("referred_to", sa.Text(), nullable=False),
        sa.Column("referred_on", sa.Text(), nullable=True),
        sa.Column("referral_letter", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("result", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_violation_area_id_area")),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_violation_committee_id_committee")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_violation_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_violation")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_violation_committee_id"), "violation", ["committee_id"], unique=False)
    op.create_table(
        "declaration",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("submitted_on", sa.Text(), nullable=False),
        sa.Column("has_interest", sa.Integer(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_declaration_committee_id_committee")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_declaration_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_declaration")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_declaration_committee_id"), "declaration", ["committee_id"], unique=False)
    op.create_index(op.f("ix_declaration_person_id"), "declaration", ["person_id"], unique=False)
    op.create_table(
        "meeting",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("starts", sa.Text(), nullable=True),
        sa.Column("ends", sa.Text(), nullable=True),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("host", sa.Text(), nullable=False),
        sa.Column("contact", sa.Text(), nullable=False),
        sa.Column("chair_id", sa.Text(), nullable=True),
        sa.Column("secretary_id", sa.Text(), nullable=True),
        sa.Column("classification", sa.Text(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("invited_on", sa.Text(), nullable=True),
        sa.Column("opened_at", sa.Text(), nullable=True),
        sa.Column("closed_at", sa.Text(), nullable=True),
        sa.Column("next_meeting", sa.Text(), nullable=False),
        sa.Column("recesses", sa.Text(), nullable=False),
        sa.Column("brought_in", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["chair_id"], ["person.id"], name=op.f("fk_meeting_chair_id_person")),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_meeting_committee_id_committee")),
        sa.ForeignKeyConstraint(["secretary_id"], ["person.id"], name=op.f("fk_meeting_secretary_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_meeting_committee_id"), "meeting", ["committee_id"], unique=False)
    op.create_index("ix_meeting_date", "meeting", ["date"], unique=False)
    op.create_index("ix_meeting_gone", "meeting", ["id"], unique=False, sqlite_where=sa.text("removed IS NOT 0"))
    op.create_index(
        "ix_meeting_of_committee",
        "meeting",
        ["committee_id", "date"],
        unique=False,
        sqlite_where=sa.text("removed IS 0"),
    )
    op.create_index(op.f("ix_meeting_stage"), "meeting", ["stage"], unique=False)
    op.create_index(op.f("ix_meeting_year"), "meeting", ["year"], unique=False)
    op.create_table(
        "membership",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("role", sa.Text(), nullable=False),
        sa.Column("standing", sa.Text(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("member_kind", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("letter_no", sa.Text(), nullable=False),
        sa.Column("letter_date", sa.Text(), nullable=True),
        sa.Column("starts", sa.Text(), nullable=False),
        sa.Column("ends", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_membership_committee_id_committee")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_membership_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_membership_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_membership")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_membership_committee_id"), "membership", ["committee_id"], unique=False)
    op.create_index(op.f("ix_membership_person_id"), "membership", ["person_id"], unique=False)
    op.create_table(
        "template_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("template_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("presenter_id", sa.Text(), nullable=True),
        sa.Column("presenter", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["presenter_id"], ["person.id"], name=op.f("fk_template_item_presenter_id_person")),
        sa.ForeignKeyConstraint(
            ["template_id"], ["agenda_template.id"], name=op.f("fk_template_item_template_id_agenda_template")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_template_item")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_template_item_template_id"), "template_item", ["template_id"], unique=False)
    op.create_table(
        "violation_step",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("violation_id", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["violation_id"], ["violation.id"], name=op.f("fk_violation_step_violation_id_violation")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_violation_step")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_violation_step_violation_id"), "violation_step", ["violation_id"], unique=False)
    op.create_table(
        "agenda_item",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("detail", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("presenter_id", sa.Text(), nullable=True),
        sa.Column("presenter", sa.Text(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("proposal", sa.Text(), nullable=False),
        sa.Column("conclusion", sa.Text(), nullable=False),
        sa.Column("off_agenda", sa.Integer(), nullable=False),
        sa.Column("outcome", sa.Text(), nullable=False),
        sa.Column("carried_from_id", sa.Text(), nullable=True),
        sa.Column("approves_id", sa.Text(), nullable=True),
        sa.Column("confidential", sa.Integer(), nullable=False),
        sa.Column("on_table", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["approves_id"], ["meeting.id"], name=op.f("fk_agenda_item_approves_id_meeting")),
        sa.ForeignKeyConstraint(
            ["carried_from_id"], ["agenda_item.id"], name=op.f("fk_agenda_item_carried_from_id_agenda_item")
        ),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_agenda_item_meeting_id_meeting")),
        sa.ForeignKeyConstraint(["presenter_id"], ["person.id"], name=op.f("fk_agenda_item_presenter_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_agenda_item_approves_id"), "agenda_item", ["approves_id"], unique=False)
    op.create_index(op.f("ix_agenda_item_carried_from_id"), "agenda_item", ["carried_from_id"], unique=False)
    op.create_index(op.f("ix_agenda_item_meeting_id"), "agenda_item", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_agenda_item_outcome"), "agenda_item", ["outcome"], unique=False)
    op.create_table(
        "attendance",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("votes", sa.Integer(), nullable=False),
        sa.Column("reply", sa.Text(), nullable=False),
        sa.Column("timeline", sa.Text(), nullable=False),
        sa.Column("excuse", sa.Text(), nullable=False),
        sa.Column("excuse_note", sa.Text(), nullable=False),
        sa.Column("representative", sa.Text(), nullable=False),
        sa.Column("representative_post", sa.Text(), nullable=False),
        sa.Column("in_place_of_id", sa.Text(), nullable=True),
        sa.Column("letter_no", sa.Text(), nullable=False),
        sa.Column("letter_date", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["in_place_of_id"], ["person.id"], name=op.f("fk_attendance_in_place_of_id_person")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_attendance_meeting_id_meeting")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_attendance_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_attendance_meeting_id"), "attendance", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_attendance_person_id"), "attendance", ["person_id"], unique=False)
    op.create_table(
        "evaluation",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("causes", sa.Text(), nullable=False),
        sa.Column("lessons", sa.Text(), nullable=False),
        sa.Column("approved_on", sa.Text(), nullable=True),
        sa.Column("approved_in_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["approved_in_id"], ["meeting.id"], name=op.f("fk_evaluation_approved_in_id_meeting")),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_evaluation_committee_id_committee")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_evaluation")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_evaluation_committee_id"), "evaluation", ["committee_id"], unique=False)
    op.create_table(
        "letter",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=True),
        sa.Column("committee_id", sa.Text(), nullable=True),
        sa.Column("resolution_ids", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("person_id", sa.Text(), nullable=True),
        sa.Column("recipient", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("attachment_mark", sa.Text(), nullable=False),
        sa.Column("classification", sa.Text(), nullable=False),
        sa.Column("urgency", sa.Text(), nullable=False),
        sa.Column("copies", sa.Text(), nullable=False),
        sa.Column("further_to_id", sa.Text(), nullable=True),
        sa.Column("delivered_on", sa.Text(), nullable=True),
        sa.Column("received_by", sa.Text(), nullable=False),
        sa.Column("receipt_no", sa.Text(), nullable=False),
        sa.Column("in_reply_to_id", sa.Text(), nullable=True),
        sa.Column("their_number", sa.Text(), nullable=False),
        sa.Column("their_date", sa.Text(), nullable=True),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("answer_by", sa.Text(), nullable=True),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_letter_committee_id_committee")),
        sa.ForeignKeyConstraint(["further_to_id"], ["letter.id"], name=op.f("fk_letter_further_to_id_letter")),
        sa.ForeignKeyConstraint(["in_reply_to_id"], ["letter.id"], name=op.f("fk_letter_in_reply_to_id_letter")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_letter_meeting_id_meeting")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_letter_person_id_person")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_letter_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letter")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_letter_answer_by"), "letter", ["answer_by"], unique=False)
    op.create_index(
        "ix_letter_contact",
        "letter",
        ["unit_id", "removed", "direction", "date", "delivered_on", "answer_by"],
        unique=False,
    )
    op.create_index(
        "ix_letter_course",
        "letter",
        ["direction", "removed", "date", "kind", "delivered_on", "answer_by"],
        unique=False,
    )
    op.create_index(op.f("ix_letter_in_reply_to_id"), "letter", ["in_reply_to_id"], unique=False)
    op.create_index(op.f("ix_letter_meeting_id"), "letter", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_letter_number"), "letter", ["number"], unique=False)
    op.create_index(
        "ix_letter_of_body",
        "letter",
        ["committee_id", "removed", "direction", "date", "kind", "delivered_on", "answer_by"],
        unique=False,
    )
    op.create_table(
        "minutes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("replaces_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("state", sa.Text(), nullable=False),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=True),
        sa.Column("opening", sa.Text(), nullable=False),
        sa.Column("closing", sa.Text(), nullable=False),
        sa.Column("attachment_mark", sa.Text(), nullable=False),
        sa.Column("copies", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("signed_pdf_sha256", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_minutes_meeting_id_meeting")),
        sa.ForeignKeyConstraint(["replaces_id"], ["minutes.id"], name=op.f("fk_minutes_replaces_id_minutes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minutes")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_minutes_meeting_id"), "minutes", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_minutes_number"), "minutes", ["number"], unique=False)
    op.create_index(op.f("ix_minutes_state"), "minutes", ["state"], unique=False)
    op.create_table(
        "final_minutes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("minutes_id", sa.Text(), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("replaces_id", sa.Text(), nullable=True),
        sa.Column("number", sa.Text(), nullable=False),
        sa.Column("snapshot", sa.Text(), nullable=False),
        sa.Column("sha256", sa.Text(), nullable=False),
        sa.Column("finalised_at", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_final_minutes_meeting_id_meeting")),
        sa.ForeignKeyConstraint(["minutes_id"], ["minutes.id"], name=op.f("fk_final_minutes_minutes_id_minutes")),
        sa.ForeignKeyConstraint(
            ["replaces_id"], ["final_minutes.id"], name=op.f("fk_final_minutes_replaces_id_final_minutes")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_final_minutes")),
        info={"insert_only": True},
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_final_minutes_meeting_id"), "final_minutes", ["meeting_id"], unique=False)
    op.create_index(op.f("ix_final_minutes_minutes_id"), "final_minutes", ["minutes_id"], unique=False)
    op.create_table(
        "recusal",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_recusal_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_recusal_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recusal")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_recusal_item_id"), "recusal", ["item_id"], unique=False)
    op.create_table(
        "resolution",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("running_number", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("responsible_unit_id", sa.Text(), nullable=True),
        sa.Column("responsible_note", sa.Text(), nullable=False),
        sa.Column("cooperating_unit_ids", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("due_days", sa.Integer(), nullable=True),
        sa.Column("extended_to", sa.Text(), nullable=True),
        sa.Column("clause_due", sa.Text(), nullable=True),
        sa.Column("objection_until", sa.Text(), nullable=True),
        sa.Column("deliverable", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("adopted_at", sa.Text(), nullable=True),
        sa.Column("vote_method", sa.Text(), nullable=False),
        sa.Column("votes_for", sa.Integer(), nullable=False),
        sa.Column("votes_against", sa.Integer(), nullable=False),
        sa.Column("votes_abstained", sa.Integer(), nullable=False),
        sa.Column("votes_by_name", sa.Text(), nullable=False),
        sa.Column("eligible", sa.Integer(), nullable=False),
        sa.Column("present", sa.Text(), nullable=False),
        sa.Column("chair_decided", sa.Integer(), nullable=False),
        sa.Column("below_quorum", sa.Integer(), nullable=False),
        sa.Column("notified_on", sa.Text(), nullable=True),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("standing_reason", sa.Text(), nullable=False),
        sa.Column("replaced_by_id", sa.Text(), nullable=True),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_resolution_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_resolution_meeting_id_meeting")),
        sa.ForeignKeyConstraint(
            ["replaced_by_id"], ["resolution.id"], name=op.f("fk_resolution_replaced_by_id_resolution")
        ),
        sa.ForeignKeyConstraint(
            ["responsible_unit_id"], ["unit.id"], name=op.f("fk_resolution_responsible_unit_id_unit")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_resolution")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_resolution_ended",
        "resolution",
        ["closed_on", "status", "meeting_id", "responsible_unit_id", "progress"],
        unique=False,
        sqlite_where=sa.text("removed IS 0 AND (status IN ('closed', 'void')) = 1"),
    )
    op.create_index(op.f("ix_resolution_item_id"), "resolution", ["item_id"], unique=False)
    op.create_index(op.f("ix_resolution_meeting_id"), "resolution", ["meeting_id"], unique=False)
    op.create_index(
        "ix_resolution_note",
        "resolution",
        ["responsible_note"],
        unique=False,
        sqlite_where=sa.text("removed IS 0 AND responsible_note <> ''"),
    )
    op.create_index(op.f("ix_resolution_replaced_by_id"), "resolution", ["replaced_by_id"], unique=False)
    op.create_index(op.f("ix_resolution_responsible_unit_id"), "resolution", ["responsible_unit_id"], unique=False)
    op.create_table(
        "signature",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("minutes_id", sa.Text(), nullable=False),
        sa.Column("person_id", sa.Text(), nullable=False),
        sa.Column("capacity", sa.Text(), nullable=False),
        sa.Column("signed_on", sa.Text(), nullable=True),
        sa.Column("means", sa.Text(), nullable=False),
        sa.Column("reservation", sa.Text(), nullable=False),
        sa.Column("scan_sha256", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["minutes_id"], ["minutes.id"], name=op.f("fk_signature_minutes_id_minutes")),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_signature_person_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_signature")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_signature_minutes_id"), "signature", ["minutes_id"], unique=False)
    op.create_table(
        "statement",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("speaker_id", sa.Text(), nullable=True),
        sa.Column("speaker", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("said_at", sa.Text(), nullable=True),
        sa.Column("private", sa.Integer(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_statement_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_statement_meeting_id_meeting")),
        sa.ForeignKeyConstraint(["speaker_id"], ["person.id"], name=op.f("fk_statement_speaker_id_person")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_statement")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_statement_item_id"), "statement", ["item_id"], unique=False)
    op.create_index(op.f("ix_statement_meeting_id"), "statement", ["meeting_id"], unique=False)
    op.create_table(
        "vulnerability",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("area_id", sa.Text(), nullable=True),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("process", sa.Text(), nullable=False),
        sa.Column("cause", sa.Text(), nullable=False),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("found_on", sa.Text(), nullable=False),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("severity", sa.Integer(), nullable=True),
        sa.Column("likelihood", sa.Integer(), nullable=True),
        sa.Column("solutions", sa.Text(), nullable=False),
        sa.Column("solution", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("resolution_ids", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("severity_after", sa.Integer(), nullable=True),
        sa.Column("likelihood_after", sa.Integer(), nullable=True),
        sa.Column("measured_effect", sa.Text(), nullable=False),
        sa.Column("measured_on", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name=op.f("fk_vulnerability_area_id_area")),
        sa.ForeignKeyConstraint(
            ["committee_id"], ["committee.id"], name=op.f("fk_vulnerability_committee_id_committee")
        ),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_vulnerability_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_vulnerability_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_vulnerability")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_vulnerability_area_id"), "vulnerability", ["area_id"], unique=False)
    op.create_index(op.f("ix_vulnerability_committee_id"), "vulnerability", ["committee_id"], unique=False)
    op.create_index(op.f("ix_vulnerability_item_id"), "vulnerability", ["item_id"], unique=False)
    op.create_table(
        "clause",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("resolution_id", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("responsible_unit_id", sa.Text(), nullable=True),
        sa.Column("responsible_note", sa.Text(), nullable=False),
        sa.Column("due", sa.Text(), nullable=True),
        sa.Column("due_days", sa.Integer(), nullable=True),
        sa.Column("extended_to", sa.Text(), nullable=True),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=False),
        sa.Column("closed_on", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["resolution_id"], ["resolution.id"], name=op.f("fk_clause_resolution_id_resolution")),
        sa.ForeignKeyConstraint(["responsible_unit_id"], ["unit.id"], name=op.f("fk_clause_responsible_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_clause")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_clause_resolution_id"), "clause", ["resolution_id"], unique=False)
    op.create_index(op.f("ix_clause_responsible_unit_id"), "clause", ["responsible_unit_id"], unique=False)
    op.create_table(
        "programme",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("priority", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("starts", sa.Text(), nullable=True),
        sa.Column("ends", sa.Text(), nullable=True),
        sa.Column("goal", sa.Text(), nullable=False),
        sa.Column("audience", sa.Text(), nullable=False),
        sa.Column("sessions_planned", sa.Integer(), nullable=True),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("unit_of_measure", sa.Text(), nullable=False),
        sa.Column("target", sa.REAL(), nullable=True),
        sa.Column("reached", sa.REAL(), nullable=True),
        sa.Column("budget", sa.Integer(), nullable=True),
        sa.Column("effect", sa.Text(), nullable=False),
        sa.Column("resolution_id", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_programme_committee_id_committee")),
        sa.ForeignKeyConstraint(
            ["resolution_id"], ["resolution.id"], name=op.f("fk_programme_resolution_id_resolution")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_programme_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_programme_committee_id"), "programme", ["committee_id"], unique=False)
    op.create_index(op.f("ix_programme_resolution_id"), "programme", ["resolution_id"], unique=False)
    op.create_index(op.f("ix_programme_unit_id"), "programme", ["unit_id"], unique=False)
    op.create_index(op.f("ix_programme_year"), "programme", ["year"], unique=False)
    op.create_table(
        "extension",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("resolution_id", sa.Text(), nullable=False),
        sa.Column("clause_id", sa.Text(), nullable=True),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("before", sa.Text(), nullable=True),
        sa.Column("until", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("granted_by", sa.Text(), nullable=False),
        sa.Column("meeting_id", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(["clause_id"], ["clause.id"], name=op.f("fk_extension_clause_id_clause")),
        sa.ForeignKeyConstraint(["meeting_id"], ["meeting.id"], name=op.f("fk_extension_meeting_id_meeting")),
        sa.ForeignKeyConstraint(
            ["resolution_id"], ["resolution.id"], name=op.f("fk_extension_resolution_id_resolution")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_extension")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_extension_resolution_id"), "extension", ["resolution_id"], unique=False)
    op.create_table(
        "finding",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("committee_id", sa.Text(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("dismissed", sa.Integer(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("time", sa.Text(), nullable=False),
        sa.Column("indicator", sa.Text(), nullable=False),
        sa.Column("programme_id", sa.Text(), nullable=True),
        sa.Column("item_id", sa.Text(), nullable=True),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["committee_id"], ["committee.id"], name=op.f("fk_finding_committee_id_committee")),
        sa.ForeignKeyConstraint(["item_id"], ["agenda_item.id"], name=op.f("fk_finding_item_id_agenda_item")),
        sa.ForeignKeyConstraint(["programme_id"], ["programme.id"], name=op.f("fk_finding_programme_id_programme")),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_finding_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_finding")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_finding_committee_id"), "finding", ["committee_id"], unique=False)
    op.create_table(
        "follow_up",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("resolution_id", sa.Text(), nullable=False),
        sa.Column("clause_id", sa.Text(), nullable=True),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("progress", sa.Integer(), nullable=True),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("obstacles", sa.Text(), nullable=False),
        sa.Column("unit_id", sa.Text(), nullable=True),
        sa.Column("letter_id", sa.Text(), nullable=True),
        sa.Column("standing_before", sa.Text(), nullable=False),
        sa.Column("position", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["clause_id"], ["clause.id"], name=op.f("fk_follow_up_clause_id_clause")),
        sa.ForeignKeyConstraint(["letter_id"], ["letter.id"], name=op.f("fk_follow_up_letter_id_letter")),
        sa.ForeignKeyConstraint(
            ["resolution_id"], ["resolution.id"], name=op.f("fk_follow_up_resolution_id_resolution")
        ),
        sa.ForeignKeyConstraint(["unit_id"], ["unit.id"], name=op.f("fk_follow_up_unit_id_unit")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
        sqlite_strict=True,
    )
    op.create_index(
        "ix_follow_up_obstacle",
        "follow_up",
        ["resolution_id"],
        unique=False,
        sqlite_where=sa.text("removed IS 0 AND obstacles <> ''"),
    )
    op.create_index("ix_follow_up_reports", "follow_up", ["unit_id", "removed", "date"], unique=False)
    op.create_index(op.f("ix_follow_up_resolution_id"), "follow_up", ["resolution_id"], unique=False)
    op.create_table(
        "programme_session",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("removed", sa.Integer(), nullable=False),
        sa.Column("programme_id", sa.Text(), nullable=False),
        sa.Column("date", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("teacher", sa.Text(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("participants", sa.Integer(), nullable=False),
        sa.Column("hours", sa.REAL(), nullable=True),
        sa.Column("note", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["programme_id"], ["programme.id"], name=op.f("fk_programme_session_programme_id_programme")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_programme_session")),
        sqlite_strict=True,
    )
    op.create_index(op.f("ix_programme_session_programme_id"), "programme_session", ["programme_id"], unique=False)
    for table in ("act", "change", "final_minutes"):
        for statement in insert_only(table):
            op.execute(statement)
    for statement in BY_DEADLINE:
        op.execute(statement)
