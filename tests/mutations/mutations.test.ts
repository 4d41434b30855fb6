import { describe, expect, test } from 'vitest';
import { isHarmless, unusedReasons } from './harmless';
import { mutantsOf, plainText } from './mutants';
import { sources } from './sources';

const isFull = Boolean(process.env.CULTURE_AUDIT_FULL);

describe.each(Object.entries(sources))('a valid %s', (name, { text, read, refers }) => {
  test('is accepted as it stands', () => {
    const outcome = read(plainText(text));
    expect(outcome.ok ? [] : outcome.problems).toEqual([]);
  });

  test('every mutant is refused at its line, or is known to be harmless', () => {
    const survived: string[] = [];
    const elsewhere: string[] = [];
    const reviewed = new Set<string>();
    // A sample; npm run test:full takes all of them.
    const mutants = mutantsOf(text, refers).filter((_, at) => isFull || at % 12 === 0);
    for (const mutant of mutants) {
      const said = `${mutant.mutation} ${mutant.path.join('.')}`;
      const outcome = read(mutant.text);
      const isKnown = isHarmless(name, mutant, reviewed);
      if (outcome.ok) {
        if (!isKnown) survived.push(said);
        continue;
      }
      const found = outcome.problems.map(({ code, place }) => `${code}:${place?.line}`);
      if (!outcome.problems.some(({ place }) => mutant.lines.includes(place?.line ?? -1)))
        elsewhere.push(`${said} → ${found.slice(0, 3).join(' ')} not in ${mutant.lines.join()}`);
    }
    expect({ survived, elsewhere }).toEqual({ survived: [], elsewhere: [] });
    if (isFull) expect(unusedReasons(name, reviewed)).toEqual([]);
  });
});
