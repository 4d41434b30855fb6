/** A header or label as a problem quotes it: one line of at most 120 characters. */
export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().slice(0, 120);
