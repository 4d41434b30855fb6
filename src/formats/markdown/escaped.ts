import { visibleText } from '#wording/visible-text';

/**
 * A text as one line of Markdown that reads the same once rendered: no emphasis, link, image, code, HTML, entity, table
 * cell, formula or bare address comes out of it (CommonMark 0.31 and GitHub's additions). Signs that only act at the
 * start of a line are left alone elsewhere, so the plain file stays readable.
 */
export function escaped(text: string): string {
  return visibleText(text)
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>|~$&]/g, '\\$&')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/\b(www|mailto|xmpp)(?=[.:])/gi, '$1\\')
    .replace(/^(?:#|[+-](?=\s|$)|[=-]+$|-(?=-))/, '\\$&')
    .replace(/^(\d{1,9})([.)])/, '$1\\$2');
}
