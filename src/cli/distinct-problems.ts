import type { Problem } from '#problem';

/** A marker’s fault is met by every questionnaire that picks from it, and told once. */
export const distinctProblems = (problems: readonly Problem[]): readonly Problem[] => [
  ...new Map(problems.map((each) => [JSON.stringify(each), each])).values(),
];
