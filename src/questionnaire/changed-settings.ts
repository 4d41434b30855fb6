import type { SettingChange } from './questionnaire-comparison';

/** The entries of two records that differ, by their values. */
export const changedSettings = <Key extends string>(
  before: Readonly<Record<Key, unknown>>,
  after: Readonly<Record<Key, unknown>>,
): readonly SettingChange<Key>[] =>
  (Object.keys(before) as Key[])
    .filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]))
    .map((key) => ({ key, before: before[key], after: after[key] }));
