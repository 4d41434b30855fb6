import type { Question } from './questionnaire';

/** A number within the limits of its question; null when it is none, or outside them. */
export function readWithin(raw: string, { limits }: Pick<Question, 'limits'>): string | null {
  const code = readNumber(raw);
  if (code === null) return null;
  return Number(code) < (limits?.min ?? Number.NEGATIVE_INFINITY) || Number(code) > (limits?.max ?? Number.POSITIVE_INFINITY) ? null : code;
}

/** A number as people and spreadsheets write it (12.5, 12,5, 1 200, −3, 15 %): its plain decimal form, or null. */
export function readNumber(raw: string): string | null {
  const plain = raw
    .normalize('NFKC')
    .replace(/\s*%$/, '')
    .replace(/[\s\u00A0\u202F](?=\d{3}(\D|$))/g, '')
    .replace(/[−–]/g, '-')
    .trim();
  if (!/^[-+]?(\d+([.,]\d*)?|[.,]\d+)$/.test(plain)) return null;
  const value = Number(plain.replace(',', '.'));
  return Number.isFinite(value) ? String(value) : null;
}
