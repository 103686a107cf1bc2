"""How the program looks: colours, type and space from one token table, worn light or dark."""

from desktop_app.ui.theme.colours import DARK, LIGHT
from desktop_app.ui.theme.sizes import ROLES, SCALES, Role
from desktop_app.ui.theme.wear import Theme

__all__ = ["DARK", "LIGHT", "ROLES", "SCALES", "Role", "Theme"]
