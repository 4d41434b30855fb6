import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findQuestionnaire } from '#cli/content/find-questionnaire';
import type { MappingTarget } from '#intake/read-mapping';
import type { Outcome } from '#problem';

export const samples = join(import.meta.dirname, 'samples');

export const value = <T>(outcome: Outcome<T>): T => {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems, null, 2));
  return outcome.value;
};
export const codes = (outcome: Outcome<unknown>): string[] => (outcome.ok ? outcome.warnings : outcome.problems).map(({ code }) => code);

export const questionnaire = value(findQuestionnaire(join(samples, 'service-check.yaml'), { cwd: samples, folders: [], language: 'en' }));

const attributes: ReadonlyMap<string, readonly string[]> = new Map([
  ['department', ['Front office', 'Back office', 'Field service', 'Contact centre']],
  ['tenure', ['Less than 1 year', '1-3 years', '4-10 years', 'More than 10 years']],
]);

export const target: MappingTarget = { questionnaire, attributes };

export const sampleBytes = (name: string): Uint8Array => readFileSync(join(samples, name));
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
