import type { Block } from '#report/report';
import { chartFigure } from './chart-figure';
import { html, type Markup, nothing, trusted } from './markup';
import { table } from './table';

interface Place {
  /** Unique in the page. */
  readonly id: string;
  /** Whether the section has a heading above this block, so that a card's title goes below it. */
  readonly underHeading: boolean;
}

/** One block as markup. */
export function block(each: Block, { id, underHeading }: Place): Markup {
  switch (each.kind) {
    case 'heading':
      return html`<h3>${each.text}</h3>`;
    case 'paragraph':
      return html`<p class="${each.tone ?? 'plain'}">${each.text}</p>`;
    case 'list': {
      const items = each.items.map((item) => html`<li>${item}</li>`);
      return each.ordered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'figures':
      return html`<dl class="figures">${each.items.map(({ label, value, note, tone }) => html`<div class="${tone}"><dt>${label}</dt><dd class="value">${value}</dd>${note === '' ? nothing : html`<dd class="note">${note}</dd>`}</div>`)}</dl>`;
    case 'callout':
      return html`<div class="callout ${each.tone}" role="note"><p class="title">${each.title}</p><p>${each.text}</p></div>`;
    case 'table':
      return table(each);
    case 'chart':
      return chartFigure(each.figure, id);
    case 'definitions':
      return html`<dl class="definitions">${each.items.map(({ term, text }) => html`<div><dt>${term}</dt><dd>${text}</dd></div>`)}</dl>`;
    case 'card': {
      const [open, close] = underHeading ? [trusted('<h4>'), trusted('</h4>')] : [trusted('<h3>'), trusted('</h3>')];
      return html`<article class="card ${each.tone}"><header>${open}${each.title}${close}${each.tag === '' ? nothing : html`<span class="tag">${each.tag}</span>`}</header>
<dl>${each.rows.map(({ label, value }) => html`<div><dt>${label}</dt><dd>${value}</dd></div>`)}</dl></article>`;
    }
  }
}
