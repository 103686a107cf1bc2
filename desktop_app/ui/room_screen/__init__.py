"""The second window of a session, for the screen of the room: what all may see, in type that all can read."""

from desktop_app.ui.room_screen.room import Room
from desktop_app.ui.room_screen.view import Cell, RoomView, Scene

__all__ = ["Cell", "Room", "RoomView", "Scene"]
