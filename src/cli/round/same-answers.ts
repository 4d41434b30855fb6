import { type Call, textOption } from '../command';

/** What a next command has to repeat to speak of the same answers: the file, else the round, and the questionnaire. */
export const sameAnswers = (call: Call, file: string | null): readonly (string | null)[] => [
  file,
  ...option('-q', textOption(call, 'questionnaire')),
  ...(file === null ? option('--round', textOption(call, 'round')) : []),
];

const option = (flag: string, value: string | null): readonly string[] => (value === null ? [] : [flag, value]);
