"""How the page of the programme looks: dark on light with contrast above 7:1, calm on paper too."""

STYLE = """
:root { color-scheme: light; }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 68rem; padding: 1.5rem; color: #1b1f24; background: #ffffff;
  font: 1.0625rem/1.55 system-ui, "Segoe UI", "DejaVu Sans", sans-serif; }
.skip { position: absolute; left: -100rem; }
.skip:focus { left: 1rem; top: 1rem; padding: .5rem 1rem; background: #ffffff; z-index: 1; }
a { color: #0a4380; }
a:focus-visible, .scroll:focus-visible { outline: 3px solid #0a4380; outline-offset: 2px; }
.from, .kind, caption { color: #454c55; }
h1 { font-size: 2rem; line-height: 1.2; margin: .2rem 0; }
.motto { font-size: 1.25rem; margin: .2rem 0 1rem; }
h2 { font-size: 1.375rem; margin: 2.2rem 0 .4rem; }
h3 { font-size: 1.125rem; margin: 1.4rem 0 .2rem; }
nav ul { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; list-style: none; padding: 0; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; min-width: 44rem; }
caption { text-align: left; padding: .3rem 0; }
th, td { text-align: left; vertical-align: top; padding: .6rem .8rem .6rem 0;
  border-bottom: 1px solid #c4cad1; }
thead th { border-bottom: 2px solid #1b1f24; }
tbody th { white-space: nowrap; font-weight: 600; }
tr:target { background: #eaf2fb; }
footer { margin-top: 2.5rem; border-top: 1px solid #c4cad1; color: #454c55; }
@media print {
  body { max-width: none; padding: 0; font-size: 10pt; }
  .skip, nav { display: none; }
  .scroll { overflow: visible; }
  table { min-width: 0; }
  thead { display: table-header-group; }
  tr, article { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  a { color: inherit; text-decoration: none; }
}
"""
