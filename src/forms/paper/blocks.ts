import type { Question, Questionnaire } from '#questionnaire/questionnaire';
import type { Wording } from '#wording/wording';

/** One box to tick: the code that goes into an answer table, its words, and what one can see there. */
export interface Box {
  readonly code: string;
  readonly label: string;
  readonly detail: string;
}

/** How questions are laid out: one line each under a common scale, each with a list of its own, a row of figures, a figure or words to write. */
export type Layout = 'scale' | 'list' | 'figures' | 'number' | 'words';

/** Questions that are answered alike, one after the other. */
export interface PaperBlock {
  readonly layout: Layout;
  readonly boxes: readonly Box[];
  readonly questions: readonly Question[];
}

/** More boxes do not fit beside a question. */
const mostAcross = 7;

/**
 * The questions in blocks of one scale each, in the order in which each scale is first used. Where an answer decides what is asked next,
 * nothing is moved: then only neighbours make a block.
 */
export function paperBlocks(questions: readonly Question[], questionnaire: Questionnaire, wording: Wording): readonly PaperBlock[] {
  const keepsOrder = questions.some(({ showIf }) => showIf !== null);
  const blocks: { readonly key: string; readonly layout: Layout; readonly boxes: readonly Box[]; readonly questions: Question[] }[] = [];
  for (const question of questions) {
    const boxes = boxesOf(question, questionnaire, wording);
    const layout = layoutOf(question, boxes);
    const key = layout === 'scale' ? JSON.stringify(boxes) : layout;
    const block = keepsOrder ? blocks.slice(-1).find((one) => one.key === key) : blocks.find((one) => one.key === key);
    if (block) block.questions.push(question);
    else blocks.push({ key, layout, boxes: layout === 'scale' ? boxes : [], questions: [question] });
  }
  const order: Readonly<Record<Layout, number>> = { scale: 0, list: 1, figures: 2, number: 3, words: 4 };
  return keepsOrder ? blocks : blocks.toSorted((a, b) => order[a.layout] - order[b.layout]);
}

function layoutOf({ type }: Question, boxes: readonly Box[]): Layout {
  if (type === 'text') return 'words';
  if (type === 'kpi' || type === 'number') return 'number';
  if (type === 'recommend') return 'figures';
  const isScale = type !== 'choice' && type !== 'choices' && boxes.length <= mostAcross && boxes.every(({ detail }) => detail === '');
  return isScale ? 'scale' : 'list';
}

/** Everything that can be ticked, "don't know" and "does not apply" of scales included. */
export function boxesOf({ type, options, anchors, kpi }: Question, { outside }: Questionnaire, wording: Wording): readonly Box[] {
  const plain = (code: string, label: string): Box => ({ code, label, detail: '' });
  const dontKnow = plain('dk', wording.text(outside.dontKnow));
  const notApplicable = plain('n/a', wording.text(outside.notApplicable));
  switch (type) {
    case 'text':
    case 'number':
      return [];
    case 'kpi':
      return kpi ? [plain('dk', wording.text(outside.noData))] : [];
    case 'recommend':
      return Array.from({ length: 11 }, (_, at) => plain(String(at), String(at)));
    default: {
      const own = options.map(({ code, label }, at) => {
        const anchor = anchors[at];
        return { code, label: wording.text(label) || code, detail: anchor ? wording.text(anchor) : '' };
      });
      if (type === 'choice') return own;
      return type === 'choices' ? [...own, plain('none', wording.say('forms.none'))] : [...own, dontKnow, notApplicable];
    }
  }
}
