import type { Marker } from './questionnaire';
import type { MarkerSetting } from './questionnaire-comparison';
import { sourceText } from './source-text';

/** What of a marker steers scores and reports, as plain data to compare. */
export const markerSettings = ({ name, domain, target, weight, gate }: Marker): Readonly<Record<MarkerSetting, unknown>> => ({
  name: sourceText(name),
  domain,
  target,
  weight,
  gate,
});
