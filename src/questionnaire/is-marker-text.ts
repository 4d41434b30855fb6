import { markerProperties } from './marker-schema';
import { questionnaireSchema } from './questionnaire-schema';

/** Whether a YAML text is a marker rather than a questionnaire: by the keys that only one of them has, else by the schema that it names first. Faults elsewhere in it do not matter. */
export function isMarkerText(text: string): boolean {
  const keys = [...text.matchAll(/^["']?([a-z-]+)["']?[ \t]*:/gm)].map(([, key = '']) => key);
  const marks = keys.filter((key) => key in markerProperties && !asked.includes(key)).length;
  const others = keys.filter((key) => asked.includes(key) && !(key in markerProperties)).length;
  return marks === others ? /^#.*\bmarker\.schema\.json/m.test(text) : marks > others;
}

const asked = Object.keys((questionnaireSchema as { readonly properties: object }).properties).filter((key) => key !== 'format');
