import { bad, good, type Outcome, problem } from '#problem';
import { libraryFiles } from '#questionnaire/library-files';

/** Names that mean something else in a folder of content. */
const reserved = [...libraryFiles.map((file) => file.replace(/\.yaml$/, '')), 'markers', 'schema'];

/** Ids leave room for what is appended to them in the ids of questions and actions. */
const longest = 50;

/** Whether a new questionnaire or marker can go by an id; else with one that comes near. */
export function checkContentId(id: string, isMarker: boolean): Outcome<null> {
  const isReserved = reserved.includes(id) || (isMarker && (id === 'exp' || id.startsWith('exp-')));
  if (isReserved) return bad([problem('command/content-id', { word: id, kind: 'reserved', better: `our-${id}` })]);
  if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= longest) return good(null);
  const better = id
    .normalize('NFD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replace(/\.ya?ml$/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, longest)
    .replace(/^-+|-+$/g, '');
  return bad([problem('command/content-id', { word: id, kind: 'letters', better: better === '' ? 'none' : better })]);
}
