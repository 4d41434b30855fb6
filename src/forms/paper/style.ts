/** A4 with a pen first, then the screen, then narrow ones. `version` stands in the margin, as a text of CSS that is not escaped: no quotes, no backslashes, no `<`. */
export const paperStyle = (version: string): string => `
:root { color-scheme: light; --ink: #16202e; --soft: #5a6675; --line: #c9d1db; --wash: #f5f7fa; --box: 6mm; --step: 78px; }
*, *::before, *::after { box-sizing: border-box; }
html { font: 16px/1.5 ${fonts}; color: var(--ink); background: #fff; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0 auto; max-width: 920px; padding: 40px 32px; hyphens: auto; overflow-wrap: anywhere; }
h1 { font-size: 1.75rem; line-height: 1.2; margin: 0 0 12px; text-wrap: balance; }
h2 { font-size: 1.125rem; margin: 28px 0 8px; padding-bottom: 4px; border-bottom: 2px solid var(--ink); }
p { margin: 0 0 8px; }
.intro { max-width: 70ch; }
.how-to { display: flex; gap: 12px; align-items: center; padding: 10px 14px; background: var(--wash); border: 1px solid var(--line); border-radius: 3px; }
.id, .step i { font: 400 0.6875rem/1.2 ${mono}; color: var(--soft); font-style: normal; white-space: nowrap; hyphens: none; }
fieldset { border: 0; margin: 0; padding: 0; min-inline-size: 0; }
legend, .legend { display: block; padding: 0; width: 100%; }
legend { float: left; }
legend + * { clear: both; }
.block legend, .block .legend { position: relative; padding-left: 2.1em; }
.question { padding: 10px 0; border-bottom: 1px solid var(--line); }
.place { position: absolute; left: 0; font-weight: 700; }
.only { display: block; font-size: 0.8125rem; font-weight: 700; color: var(--soft); }
.person > .range { margin-left: 10px; }
.how { margin: 2px 0 6px; }
.how, .range { font-size: 0.8125rem; color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.step b { font-weight: 400; }
.detail { display: block; color: var(--soft); font-size: 0.9375rem; line-height: 1.4; }

input[type="radio"], input[type="checkbox"], .sample { appearance: none; -webkit-appearance: none; flex: none; width: var(--box); height: var(--box); margin: 0; border: 0.4mm solid var(--ink); border-radius: 0.6mm; background: #fff; cursor: pointer; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
input:checked, .sample { background-image: linear-gradient(45deg, transparent calc(50% - 0.45mm), var(--ink) calc(50% - 0.35mm), var(--ink) calc(50% + 0.35mm), transparent calc(50% + 0.45mm)), linear-gradient(-45deg, transparent calc(50% - 0.45mm), var(--ink) calc(50% - 0.35mm), var(--ink) calc(50% + 0.35mm), transparent calc(50% + 0.45mm)); }
input:focus-visible, textarea:focus-visible { outline: 3px solid #1f5fa8; outline-offset: 2px; }
@media (forced-colors: active) { input[type="radio"], input[type="checkbox"] { appearance: auto; -webkit-appearance: auto; } }
input[type="text"] { font: inherit; color: inherit; padding: 4px 8px; border: 0.3mm solid var(--ink); border-radius: 0.6mm; background: #fff; max-width: 100%; min-height: 9mm; }
textarea { font: inherit; color: inherit; display: block; width: 100%; margin-top: 6px; padding: 6px 8px; border: 0.3mm solid var(--ink); border-radius: 0.6mm; min-height: 36mm; resize: vertical; }

.block + .block { margin-top: 20px; }
.part + .part > .head { margin-top: 12px; }
.line { grid-template-columns: minmax(0, 1fr) repeat(var(--across, 7), var(--step)); align-items: center; column-gap: 0.4mm; display: grid; }
${[2, 3, 4, 5, 6, 7].map((count) => `.across-${count} { --across: ${count}; }`).join(' ')}
.line > legend { padding-right: 10px; }
.head { padding: 8px 0 6px; align-items: end; border-bottom: 1.5px solid var(--ink); }
.head .step { display: block; text-align: center; font-size: 0.6875rem; line-height: 1.2; }
.head .step i { display: block; margin-top: 2px; }
fieldset.line > .step { display: flex; justify-content: center; align-items: center; padding: 4px 0; cursor: pointer; }
fieldset.line > .step .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.line .beside { position: relative; }
.line > .own + .beside::before { content: ""; position: absolute; left: 0; top: 2px; bottom: 2px; border-left: 0.3mm dotted var(--soft); }
.head .beside { color: var(--soft); }
.list > .how, .figures > .how { margin-left: 2.6em; }
.list > .step { margin-left: 2.1em; }
.list > .step, .choices > .step { display: flex; gap: 10px; align-items: flex-start; padding: 4px 0; cursor: pointer; }
.choices { display: flex; flex-wrap: wrap; gap: 2px 28px; margin-top: 4px; }
.list > .beside + .beside { margin-top: 0; }
.figures { display: flex; flex-wrap: wrap; gap: 6px 10px; }
.figures > .how { width: 100%; }
.figures > .step { display: flex; flex-direction: column; align-items: center; gap: 2px; cursor: pointer; }
.figures > .step i { display: none; }
.figure { margin-left: 2.1em; display: flex; flex-wrap: wrap; gap: 8px 20px; align-items: center; margin-top: 6px; }
.figure .step { display: flex; gap: 10px; align-items: center; cursor: pointer; }
footer { margin-top: 28px; }
.thanks { font-weight: 700; }
.clerk { margin-top: 24px; padding-top: 8px; border-top: 1px solid var(--line); font-size: 0.75rem; color: var(--soft); max-width: 80ch; }

@media screen and (max-width: 760px) {
  body { padding: 24px 16px; }
  h1 { font-size: 1.5rem; }
  .head { display: none; }
  fieldset.line { display: block; }
  fieldset.line > legend { padding-bottom: 6px; }
  fieldset.line > .step { justify-content: flex-start; gap: 12px; padding: 7px 0; }
  fieldset.line > .step .word { position: static; width: auto; height: auto; overflow: visible; clip-path: none; white-space: normal; }
  .line > .own + .beside::before { display: none; }
}
@page { size: A4; margin: 12mm 12mm 15mm; @bottom-left { content: "${version}"; font: 8pt ${fonts}; color: #5a6675; } @bottom-right { content: counter(page) " / " counter(pages); font: 8pt ${fonts}; color: #5a6675; } }
@media print {
  :root { --step: 16.4mm; }
  html { font-size: 9.75pt; line-height: 1.35; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 19pt; }
  h2 { break-after: avoid; }
  .part, .person, .how-to, .clerk { break-inside: avoid; }
  .id, .step i { font-size: 6.5pt; }
  .head .step { font-size: 6.1pt; }
  .question { padding: 1.8mm 0; }
  textarea { resize: none; }
  .detail { font-size: 9pt; }
  .part + .part > .head { margin-top: 4mm; }
  .list > .step { padding: 0.8mm 0; }
}
`;

const fonts = "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'DejaVu Sans', Arial, sans-serif";
const mono = "ui-monospace, 'Cascadia Mono', Consolas, 'DejaVu Sans Mono', monospace";
