"""`python -m desktop_app`, and the `dabir` command."""


def main() -> int:
    from desktop_app.cli import run

    return run()


if __name__ == "__main__":
    raise SystemExit(main())
