"""Dabir: an offline desktop program for the secretaries of committees in public offices."""
