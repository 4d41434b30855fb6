import { fontStack } from '#charts/drawing/text';
import { visibleText } from '#wording/visible-text';

/** A text as a CSS string: every sign but letters a-z and digits is spelled by its number, so none can end it. */
const cssString = (text: string): string =>
  `"${[...visibleText(text)].map((sign) => (/[A-Za-z0-9]/.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0).toString(16)} `)).join('')}"`;

/** What stands in the margins of every printed page: the program, and that the round is open. */
export function printMarks({ generator, draft }: { readonly generator: string; readonly draft: string | null }): string {
  const box = (place: string, text: string, look: string): string =>
    `${place} { content: ${cssString(text)}; font: 9pt ${fontStack}; ${look} }`;
  return `@page { ${box('@bottom-left', generator, 'color: #5a6675;')} ${draft === null ? '' : box('@top-right', draft, 'color: #8a5a00; font-weight: 700;')} }\n`;
}
