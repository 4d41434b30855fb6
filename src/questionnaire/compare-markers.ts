import type { MarkerContent } from './build-marker';
import { changedSettings } from './changed-settings';
import { compareWording } from './compare-wording';
import { markerSettings } from './marker-settings';
import type { Marker } from './questionnaire';
import type { MarkerSetting, SettingChange } from './questionnaire-comparison';

/** What a marker file changes of the marker it is written over; its questions keep their meaning, or it would have been refused. */
export interface MarkerComparison {
  readonly came: readonly string[];
  readonly reworded: readonly string[];
  readonly settings: readonly SettingChange<MarkerSetting>[];
  /** Other parts that differ: texts of reports and interviews, actions. */
  readonly parts: readonly (keyof Marker)[];
}

const parts: readonly (keyof Marker)[] = ['definition', 'why', 'answers', 'themes', 'levels', 'probe', 'evidence', 'actions'];

export function compareMarkers(before: MarkerContent, after: MarkerContent): MarkerComparison {
  const known = new Map(before.questions.map((question) => [question.id, question]));
  const ids = (is: (id: string) => boolean): readonly string[] => after.questions.map(({ id }) => id).filter(is);
  const isReworded = (id: string): boolean => {
    const [then, now] = [known.get(id), after.questions.find((question) => question.id === id)];
    return then !== undefined && now !== undefined && compareWording(then, now) !== null;
  };
  return {
    came: ids((id) => !known.has(id)),
    reworded: ids(isReworded),
    settings: changedSettings(markerSettings(before.marker), markerSettings(after.marker)),
    parts: parts.filter((part) => JSON.stringify(before.marker[part]) !== JSON.stringify(after.marker[part])),
  };
}
