import { fontStack } from '#charts/drawing/text';

/** Screen first, narrow screens below 700 px, then paper. Colours have a contrast of at least 4.5:1 on their ground. */
export const style = `
:root { color-scheme: light; --ink: #16202e; --text: #2b3645; --soft: #5a6675; --line: #d9dfe7; --wash: #f5f7fa; --brand: #1f5fa8; --good: #00684a; --warn: #8a5a00; --bad: #b3400e; }
*, *::before, *::after { box-sizing: border-box; }
html { font: 16px/1.6 ${fontStack}; color: var(--text); background: #fff; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-behavior: smooth; }
body { margin: 0 auto; max-width: 860px; padding: 64px 48px 48px; overflow-wrap: anywhere; border-top: 0; }
body::before { content: ""; position: absolute; inset: 0 0 auto; height: 6px; background: var(--brand); }
h1, h2, h3, h4 { color: var(--ink); line-height: 1.22; text-wrap: balance; overflow-wrap: break-word; }
h1 { font-size: 2.5rem; font-weight: 700; letter-spacing: -0.022em; margin: 0; }
h2 { font-size: 1.625rem; font-weight: 700; letter-spacing: -0.014em; margin: 0 0 20px; }
h3 { font-size: 1.1875rem; margin: 40px 0 12px; }
h4 { font-size: 1.0625rem; margin: 0; }
p { margin: 0 0 16px; max-width: 70ch; }
ul, ol { margin: 0 0 20px; padding-left: 1.4em; max-width: 70ch; }
li { margin: 0 0 8px; padding-left: 4px; }
li::marker { color: var(--brand); font-weight: 700; }
dl, dd { margin: 0; }
a { color: var(--brand); text-decoration-thickness: 1px; text-underline-offset: 3px; }
a:focus-visible { outline: 3px solid var(--brand); outline-offset: 3px; border-radius: 2px; }
.strong { color: var(--ink); font-weight: 700; }
.muted { color: var(--soft); }
.good { color: var(--good); }
.warn { color: var(--warn); }
.bad { color: var(--bad); }
.note { color: var(--soft); font-size: 0.875rem; }

.draft { margin: 0 0 32px; padding: 10px 16px; max-width: none; border: 1px solid #e3c58e; border-left: 4px solid #c98a1b; background: #fdf6e9; color: #5f4308; font-size: 0.9375rem; border-radius: 3px; }
.draft strong { margin-right: 8px; text-transform: uppercase; letter-spacing: 0.08em; font-size: 0.8125rem; }
.draft-mark { display: none; }
.subtitle { margin: 10px 0 0; font-size: 1.1875rem; color: var(--soft); }
.head { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 150px), 1fr)); gap: 18px 32px; margin: 36px 0 0; padding: 20px 0; border-top: 1px solid var(--line); border-bottom: 1px solid var(--line); }
.head dt, .figures dt { font-size: 0.8125rem; color: var(--soft); line-height: 1.4; }
.head dd { color: var(--ink); font-weight: 600; line-height: 1.4; margin-top: 2px; }
.headline { margin: 40px 0 0; max-width: 36em; font-size: 1.5rem; line-height: 1.4; letter-spacing: -0.01em; color: var(--ink); text-wrap: pretty; }
nav { margin: 48px 0 0; padding: 24px 28px 16px; background: var(--wash); border-radius: 6px; }
nav h2 { font-size: 0.8125rem; font-weight: 700; letter-spacing: 0; color: var(--soft); margin: 0 0 12px; }
nav ol { columns: 2 18em; column-gap: 40px; max-width: none; margin: 0; }
nav li { break-inside: avoid; }
nav li::marker { color: var(--soft); font-weight: 400; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
section { margin-top: 72px; padding-top: 32px; border-top: 2px solid var(--ink); }
h2[tabindex]:focus { outline: none; }
footer { margin-top: 80px; padding-top: 16px; border-top: 1px solid var(--line); color: var(--soft); font-size: 0.8125rem; }

.figures { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 168px), 1fr)); gap: 16px; margin: 8px 0 32px; }
.figures > div { display: flex; flex-direction: column; padding: 16px 18px 14px; border: 1px solid var(--line); border-top: 3px solid currentColor; border-radius: 4px; background: #fff; }
.figures > .plain, .figures > .strong { color: var(--brand); }
.figures .value { color: var(--ink); font-size: 2rem; font-weight: 700; letter-spacing: -0.02em; line-height: 1.2; margin: 6px 0 4px; font-variant-numeric: tabular-nums; overflow-wrap: break-word; }
.figures .good .value, .figures .warn .value, .figures .bad .value { color: inherit; }
.figures .note { line-height: 1.4; }

.callout { margin: 24px 0; padding: 16px 20px; border-left: 4px solid var(--brand); background: var(--wash); color: var(--text); border-radius: 0 4px 4px 0; }
.callout p { margin: 0; }
.callout .title { color: var(--ink); font-weight: 700; margin-bottom: 4px; }
.callout.good { border-color: var(--good); background: #eef7f3; }
.callout.warn { border-color: #c98a1b; background: #fdf6e9; }
.callout.bad { border-color: var(--bad); background: #fcf1ec; }

figure { margin: 28px 0 36px; }
figcaption { margin: 0 0 18px; max-width: 70ch; }
figcaption strong { display: block; color: var(--ink); }
figcaption span { color: var(--soft); font-size: 0.9375rem; }
svg { display: block; width: 100%; height: auto; }
.part + .part { margin-top: 28px; }
.narrow { display: none; }

.table { margin: 28px 0 36px; }
.table .note { margin-top: 10px; }
table { width: 100%; border-collapse: collapse; font-size: 0.9375rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { text-align: left; color: var(--ink); font-weight: 700; font-size: 1rem; padding: 0 0 10px; }
th, td { padding: 9px 12px; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); font-weight: 400; overflow-wrap: anywhere; min-width: 5.5em; }
th:first-child, td:first-child { padding-left: 0; }
th:last-child, td:last-child { padding-right: 0; }
thead th { color: var(--soft); font-size: 0.8125rem; font-weight: 600; vertical-align: bottom; border-bottom: 2px solid var(--ink); }
tbody th { min-width: 9em; }
tbody th.plain { color: var(--ink); }
th.right, td.right { text-align: right; }
.range { white-space: nowrap; }
th.strong, td.strong, td.good, td.warn, td.bad { font-weight: 700; }

.definitions > div { display: grid; grid-template-columns: minmax(0, 13em) minmax(0, 1fr); gap: 4px 28px; padding: 10px 0; border-top: 1px solid var(--line); }
.definitions dt { color: var(--ink); font-weight: 600; }
.card { margin: 20px 0; border: 1px solid var(--line); border-left: 4px solid var(--brand); border-radius: 4px; padding: 18px 22px 14px; color: var(--text); }
.card.good { border-left-color: var(--good); }
.card.warn { border-left-color: #c98a1b; }
.card.bad { border-left-color: var(--bad); }
.card.muted { border-left-color: #9aa5b3; }
.card header { display: flex; flex-wrap: wrap; gap: 6px 16px; align-items: baseline; justify-content: space-between; margin-bottom: 10px; }
.card h3, .card h4 { margin: 0; font-size: 1.0625rem; flex: 1 1 16em; text-wrap: pretty; }
.tag { padding: 2px 10px; border: 1px solid var(--line); border-radius: 99px; background: var(--wash); color: var(--text); font-size: 0.8125rem; font-weight: 600; line-height: 1.5; }
.card dl > div { display: grid; grid-template-columns: minmax(0, 11em) minmax(0, 1fr); gap: 2px 24px; padding: 7px 0; border-top: 1px solid #e9edf2; font-size: 0.9375rem; line-height: 1.5; }
.card dt { color: var(--soft); }
.card dd { color: var(--text); }

@media print, (min-width: 860px) { .whole-on-page th, .whole-on-page td { overflow-wrap: break-word; min-width: 0; } }
@media screen and (max-width: 699px) {
  .whole-on-screen th, .whole-on-screen td { overflow-wrap: break-word; min-width: 0; }
  body { padding: 40px 16px 32px; }
  h1 { font-size: 1.875rem; }
  h2 { font-size: 1.375rem; }
  .headline { font-size: 1.25rem; margin-top: 28px; }
  .head { margin-top: 24px; gap: 14px 24px; }
  nav { padding: 18px 18px 10px; margin-top: 32px; }
  section { margin-top: 48px; padding-top: 24px; }
  .figures { grid-template-columns: repeat(auto-fit, minmax(min(100%, 132px), 1fr)); gap: 12px; }
  .figures > div { padding: 12px 14px; }
  .figures .value { font-size: 1.625rem; }
  .definitions > div, .card dl > div { grid-template-columns: minmax(0, 1fr); }
  .card { padding: 16px 16px 10px; }
  .wide { display: none; }
  .narrow { display: block; max-width: 480px; }
  .cards, .cards tbody, .cards tr, .cards th, .cards td { display: block; }
  .cards caption { display: block; }
  .cards thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .cards tr { border: 1px solid var(--line); border-radius: 4px; padding: 12px 14px; margin-bottom: 12px; }
  .cards th, .cards td { min-width: 0; padding: 5px 0; border: 0; text-align: left; }
  .cards tbody th { font-weight: 700; color: var(--ink); padding-bottom: 7px; }
  .cards td { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1.2fr); gap: 16px; border-top: 1px solid #e9edf2; }
  .cards td::before { content: attr(data-label); color: var(--soft); font-weight: 400; }
}
@page { size: A4; margin: 20mm 18mm 20mm; @bottom-right { content: counter(page) " / " counter(pages); font: 9pt ${fontStack}; color: #5a6675; } }
@media print {
  html { font-size: 10.5pt; line-height: 1.5; scroll-behavior: auto; }
  body { max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body::before { display: none; }
  h1 { font-size: 26pt; }
  .headline { font-size: 15pt; }
  .cover { border-top: 5px solid var(--brand); padding-top: 14mm; }
  section { margin-top: 14mm; padding-top: 8mm; }
  h2, h3, h4, caption, figcaption, thead { break-after: avoid; }
  figcaption, figure.single, .part, tr, .card, .callout, .figures > div, .definitions > div, li, nav, .head { break-inside: avoid; }
  figcaption + .part { break-before: avoid; }
  thead { display: table-header-group; }
  table { font-size: 9.5pt; line-height: 1.4; }
  th, td { padding: 6px 9px; }
  thead th { font-size: 8.5pt; }
  p { orphans: 3; widows: 3; }
  a { color: inherit; text-decoration: none; }
  .figures { grid-template-columns: repeat(auto-fit, minmax(34mm, 1fr)); gap: 4mm; }
  .head { grid-template-columns: repeat(auto-fit, minmax(36mm, 1fr)); }
  .figures .value { font-size: 1.5rem; }
  footer { display: none; }
  .draft-mark { display: block; position: fixed; z-index: -1; top: 40%; left: 0; right: 0; margin: 0; max-width: none; text-align: center; white-space: nowrap; transform: rotate(-32deg); color: #eef1f5; font-size: 42pt; font-weight: 700; letter-spacing: 0.04em; text-transform: uppercase; }
}
`;
