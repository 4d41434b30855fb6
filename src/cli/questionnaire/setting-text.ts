import { roles } from '#questionnaire/questionnaire';
import type { MarkerSetting, QuestionnaireSetting, QuestionSetting, SettingChange } from '#questionnaire/questionnaire-comparison';
import type { Wording } from '#wording/wording';

type AnySetting = QuestionSetting | MarkerSetting | QuestionnaireSetting;

/** One changed setting: “target: 75 → 80”. */
export const settingText = ({ key, before, after }: SettingChange<string>, wording: Wording): string =>
  `${wording.say(`content.setting.${key as AnySetting}`)}: ${valueText(before, key, wording)} → ${valueText(after, key, wording)}`;

function valueText(value: unknown, key: string, wording: Wording): string {
  if (typeof value === 'number') return wording.number(value, decimalsOf(value));
  if (typeof value === 'boolean') return wording.say(value ? 'content.value.yes' : 'content.value.no');
  if (value === null || value === '') return wording.say(key === 'show-if' ? 'content.value.always' : 'content.value.none');
  if (Array.isArray(value)) {
    const named = value.map((each) => {
      const role = roles.find((known) => known === each);
      return role ? wording.say(`cli.role.${role}`) : String(each);
    });
    return named.length > 0 ? named.join(', ') : wording.say('content.value.everybody');
  }
  if (typeof value === 'string') return value;
  // Conditions and limits are data; they are shown as they are written in one line of YAML.
  return JSON.stringify(value).replace(/"/g, '').replaceAll(':', ': ').replaceAll(',', ', ');
}

const decimalsOf = (value: number): number => (Number.isInteger(value) ? 0 : 2);
