"""How the first page of an archive folder looks, on the screen and when it is printed."""

from __future__ import annotations

STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { font-family: Vazirmatn, "B Nazanin", Tahoma, sans-serif; line-height: 1.9; color: #1d2027; background: #faf9f6;
  max-width: 62rem; margin: 0 auto; padding: 1.5rem; }
h1 { font-size: 1.6rem; margin: 0 0 .5rem; }
h2 { font-size: 1.2rem; margin: 2rem 0 .4rem; border-bottom: 1px solid #cbc8bf; }
h3 { font-size: 1rem; margin: .8rem 0 .2rem; }
a { color: #2b4c9b; text-decoration: none; }
a:hover, a:focus { text-decoration: underline; }
small, .facts, footer { color: #50545e; }
ul { margin: .2rem 0; padding-right: 1.4rem; }
table { width: 100%; border-collapse: collapse; background: #fff; font-size: .95rem; }
th, td { border: 1px solid #b9babc; padding: .25rem .6rem; text-align: right; vertical-align: top; }
th { background: #f0f0ee; font-weight: 600; }
.about, .about th, .about td { border: 0; background: none; padding: 0 0 0 1rem; }
.about th { color: #50545e; font-weight: normal; white-space: nowrap; }
.about td { width: 100%; }
.banner { text-align: center; color: #b0351d; border: 2px solid #b0351d; font-weight: bold; margin: 0 auto 1rem;
  width: max-content; padding: 0 2rem; }
.class { color: #b0351d; }
footer { margin: 2.5rem 0 1rem; border-top: 1px solid #cbc8bf; padding-top: .5rem; font-size: .9rem; }
@media print {
  @page { size: A4; margin: 15mm; }
  body { background: #fff; max-width: none; padding: 0; font-size: 10.5pt; }
  thead { display: table-header-group; }
  tr, li { break-inside: avoid; }
  h2, h3, .facts { break-after: avoid; }
  a { color: inherit; }
}
"""
