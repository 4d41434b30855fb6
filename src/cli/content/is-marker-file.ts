import { basename, dirname } from 'node:path';
import { readText } from '#disk/read-text';
import { isMarkerText } from '#questionnaire/is-marker-text';

/** Whether a file is a marker: one that lies among markers is read as such, any other tells by what stands in it. */
export function isMarkerFile(path: string): boolean {
  if (basename(dirname(path)) === 'markers') return true;
  const text = readText(path);
  return text.ok && isMarkerText(text.value);
}
