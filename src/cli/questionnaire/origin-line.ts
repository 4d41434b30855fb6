import { visibleText } from '#wording/visible-text';
import type { Origin } from '../content/origin-of';
import type { Context } from '../context';
import { shownPath } from '../shown-path';

/** Where a questionnaire in use comes from, and whose place it takes. */
export function originLine({ from, path, over }: Origin, context: Context): string {
  const { wording } = context;
  const named = { from: wording.say(`content.from.${from}`), file: visibleText(shownPath(context, path)) };
  return over === null ? wording.say('content.from.line', named) : wording.say('content.from.over', { ...named, over });
}
