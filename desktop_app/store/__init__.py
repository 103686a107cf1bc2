"""Floor 2, the office's file: opening, migrations, the change log, attachments by digest, backups."""
