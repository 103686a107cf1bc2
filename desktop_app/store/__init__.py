"""Floor 2, the office file: opening, migrations, the change log, attachments, backups."""
