/**
 * The report's style sheet. On paper there may be no colour and no backgrounds, so kinds and findings differ in
 * line, border and glyph as well. Fonts are the reader's own: an embedded one would add a megabyte, a linked one a request.
 */
export const STYLE = `
@page { margin: 18mm 16mm 20mm; }
:root { --ink: #201e1a; --soft: #5f5a51; --rule: #cfc9bc; --figure: #f7e9bd; --figure-edge: #8a6508; --accent: #0b5d78; --good: #2c6e3f; --bad: #a8321f; --warn: #805300;
  --serif: "Source Serif 4", "Source Serif Pro", Charter, Georgia, "Times New Roman", serif; --sans: Inter, "Segoe UI", system-ui, -apple-system, "Helvetica Neue", Arial, sans-serif; }
* { box-sizing: border-box; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
body { margin: 0 auto; max-width: 760px; padding: 40px 24px 80px; background: #fdfcf9; color: var(--ink); font: 13px/1.45 var(--sans); overflow-wrap: anywhere; }
h1, h2, h3, .verdict, .words, .copy, .value { font-family: var(--serif); }
h1 { font-size: 30px; line-height: 1.18; font-weight: 640; letter-spacing: -.01em; margin: 2px 0 6px; }
h2 { font-size: 21px; line-height: 1.25; font-weight: 620; margin: 44px 0 6px; padding-top: 14px; border-top: 1.5px solid var(--ink); }
h3 { font-size: 17px; line-height: 1.3; font-weight: 620; margin: 26px 0 4px; }
h1, h2, h3 { break-after: avoid; text-wrap: balance; }
p { margin: 0 0 10px; orphans: 3; widows: 3; }
a { color: inherit; text-decoration: none; } a:hover, a:focus-visible { text-decoration: underline; }
tr:target { background: #e2eef1; }
.kind { font-size: 11px; font-weight: 600; letter-spacing: .06em; text-transform: uppercase; color: var(--soft); margin: 0; }
.soft { color: var(--soft); } .good { color: var(--good); } .bad { color: var(--bad); } .warn { color: var(--warn); }
.num, .n, .value { font-variant-numeric: tabular-nums lining-nums; }
table { border-collapse: collapse; width: 100%; margin: 8px 0 14px; }
thead { display: table-header-group; }
th { text-align: left; font-size: 10.5px; font-weight: 600; letter-spacing: .05em; text-transform: uppercase; color: var(--soft); padding: 0 12px 6px 0; border-bottom: 1px solid var(--rule); vertical-align: bottom; }
td { padding: 8px 12px 8px 0; border-bottom: 1px solid var(--rule); vertical-align: top; unicode-bidi: isolate; }
tr, .question > .verdict, svg, .pairs li { break-inside: avoid; }
th:last-child, td:last-child { padding-right: 0; }
th { overflow-wrap: normal; } .n { text-align: right; width: 72px; } .summary td:last-child { width: 150px; } .no { width: 38px; font-variant-numeric: tabular-nums; } .hash { font-family: ui-monospace, Menlo, Consolas, monospace; font-size: 11.5px; }
.words { font-size: 15px; line-height: 1.45; white-space: pre-line; }
.entries td:nth-child(3), .entries td:nth-child(4) { width: 150px; }
.cells td:nth-child(1) { width: 108px; } .cells td:nth-child(2) { width: 124px; overflow-wrap: normal; } .cells td:nth-child(4) { width: 104px; }
.line caption { text-align: left; font-size: 10.5px; font-weight: 600; letter-spacing: .05em; text-transform: uppercase; color: var(--soft); padding-bottom: 2px; break-after: avoid; }
.line td { padding-block: 4px; } .line td:nth-child(1) { width: 108px; } .line td:nth-child(2) { width: 124px; font-weight: 560; overflow-wrap: normal; }
.value { font-size: 16px; font-weight: 560; } .value .soft, .words .soft { font: 12px/1.4 var(--sans); }
.tag { display: inline-block; border: 1px solid currentColor; border-radius: 3px; padding: 0 5px; font-size: 11.5px; white-space: nowrap; margin: 0 2px 2px 0; }
.note { margin-top: 6px; padding-left: 10px; border-left: 2px solid var(--rule); }
.offered { margin: 0 0 14px; } .offered ul { margin: 0; padding: 0; list-style: none; } .offered li { padding: 4px 0; break-inside: avoid; }
.quoted { font: italic 14px/1.4 var(--serif); }
.legend { font-size: 12px; line-height: 1.7; color: var(--soft); } .legend mark { color: var(--ink); }
.question > .soft:first-of-type, .question > .verdict { break-after: avoid; } .verdict { font-size: 16px; line-height: 1.5; margin: 8px 0 10px; }
.pairs { margin: 0 0 10px; padding: 0; list-style: none; } .pairs li { padding: 6px 0; border-bottom: 1px solid var(--rule); }
.computed::before { content: "= "; font-weight: 400; color: var(--soft); }
.diff { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; margin-top: 6px; } .pairs .diff { break-inside: avoid; }
@media screen and (max-width: 560px) { .diff { grid-template-columns: 1fr; gap: 6px; } }
del { color: var(--bad); text-decoration-thickness: 1.5px; } ins { color: var(--good); text-decoration: underline double; }
.copy { font-size: 16.5px; line-height: 1.68; margin: 18px 0 8px; max-width: 660px; }
.copy p { margin: 0 0 12px; } .copy .headline { font-size: 22px; font-weight: 640; line-height: 1.25; }
.copy .dateline { float: left; margin-right: .35em; } .copy .dateline::after { content: ' –'; }
.copy .caption { font: 13px/1.5 var(--sans); color: var(--soft); border-left: 1px solid var(--rule); padding-left: 12px; }
.copy blockquote { font-style: italic; font-size: 19px; line-height: 1.4; margin: 18px 0; padding-left: 16px; border-left: 2px solid var(--ink); break-inside: avoid; }
.copy cite { display: block; font: 12px/1.4 var(--sans); color: var(--soft); margin-top: 5px; }
mark { color: inherit; background: none; }
mark.quote { text-decoration: underline solid var(--accent) 2px; text-underline-offset: 4px; text-decoration-skip-ink: none; }
mark.quote.suggested { text-decoration: underline dashed var(--accent) 1.5px; text-underline-offset: 4px; }
mark.claim { text-decoration: underline dotted var(--soft) 2px; text-underline-offset: 4px; }
mark.figure { background: var(--figure); border: solid var(--figure-edge); border-width: 1px 0; padding: 0 1px; font-variant-numeric: lining-nums; }
mark.figure.suggested { background: none; border-style: dashed; }
mark.figure.from { border-left-width: 1px; border-radius: 2px 0 0 2px; } mark.figure.to { border-right-width: 1px; } mark.figure { -webkit-box-decoration-break: clone; box-decoration-break: clone; }
sup { font: 600 10px/1 var(--sans); margin-left: 1px; vertical-align: super; color: var(--soft); white-space: nowrap; }
svg { display: block; width: 100%; height: auto; margin: 6px 0 12px; }
.key { display: flex; flex-wrap: wrap; gap: 4px 20px; margin: -4px 0 14px; padding: 0; list-style: none; color: var(--soft); font-size: 12px; break-before: avoid; break-inside: avoid; }
.key li { display: flex; align-items: center; gap: 7px; } .key svg { width: 14px; height: 23px; margin: 0; flex: none; }
svg text { font: 11px var(--sans); fill: var(--soft); } svg .label { font: 560 12.5px var(--serif); fill: var(--ink); paint-order: stroke; stroke: #fdfcf9; stroke-width: 4px; }
.axis line { stroke: var(--rule); } .axis .grid { stroke-dasharray: 2 4; }
.band { stroke: var(--figure-edge); stroke-width: 9; stroke-linecap: round; opacity: .4; } .arrow { fill: none; stroke: var(--figure-edge); stroke-width: 2; }
.point { fill: var(--ink); } .clashes { fill: #fff; stroke: var(--bad); stroke-width: 2.5; } .clash { stroke: var(--bad); stroke-width: 1.5; stroke-dasharray: 5 3; }
@media print { body { max-width: none; padding: 0; background: #fff; font-size: 10pt; } .copy { font-size: 11.5pt; max-width: none; } .article, .left { break-before: page; } h2 { margin-top: 0; } .comparisons h2, .made h2 { margin-top: 28pt; } }
`;

/** What the page's policy admits; test/unit/report holds it to STYLE. */
export const STYLE_HASH = 'sha256-3iEk32gOam3kYASnYU82u6wRiqE6flv2kAyWqaA33Xo=';
