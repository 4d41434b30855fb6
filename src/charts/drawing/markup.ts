import { visibleText } from '#wording/visible-text';

const inside = Symbol('markup');

/** Finished markup: only `markup` makes it, so no text from outside can pose as it. */
export interface Markup {
  readonly [inside]: string;
}

export type Part = string | number | Markup | readonly Part[];

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;', '`': '&#96;' };

function write(part: Part): string {
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return visibleText(part).replace(/[&<>"'`]/g, (sign) => entities[sign] ?? '');
  return inside in part ? part[inside] : part.map(write).join('\n');
}

/** Tagged template for SVG and HTML: every value is escaped, in lists too; attributes must stand in quotes. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { [inside]: strings.map((text, index) => text + (index < parts.length ? write(parts[index] ?? '') : '')).join('') };
}

/** Text of our own program that is markup already: a drawn chart, a style sheet. Never anything a file or a person wrote. */
export const trusted = (text: string): Markup => ({ [inside]: text });

export const nothing: Markup = trusted('');

export const markupText = (finished: Markup): string => finished[inside];
