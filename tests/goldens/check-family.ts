import { compare } from './compare';
import { operations } from './operations';
import type { GoldenCase } from './read-cases';

export interface FamilyResult {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
  /** One line a failing (or, in a required family, skipped) case. */
  readonly lines: readonly string[];
}

const show = (value: unknown): string => {
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? 'nothing');
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
};

const check = (family: string, { id, op, input, expected, tol }: GoldenCase): readonly string[] | 'skipped' => {
  const known = Object.hasOwn(operations, family) ? operations[family] : undefined;
  const operation = known !== undefined && Object.hasOwn(known, op) ? known[op] : undefined;
  if (operation === undefined) return 'skipped';
  let got: unknown;
  try {
    got = operation(input as never);
  } catch (error) {
    return [`${family} ${id} (result): got an exception, ${error instanceof Error ? error.message : String(error)}`];
  }
  const mismatches = compare(got, expected, tol);
  const [first] = mismatches;
  if (first === undefined) return [];
  const more = mismatches.length > 1 ? ` (and ${mismatches.length - 1} more)` : '';
  return [`${family} ${id} ${first.path}: got ${show(first.got)}, expected ${show(first.expected)}${more}`];
};

/** Runs one family's cases; what cannot be run is skipped, or failed where the family is required. */
export const checkFamily = (family: string, cases: readonly GoldenCase[], isRequired: boolean): FamilyResult => {
  let passed = 0;
  let skipped = 0;
  const lines: string[] = [];
  for (const golden of cases) {
    const result = check(family, golden);
    if (result !== 'skipped' && result.length === 0) passed += 1;
    else if (result !== 'skipped') lines.push(...result);
    else if (isRequired) lines.push(`${family} ${golden.id} (result): got nothing, required: no operation ${golden.op}`);
    else skipped += 1;
  }
  if (isRequired && cases.length === 0)
    lines.push(`${family} (none) (result): got nothing, required: the folder has no case of this family`);
  return { passed, failed: lines.length, skipped, lines };
};
