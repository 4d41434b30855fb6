import type { Format } from './format';

/** Signs a terminal could act on or that hide; JSON can spell them, so the text read back is the original. */
const risky = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

const spelled = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;

/** The report itself: its `schemaVersion` says how to read it. Keys keep the report's order. */
export const json: Format = {
  name: 'json',
  extension: 'json',
  render: (report) => `${JSON.stringify(report, null, 2).replace(risky, spelled)}\n`,
};
