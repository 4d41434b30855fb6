import type { Report, Section } from '#report/report';
import { wordingFor } from '#wording/wording';
import { block } from './blocks';
import { html, type Markup, nothing, trusted } from './markup';
import { printMarks } from './print-marks';
import { style } from './style';

const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none'; form-action 'none'";

/** Ids are counted, never taken from the text: two sections cannot meet, and no text can make an anchor. */
const anchor = (index: number): string => `section-${index + 1}`;

function section({ title, blocks }: Section, index: number): Markup {
  let underHeading = false;
  const written = blocks.map((each, place) => {
    underHeading ||= each.kind === 'heading';
    return block(each, { id: `figure-${index + 1}-${place + 1}`, underHeading });
  });
  return html`<section aria-labelledby="${anchor(index)}"><h2 id="${anchor(index)}" tabindex="-1">${title}</h2>
${written}</section>`;
}

export function page(report: Report): Markup {
  const { say } = wordingFor(report.language);
  const { language, title, subtitle, draft, head, headline, sections, generator } = report;
  return html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<meta name="robots" content="noindex">
<meta name="generator" content="${generator}">
<title>${title}${subtitle === '' ? '' : ` – ${subtitle}`}</title>
<style>${trusted(style + printMarks({ generator, draft: draft === null ? null : say('format.draft') }))}</style>
</head>
<body>
${draft === null ? nothing : html`<p class="draft-mark" aria-hidden="true">${say('format.draft')}</p>`}
<header class="cover">
${draft === null ? nothing : html`<p class="draft"><strong>${say('format.draft')}</strong> ${draft}</p>`}
<h1>${title}</h1>
${subtitle === '' ? nothing : html`<p class="subtitle">${subtitle}</p>`}
<dl class="head">${head.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl>
<p class="headline">${headline}</p>
</header>
<nav aria-labelledby="contents"><h2 id="contents">${say('format.contents')}</h2>
<ol>${sections.map((each, index) => html`<li><a href="#${anchor(index)}">${each.title}</a></li>`)}</ol></nav>
<main>
${sections.map(section)}
</main>
<footer><p>${generator}</p></footer>
</body>
</html>`;
}
