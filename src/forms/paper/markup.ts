import { visibleText } from '#wording/visible-text';

const inside = Symbol('markup');

/** Finished markup: only this file makes it, so no text of a questionnaire can pose as it. */
export interface Markup {
  readonly [inside]: string;
}
type Part = string | number | Markup | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

function write(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return visibleText(part).replace(/[&<>"'`]/g, (sign) => entities[sign] ?? '');
  return inside in part ? part[inside] : part.map(write).join('\n');
}

/** Tagged template: every value is escaped, in lists too; attributes must stand in quotes. */
export const html = (strings: TemplateStringsArray, ...parts: readonly Part[]): Markup => ({
  [inside]: strings.map((text, at) => text + (at < parts.length ? write(parts[at] ?? '') : '')).join(''),
});

/** Markup of our own, such as a style sheet; never anything a file or a person wrote. */
export const trusted = (text: string): Markup => ({ [inside]: text });

export const nothing: Markup = trusted('');

export const markupText = (finished: Markup): string => finished[inside];
