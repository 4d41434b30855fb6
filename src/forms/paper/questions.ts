import type { Question } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';
import type { Box, Layout, PaperBlock } from './blocks';
import { html, type Markup, nothing } from './markup';

/** A question with everything that stands at it. */
export interface PaperQuestion {
  readonly question: Question;
  readonly number: number;
  readonly boxes: readonly Box[];
  /** Who is to answer and when; empty: everybody, always. */
  readonly notes: readonly string[];
}

/** As many as stay together on a page under their scale: more of them leave half pages empty. */
const mostTogether = 3;

/** One block in parts that no page end divides; a scale stands above each of them. Browsers repeat heads of tables, but tear their rows. */
export function blockMarkup({ layout, boxes }: PaperBlock, asked: readonly PaperQuestion[], wording: Wording): Markup {
  const count = layout === 'scale' ? Math.ceil(asked.length / mostTogether) : asked.length;
  const parts = Array.from({ length: count }, (_, at) =>
    asked.slice(Math.round((at * asked.length) / count), Math.round(((at + 1) * asked.length) / count)),
  );
  const head = layout === 'scale' ? scaleHead(boxes) : nothing;
  return html`<div class="block across-${boxes.length}">${parts.map((part) => html`<div class="part">${head}${part.map((one) => question(one, layout, wording))}</div>`)}</div>`;
}

const isBeside = ({ code }: Box): boolean => code === 'dk' || code === 'n/a';

const scaleHead = (boxes: readonly Box[]): Markup =>
  html`<div class="line head" aria-hidden="true"><span></span>${boxes.map((box) => html`<span class="step ${isBeside(box) ? 'beside' : 'own'}"><b>${box.label}</b> <i>${box.code}</i></span>`)}</div>`;

function question(asked: PaperQuestion, layout: Layout, wording: Wording): Markup {
  const { question: of, number, notes, boxes } = asked;
  const text = html`<span class="place">${number}.</span> <span class="text">${notes.map((note) => html`<span class="only">${note}</span>`)}${wording.text(of.text)} <span class="id">${of.id}</span></span>`;
  switch (layout) {
    case 'words':
      return html`<div class="question"><label class="legend" for="${nameOf(of)}">${text}</label><textarea id="${nameOf(of)}" rows="5" autocomplete="off"></textarea></div>`;
    case 'number': {
      const unit = of.kpi ? wording.text(of.kpi.unit) : '';
      const range = of.limits && (of.limits.min !== null || of.limits.max !== null) ? rangeText(of.limits, wording) : '';
      return html`<fieldset class="question"><legend>${text}</legend><div class="figure"><label><span class="unseen">${wording.say('forms.paper.figure')}</span><input type="text" inputmode="decimal" id="${nameOf(of)}" autocomplete="off" size="12"> <span class="unit">${unit}</span></label>${range === '' ? nothing : html`<span class="range">${range}</span>`}${boxes.map((box) => tick(of, box, 'checkbox'))}</div></fieldset>`;
    }
    default: {
      const kind = of.type === 'choices' ? 'checkbox' : 'radio';
      const line = layout === 'scale' ? 'line' : layout === 'figures' ? 'figures' : 'list';
      return html`<fieldset class="question ${line}"><legend>${text}</legend>${line === 'line' ? nothing : html`<p class="how">${wording.say(kind === 'radio' ? 'forms.paper.one' : 'forms.paper.several')}</p>`}${boxes.map((box) => tick(of, box, kind))}</fieldset>`;
    }
  }
}

/** Of a question in the page: no question may be called as a part of the form is, such as `about`. */
const nameOf = ({ id }: Question): string => `q-${id}`;

const tick = (of: Question, box: Box, kind: 'radio' | 'checkbox'): Markup =>
  html`<label class="step ${isBeside(box) ? 'beside' : 'own'}"><input type="${kind}" name="${nameOf(of)}" value="${box.code}" autocomplete="off"><span class="word"><b>${box.label}</b> <i>${box.code}</i>${box.detail === '' ? nothing : html`<span class="detail">${box.detail}</span>`}</span></label>`;

function rangeText({ min, max }: NonNullable<Question['limits']>, wording: Wording): string {
  const shown = (value: number | null): string =>
    value === null ? '…' : wording.number(value, (String(value).split('.')[1] ?? '').length);
  return wording.say('forms.paper.range', { min: shown(min), max: shown(max) });
}
