/** C0 but newline, DEL, C1, direction marks and overrides, line and paragraph separators. */
const acting = /(?!\n)[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}]/gu;

/** Text from files and people as it may reach a terminal: nothing in it can move the cursor, change colours or turn the reading direction. */
export const cleanText = (text: string): string => text.replace(/\r\n?/g, '\n').replaceAll('\t', ' ').replace(acting, '');
