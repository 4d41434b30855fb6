/** A header or label as it is compared: NFKC, one kind of blank, no case, no surrounding blanks. */
export const plainText = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s\u00A0\u200B\uFEFF]+/g, ' ')
    .trim()
    .toLowerCase();
