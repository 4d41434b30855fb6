const entities: Readonly<Record<string, string>> = { nbsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ndash: '-', mdash: '-' };

/**
 * A label as it is looked for inside longer cells: NFKC, no HTML, no asterisks, one kind of blank, quote and dash, no case, ё as е,
 * no optional endings such as (на) and (a).
 */
export function softForm(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/&(#\d{1,6}|[a-z]{2,6});/gi, (whole, name: string) => entityText(name) ?? whole)
    .replace(/[*\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‘’‚`′]/g, "'")
    .replace(/[‐-―−]/g, '-')
    .toUpperCase()
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .replaceAll('ё', 'е')
    .replace(/(?<=\p{L})\(-?(?:на|а|ла|лась|ась|ся|я|ая|a|y|ы)\)/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** A label or header as it is compared: as `softForm`, and without punctuation at its end. Two texts that differ in wording never meet here. */
export const normalForm = (text: string): string => withoutEnd(softForm(text));

/** Punctuation and blanks at the end, in time that grows with the text alone. */
export function withoutEnd(text: string): string {
  let end = text.length;
  while (end > 0 && ' .,;:!?…'.includes(text.charAt(end - 1))) end--;
  return text.slice(0, end);
}

function entityText(name: string): string | null {
  if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? null;
  const code = Number(name.slice(1));
  return code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : null;
}
