import { drawChart } from '#charts/index';
import type { Chart } from '#report/report';
import { html, type Markup, trusted } from './markup';

const [wide, narrow] = [760, 320];
/** So that a drawing is never taller than a printed page. */
const mostRows = 14;

/** A long figure as several of about the same length, each with its own axis. */
function parts(figure: Chart): readonly Chart[] {
  if (figure.chart === 'band' || figure.rows.length <= mostRows) return [figure];
  const count = Math.ceil(figure.rows.length / mostRows);
  const size = Math.ceil(figure.rows.length / count);
  return Array.from({ length: count }, (_, index) => {
    const from = index * size;
    return figure.chart === 'dumbbell'
      ? { ...figure, rows: figure.rows.slice(from, from + size) }
      : { ...figure, rows: figure.rows.slice(from, from + size) };
  });
}

/** A figure drawn twice, for wide and for narrow screens; the style sheet shows one of them. */
export function chartFigure(figure: Chart, id: string): Markup {
  const drawn = parts(figure).map((part, index) => {
    const draw = (width: number, name: string): Markup => trusted(drawChart(part, { width, id: `${id}-${index + 1}-${name}` }));
    return html`<div class="part"><div class="wide">${draw(wide, 'wide')}</div><div class="narrow">${draw(narrow, 'narrow')}</div></div>`;
  });
  return html`<figure class="${drawn.length > 1 ? 'several' : 'single'}"><figcaption><strong>${figure.title}</strong> <span>${figure.summary}</span></figcaption>
${drawn}</figure>`;
}
